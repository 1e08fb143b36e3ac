import { useEffect, useState } from 'preact/hooks';
import type { Check } from '../../details/check.ts';
import { type CheckGroup, type GroupId, outcomeOf, type Typed } from '../../details/detailGroup.ts';
import { fieldsOf } from '../../details/fields.ts';
import { $typed, typeDetail } from '../../typed/typedDetails.ts';
import { afterPress } from '../hooks/afterPress.ts';

/** What is compared of two fields, as a result of its own. */
export const pairs = {
	'name-match': ['company-legal-name', 'name-on-5106'],
	'email-pair': ['form-5106-email', 'account-owner-email'],
} as const;

/** How a screen reader hears what is said of fields. */
export interface Voice {
	/** Not while typing, and not what was there when the page came. */
	readonly quiet: boolean;
	/** Another number has all of it read out anew. */
	readonly turn: number;
}

/**
 * Which details are to be spoken of. A detail is, after the reader has left its field. While the
 * reader types, what was wrong is followed with every key, so that a mended error clears at once,
 * and nothing new is found wrong until the field is left. Takes the group, what is typed and the group's
 * checks; both are `undefined` until they have arrived.
 */
export function useSpokenOf(id: GroupId, typed: Typed | undefined, check: CheckGroup | undefined) {
	/** The fields that were left, each with how often something was typed before. */
	const [left, setLeft] = useState<Readonly<Record<string, number>>>({});
	const [isHeard, setHeard] = useState(false);
	/** While somebody types: what was wrong before the last key. */
	const [mending, setMending] = useState<ReadonlySet<string>>();
	const live = typed !== undefined;
	const something = hasText(typed);

	useEffect(() => {
		// Once all is cleared, the fields are as new. What this device remembers was left before.
		const filled = Object.entries($typed.get()).filter(([, text]) => text !== '');
		setLeft((before) =>
			!something ? {} : Object.keys(before).length > 0 ? before : recalled(filled)
		);
	}, [live, something]);

	const shown = new Map<string, Check<string>>();
	for (const [detail, result] of (typed && check?.(asLeft(id, typed, left))) ?? []) {
		const fields = detail in pairs ? pairs[detail as keyof typeof pairs] : [detail];
		const isNew = mending && !mending.has(detail) && outcomeOf(result) !== 'looks-right';
		if (fields.every((field) => left[field]) && !isNew) shown.set(detail, result);
	}

	return {
		/** What is to be said now, by detail. */
		shown,
		voice: (...fields: readonly string[]): Voice => ({
			quiet: mending !== undefined || !isHeard,
			turn: fields.reduce((sum, field) => sum + (left[field] ?? 0), 0),
		}),
		type(detail: string, text: string): void {
			const wrong = [...shown].filter(([, result]) => outcomeOf(result) !== 'looks-right');
			setMending(new Set(wrong.map(([id]) => id)));
			typeDetail(detail, text);
		},
		leave(detail: string): void {
			const isChanged = mending !== undefined || !left[detail];
			afterPress(() => {
				setHeard(true);
				setMending(undefined);
				// What was heard once is not said again to a reader who only passes by.
				if (isChanged) setLeft((before) => ({ ...before, [detail]: (before[detail] ?? 0) + 1 }));
			});
		},
	};
}

/** What is typed, where one of two that are compared is not held against one still being typed. */
function asLeft(id: GroupId, typed: Typed, left: Readonly<Record<string, number>>): Typed {
	const waiting = Object.values(pairs)
		.flat()
		.filter((each) => !left[each] && fieldsOf[id].some((field) => field.id === each));
	return { ...typed, ...Object.fromEntries(waiting.map((each) => [each, ''])) };
}

/** Whether something is typed in any field. */
export function hasText(typed: Typed | undefined): boolean {
	return Object.values(typed ?? {}).some((text) => text !== '');
}

function recalled(filled: readonly (readonly [string, unknown])[]): Record<string, number> {
	return Object.fromEntries(filled.map(([detail]) => [detail, 1]));
}
