import fc from 'fast-check';
import {
	type Instant,
	type Item,
	type ItemKey,
	type NoteItem,
	type TaskItem,
	type TextItem,
	type WaitItem,
	limitOf,
	textLimits,
} from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';

/** How often every property is checked; seldom where it is only for another zone (zones.test.ts). */
export const runs = { numRuns: process.env['FEWER_RUNS'] === undefined ? 300 : 20 };

/** Any text, lone surrogates, control characters and quotes included. */
export function anyText(limits: { minLength?: number; maxLength: number }): fc.Arbitrary<string> {
	return fc.oneof(
		fc.string(limits),
		fc
			.array(fc.integer({ min: 0, max: 0xffff }), limits)
			.map((units) => String.fromCharCode(...units))
	);
}

/** Few instants, so that equal times are common, and some from anywhere. */
export const instants: fc.Arbitrary<Instant> = fc.oneof(
	fc.constantFrom(
		'2026-11-22T15:04:05.000Z',
		'2026-11-22T15:04:05.001Z',
		'2026-11-22T15:04:06.000Z'
	),
	fc
		.date({
			min: new Date('2000-01-01T00:00:00Z'),
			max: new Date('2100-01-01T00:00:00Z'),
			noInvalidDate: true,
		})
		.map((date) => date.toISOString())
);

export const days = fc
	.date({
		min: new Date('2000-01-01T00:00:00Z'),
		max: new Date('2199-12-31T00:00:00Z'),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

const ids = fc.oneof(
	fc.stringMatching(/^[a-z0-9]{1,6}(?:[.-][a-z0-9]{1,6}){0,2}$/),
	fc.constantFrom('constructor', 'valueof', 'apply.submitted', 'a', '0')
);

const entryIds = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{6,7}$/);

/** Any key that this version knows. */
export const itemKeys: fc.Arbitrary<ItemKey> = fc.oneof(
	fc
		.tuple(
			fc.constantFrom(
				'task' as const,
				'note' as const,
				'waiting' as const,
				'answer' as const,
				'own' as const,
				'clock' as const
			),
			ids
		)
		.map(([kind, id]): ItemKey => `${kind}/${id}`),
	fc.tuple(ids, entryIds).map(([id, entry]): ItemKey => `note/${id}/${entry}`),
	fc.constantFrom(
		'label' as const,
		'suffix' as const,
		'archived' as const,
		'invite' as const,
		'uid' as const,
		'invited' as const,
		'returned' as const
	)
);

export const taskItems: fc.Arbitrary<TaskItem> = fc.record(
	{
		at: instants,
		state: fc.constantFrom('open' as const, 'done' as const, 'not-applicable' as const),
		on: days,
		because: anyText({ minLength: 1, maxLength: textLimits.because }),
		revision: days,
	},
	{ requiredKeys: ['at', 'state'], noNullPrototype: true }
);

function textItems(maxLength: number): fc.Arbitrary<TextItem> {
	return fc.record({ at: instants, text: anyText({ maxLength }) }, { noNullPrototype: true });
}

const noteItems: fc.Arbitrary<NoteItem> = fc.record(
	{
		at: instants,
		text: anyText({ maxLength: textLimits.note }),
		by: anyText({ minLength: 1, maxLength: textLimits.by }),
		was: fc.stringMatching(/^[0-9a-z]{7}(?: [0-9a-z]{6}\.[0-9a-z]{8}){0,3}$/),
	},
	{ requiredKeys: ['at', 'text'], noNullPrototype: true }
);

const waitItems: fc.Arbitrary<WaitItem> = fc.record(
	{ at: instants, text: anyText({ maxLength: textLimits.waiting }), since: days, until: days },
	{ requiredKeys: ['at', 'text'], noNullPrototype: true }
);

/** Items that may stand under a key. */
function itemsFor(key: ItemKey): fc.Arbitrary<Item> {
	const [kind = ''] = key.split('/');
	if (kind === 'task' || kind === 'own') return taskItems;
	if (kind === 'note') return noteItems;
	return kind === 'waiting' ? waitItems : textItems(limitOf(kind));
}

export const entries: fc.Arbitrary<[ItemKey, Item]> = itemKeys.chain((key) =>
	itemsFor(key).map((item): [ItemKey, Item] => [key, item])
);

/** Records over few keys, so that two of them often hold the same ones. */
export const records: fc.Arbitrary<CompanyRecord> = fc
	.array(
		fc
			.constantFrom<ItemKey[]>(
				'task/a',
				'task/b.c',
				'note/a/k3v9qd',
				'waiting/a',
				'answer/account',
				'label'
			)
			.chain((key) => itemsFor(key).map((item): [ItemKey, Item] => [key, item])),
		{ maxLength: 8 }
	)
	.map((pairs) => new Map(pairs));
