import common from 'virtual:detail-words/interface';
import type { Results, Typed } from '../../details/detailGroup.ts';
import type { LoadedGroup } from './detailGroups.ts';
import { DetailOutcome } from './DetailOutcome.tsx';
import { pairs, type Voice } from './useSpokenOf.ts';

interface Props {
	/** The field that this stands below. */
	below: string;
	group: LoadedGroup;
	typed: Typed;
	/** What is to be said now, by detail. */
	shown: Results;
	voice: (...fields: readonly string[]) => Voice;
	factAddress: string;
}

/** What is compared of two fields of a group, right below the second of them. */
export function DetailPair({ below, group, typed, shown, voice, factAddress }: Props) {
	const emails = group.words['email-pair'];
	const names = group.words['name-match'];
	if (emails && below === pairs['email-pair'][1])
		return (
			<div class="detail-pair">
				<DetailOutcome
					id="email-pair"
					result={shown.get('email-pair')}
					messages={emails}
					common={common}
					factAddress={factAddress}
					{...voice(...pairs['email-pair'])}
				/>
			</div>
		);
	if (names && group.Match && below === pairs['name-match'][1])
		return (
			<group.Match
				live={shown.has('name-match')}
				application={typed['company-legal-name'] ?? ''}
				form5106={typed['name-on-5106'] ?? ''}
				words={names}
				common={common}
				factAddress={factAddress}
				{...voice(...pairs['name-match'])}
			/>
		);
	return null;
}
