import common from 'virtual:detail-words/interface';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Check } from '../../details/check.ts';
import { fieldsOf } from '../../details/fields.ts';
import { outcomeOf, type GroupId } from '../../details/detailGroup.ts';
import { fill } from '../../i18n/fill.ts';
import type { FieldWords } from '../../details/detailWords.ts';
import { $typed, clearTyped, typeDetail } from '../../typed/typedDetails.ts';
import { afterPress } from '../hooks/afterPress.ts';
import { $groups, $notLoaded, loadGroup } from './detailGroups.ts';
import { DetailField } from './DetailField.tsx';
import { DetailOutcome } from './DetailOutcome.tsx';
import { NameMatch } from './NameMatch.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';

interface Props {
	group: GroupId;
	/** The details to show, where a step needs a part of the group. */
	only?: readonly string[];
	/**
	 * The fields' labels, where they are to be in the page's HTML. The group's checks then load when
	 * a reader comes to a field; without labels they load at once.
	 */
	labels?: Readonly<Record<string, FieldWords>>;
	factAddress: string;
}

/** What is compared of two fields, as a result of its own. */
const pairs = {
	'name-match': ['company-legal-name', 'name-on-5106'],
	'email-pair': ['form-5106-email', 'account-owner-email'],
} as const;

/**
 * The fields of one group, with what the checks say. A detail is spoken of after the reader has
 * left its field. While the reader types, what was wrong is followed with every key, so that a
 * mended error clears at once, and nothing new is found wrong until the field is left.
 */
export function DetailChecks({ group: id, only, labels, factAddress }: Props) {
	const typed = useLiveStore($typed);
	const group = useLiveStore($groups)?.[id];
	const notLoaded = useLiveStore($notLoaded)?.[id] === true;
	/** The fields that were left, each with how often something was typed before. */
	const [left, setLeft] = useState<Readonly<Record<string, number>>>({});
	const [isHeard, setHeard] = useState(false);
	/** While somebody types: what was wrong before the last key. */
	const [mending, setMending] = useState<ReadonlySet<string>>();
	const [isAskedFor, setAskedFor] = useState(!labels);
	const [tries, setTries] = useState(0);
	const element = useRef<HTMLDivElement>(null);
	const toFields = useRef(false);
	const live = typed !== undefined;
	const waiting = Object.values(typed ?? {}).some((text) => text !== '');

	useEffect(() => {
		if (!labels || waiting) void loadGroup(id);
		// Once all is cleared, the fields are as new. What this device remembers was left before.
		const filled = Object.entries($typed.get()).filter(([, text]) => text !== '');
		setLeft((before) =>
			!waiting ? {} : Object.keys(before).length > 0 ? before : recalled(filled)
		);
	}, [id, labels, live, waiting]);
	useEffect(() => {
		if (!notLoaded) return;
		const again = () => void loadGroup(id);
		window.addEventListener('online', again);
		return () => window.removeEventListener('online', again);
	}, [id, notLoaded]);
	useEffect(() => {
		// The button that was pressed is gone; the first field is where the reader was going.
		if (group && toFields.current)
			element.current?.querySelector<HTMLElement>('input, select')?.focus();
		toFields.current = false;
	}, [group]);

	// A group loads for the summary too; a reader who has not come to it needs no word of that.
	const failure = notLoaded && !group && isAskedFor && (
		<div class="outcome">
			{/* A new paragraph for each press, so that a second failure is heard too. */}
			<p role="alert" key={tries}>
				{common.notLoaded}
			</p>
			<button type="button" onClick={() => void tryAgain()}>
				{common.tryAgain}
			</button>
		</div>
	);
	// Something has to stand here, or the page could not tell when it comes into view.
	if (!labels && !group) return failure || <p class="hint">{common.loading}</p>;

	const results = typed && group?.check(typed);
	const shown = new Map<string, Check<string>>();
	for (const [detail, result] of results ?? []) {
		const pair = detail in pairs ? pairs[detail as keyof typeof pairs] : [detail];
		const isNew = mending && !mending.has(detail) && outcomeOf(result) !== 'looks-right';
		if (pair.every((field) => left[field]) && !isNew) shown.set(detail, result);
	}
	const hintOf = (detail: string) => {
		const district = group?.district?.(detail, typed?.[detail] ?? '');
		return district === undefined ? undefined : fill(common.district, { district });
	};
	/** How a screen reader hears it: not while typing, and not what was there when the page came. */
	const voice = (...fields: readonly string[]) => ({
		quiet: mending !== undefined || !isHeard,
		turn: fields.reduce((sum, field) => sum + (left[field] ?? 0), 0),
	});

	return (
		<div class="details-group" ref={element}>
			{failure}
			<div
				onFocusCapture={() => {
					setAskedFor(true);
					void loadGroup(id);
				}}
			>
				{fieldsOf[id].map((field) => {
					const words = labels?.[field.id] ?? group?.words[field.id];
					if (!words || field.onlyIf?.(typed ?? {}) === false) return null;
					if (only?.includes(field.id) === false) return null;
					return (
						<DetailField
							key={field.id}
							field={field}
							words={words}
							messages={group?.words[field.id]}
							text={typed?.[field.id] ?? ''}
							live={live}
							result={shown.get(field.id)}
							common={common}
							factAddress={factAddress}
							hint={hintOf(field.id)}
							onType={type}
							onLeave={leave}
							{...voice(field.id)}
						/>
					);
				})}
			</div>
			{!labels && (
				<button type="button" class="quiet" onClick={clearTyped}>
					{common.clear}
				</button>
			)}
			{group?.words['email-pair'] && (
				<div class="detail" data-outcome={outcomeOf(shown.get('email-pair'))}>
					<DetailOutcome
						id="email-pair"
						result={shown.get('email-pair')}
						messages={group.words['email-pair']}
						common={common}
						factAddress={factAddress}
						{...voice(...pairs['email-pair'])}
					/>
				</div>
			)}
			{group?.words['name-match'] && (
				<NameMatch
					compare={shown.has('name-match') ? group.compare : undefined}
					application={typed?.['company-legal-name'] ?? ''}
					form5106={typed?.['name-on-5106'] ?? ''}
					words={group.words['name-match']}
					common={common}
					{...voice(...pairs['name-match'])}
				/>
			)}
		</div>
	);

	function type(detail: string, text: string): void {
		const wrong = [...shown].filter(([, result]) => outcomeOf(result) !== 'looks-right');
		setMending(new Set(wrong.map(([each]) => each)));
		typeDetail(detail, text);
	}

	function leave(detail: string): void {
		const isChanged = mending !== undefined || !left[detail];
		afterPress(() => {
			setHeard(true);
			setMending(undefined);
			// What was heard once is not said again to a reader who only passes by.
			if (isChanged) setLeft((before) => ({ ...before, [detail]: (before[detail] ?? 0) + 1 }));
		});
	}

	async function tryAgain(): Promise<void> {
		toFields.current = true;
		await loadGroup(id);
		if ($groups.get()[id]) return;
		toFields.current = false;
		setTries((before) => before + 1);
	}
}

function recalled(filled: readonly (readonly [string, unknown])[]): Record<string, number> {
	return Object.fromEntries(filled.map(([detail]) => [detail, 1]));
}
