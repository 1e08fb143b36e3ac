import common from 'virtual:detail-words/interface';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { fieldsOf } from '../../details/fields.ts';
import type { GroupId } from '../../details/detailGroup.ts';
import { fill } from '../../i18n/fill.ts';
import type { FieldWords } from '../../details/detailWords.ts';
import { $typed } from '../../typed/typedDetails.ts';
import { ClearTyped } from './ClearTyped.tsx';
import { DetailField } from './DetailField.tsx';
import { DetailPair } from './DetailPair.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useGroup } from './useGroup.ts';
import { hasText, pairs, useSpokenOf } from './useSpokenOf.ts';

interface Props {
	group: GroupId;
	/** The details to show, where a step needs a part of the group. */
	only?: readonly string[];
	/**
	 * The fields' labels, where they are to be in the page's HTML, with the styles beside them. The
	 * group's checks then load when a reader comes to a field. Without labels, all of it loads at
	 * once.
	 */
	labels?: Readonly<Record<string, FieldWords>>;
	factAddress: string;
}

/** The fields of one group, with what the checks say. */
export function DetailChecks({ group: id, only, labels, factAddress }: Props) {
	const typed = useLiveStore($typed);
	const [isAskedFor, setAskedFor] = useState(!labels);
	const [group, failures, tryAgain, fields] = useGroup(
		id,
		isAskedFor || hasText(typed),
		labels !== undefined
	);
	const { shown, voice, type, leave } = useSpokenOf(id, typed, group?.check);

	// A group loads for the summary too; a reader who has not come to it needs no word of that.
	const failure = failures > 0 && isAskedFor && (
		<div class="outcome">
			{/* A new paragraph for each time, so that a second failure is heard too. */}
			<p role="alert" key={failures}>
				{common.notLoaded}
			</p>
			<button type="button" onClick={() => tryAgain(true)}>
				{common.tryAgain}
			</button>
		</div>
	);
	// Something has to stand here, or the page could not tell when it comes into view.
	if (!labels && !group) return failure || <p class="hint">{common.loading}</p>;

	return (
		<div class="details-group" ref={fields}>
			{failure}
			<div onFocusIn={comeToField}>
				{fieldsOf[id].map((field) => {
					const words = labels?.[field.id] ?? group?.words[field.id];
					if (!words || field.onlyIf?.(typed ?? {}) === false) return null;
					if (only?.includes(field.id) === false) return null;
					return (
						<Fragment key={field.id}>
							<DetailField
								field={field}
								words={words}
								messages={group?.words[field.id]}
								text={typed?.[field.id] ?? ''}
								live={typed !== undefined}
								result={shown.get(field.id)}
								common={common}
								factAddress={factAddress}
								hint={hintOf(field.id)}
								pair={pairOf(field.id)}
								onType={type}
								onLeave={leave}
								{...voice(field.id)}
							/>
							{group && (
								<DetailPair
									below={field.id}
									group={group}
									typed={typed ?? {}}
									shown={shown}
									voice={voice}
									factAddress={factAddress}
								/>
							)}
						</Fragment>
					);
				})}
			</div>
			{!labels && <ClearTyped live={typed !== undefined} />}
		</div>
	);

	function comeToField(): void {
		setAskedFor(true);
		if (failures > 0) tryAgain(false);
	}

	/** The id of what is said of a field and another one together (DetailPair.tsx). */
	function pairOf(detail: string): string | undefined {
		return Object.entries<readonly string[]>(pairs).find(
			([pair, both]) => both.includes(detail) && shown.has(pair)
		)?.[0];
	}

	function hintOf(detail: string): string | undefined {
		const district = group?.district?.(detail, typed?.[detail] ?? '');
		return district === undefined ? undefined : fill(common.district, { district });
	}
}
