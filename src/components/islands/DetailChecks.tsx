import common from 'virtual:detail-words/interface';
import { useEffect } from 'preact/hooks';
import { fieldsOf } from '../../details/fields';
import type { GroupId } from '../../details/typed';
import { fill } from '../../i18n/fill';
import type { FieldWords } from '../../details/words';
import { $typed, clearTyped } from '../../typed/typed';
import { $groups, loadGroup } from './detailGroups';
import { DetailField } from './DetailField';
import { DetailOutcome } from './DetailOutcome';
import { NameMatch } from './NameMatch';
import { useLiveStore } from './useLiveStore';

interface Props {
	group: GroupId;
	/**
	 * The fields' labels, where they are to be in the page's HTML. The group's checks then load when
	 * a reader comes to a field; without labels they load at once.
	 */
	labels?: Readonly<Record<string, FieldWords>>;
	factAddress: string;
}

/** The fields of one group, with what the checks say. */
export function DetailChecks({ group: id, labels, factAddress }: Props) {
	const typed = useLiveStore($typed);
	const group = useLiveStore($groups)?.[id];
	const waiting = Object.values(typed ?? {}).some((text) => text !== '');
	useEffect(() => {
		if (!labels || waiting) void loadGroup(id);
	}, [id, labels, waiting]);

	// Something has to stand here, or the page could not tell when it comes into view.
	if (!labels && !group) return <p class="hint">{common.loading}</p>;
	const results = typed && group?.check(typed);
	const matchWords = group?.words['name-match'];
	const hintOf = (detail: string) => {
		const district = group?.district?.(detail, typed?.[detail] ?? '');
		return district === undefined ? undefined : fill(common.district, { district });
	};

	return (
		<div class="details-group" onFocusCapture={() => void loadGroup(id)}>
			{fieldsOf[id].map((field) => {
				const words = labels?.[field.id] ?? group?.words[field.id];
				if (!words || field.onlyIf?.(typed ?? {}) === false) return null;
				return (
					<DetailField
						key={field.id}
						field={field}
						words={words}
						messages={group?.words[field.id]}
						text={typed?.[field.id] ?? ''}
						live={typed !== undefined}
						result={results?.get(field.id)}
						common={common}
						factAddress={factAddress}
						hint={hintOf(field.id)}
					/>
				);
			})}
			{!labels && (
				<button type="button" class="quiet" onClick={clearTyped}>
					{common.clear}
				</button>
			)}
			{group?.words['email-pair'] && (
				<DetailOutcome
					id="email-pair"
					result={results?.get('email-pair')}
					messages={group.words['email-pair']}
					common={common}
					factAddress={factAddress}
				/>
			)}
			{matchWords && (
				<NameMatch
					compare={group?.compare}
					application={typed?.['company-legal-name'] ?? ''}
					form5106={typed?.['name-on-5106'] ?? ''}
					words={matchWords}
					common={common}
				/>
			)}
		</div>
	);
}
