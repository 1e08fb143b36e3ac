import common from 'virtual:detail-words/interface';
import { outcomeOf, type Results, type Typed } from '../../details/detailGroup.ts';
import type { LoadedGroup } from './detailGroups.ts';
import { DetailOutcome } from './DetailOutcome.tsx';
import { NameMatch } from './NameMatch.tsx';
import { pairs, type Voice } from './useSpokenOf.ts';

interface Props {
	group: LoadedGroup;
	typed: Typed;
	/** What is to be said now, by detail. */
	shown: Results;
	voice: (...fields: readonly string[]) => Voice;
	factAddress: string;
}

/** What is compared of two fields of a group, below its fields. */
export function DetailPairs({ group, typed, shown, voice, factAddress }: Props) {
	const emails = group.words['email-pair'];
	const names = group.words['name-match'];
	return (
		<>
			{emails && (
				<div class="detail" data-outcome={outcomeOf(shown.get('email-pair'))}>
					<DetailOutcome
						id="email-pair"
						result={shown.get('email-pair')}
						messages={emails}
						common={common}
						factAddress={factAddress}
						{...voice(...pairs['email-pair'])}
					/>
				</div>
			)}
			{names && (
				<NameMatch
					compare={shown.has('name-match') ? group.compare : undefined}
					application={typed['company-legal-name'] ?? ''}
					form5106={typed['name-on-5106'] ?? ''}
					words={names}
					common={common}
					{...voice(...pairs['name-match'])}
				/>
			)}
		</>
	);
}
