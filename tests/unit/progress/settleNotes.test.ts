import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { ItemKey, NoteItem } from '../../../src/progress/item.ts';
import { type CompanyRecord, mergeRecords } from '../../../src/progress/merge.ts';
import { noteEntries } from '../../../src/progress/noteEntries.ts';
import { asReplaced, entryKey, isNamedByText } from '../../../src/progress/settleNotes.ts';
import { runs } from './arbitraries.ts';

const task = { id: 'a', revision: '2026-11-20' };

/** An entry as it once stood, on whatever device. */
interface Written {
	readonly key: ItemKey;
	readonly item: NoteItem;
	/** The texts, by where they stood, that whoever wrote it saw and took the place of. */
	readonly instead: ReadonlySet<string>;
}

const placeOf = ({ key, item }: Written) => `${entryKey(key, item.text)} ${item.at}`;

/**
 * What was ever written in the note to one task: entries, of which some go on being typed, correct
 * others or take them back, some of them from a release before entries.
 */
const histories: fc.Arbitrary<readonly Written[]> = fc
	.array(
		fc.record({
			what: fc.constantFrom(
				...['new', 'old release', 'type on', 'type on', 'correct', 'correct', 'take back']
			),
			of: fc.oneof(fc.nat(2), fc.nat(11)),
			text: fc.constantFrom('Ada has it', 'ask the bank', 'done', 'é', 'sent on 3 Nov'),
			gap: fc.integer({ min: 0, max: 2 }),
		}),
		{ minLength: 1, maxLength: 12 }
	)
	.map((acts) => {
		const all: Written[] = [];
		let time = Date.parse('2026-11-22T15:00:00Z');
		for (const [place, { what, of, text, gap }] of acts.entries()) {
			time += gap;
			const at = new Date(time).toISOString();
			const from = all[of % Math.max(1, all.length)];
			const key: ItemKey = `note/a/k${String(place).padStart(5, '0')}`;
			if (!from || what === 'new') all.push({ key, item: { at, text }, instead: new Set() });
			else if (what === 'old release')
				all.push({ key: 'note/a', item: { at, text }, instead: new Set() });
			else if (what === 'correct') {
				const was = [asReplaced(from.key, from.item), from.item.was ?? ''].join(' ').trim();
				const instead = new Set([...from.instead, placeOf(from)]);
				all.push({ key, item: { at, text: `${text} ${place}`, was }, instead });
			} else if (entryKey(from.key, from.item.text) === from.key) {
				// One page writes its own entry, so no two of its texts have the same time.
				const last = all.filter((each) => each.key === from.key).map((each) => each.item.at);
				const later = new Date(Math.max(time, ...last.map((each) => Date.parse(each) + 1)));
				time = later.getTime();
				const item = { ...from.item, at: later.toISOString() };
				all.push({
					...from,
					item: { ...item, text: what === 'take back' ? '' : `${from.item.text} ${text}` },
				});
			}
		}
		return all;
	});

/** What three devices saw of a history: each entry once, as it stood when that device last heard of it. */
const devices = histories.chain((all) => {
	const seen = fc
		.subarray([...all])
		.map((some): CompanyRecord => new Map(some.map(({ key, item }) => [key, item])));
	return fc.tuple(fc.constant(all), seen, seen, seen);
});

test('whichever of three devices meet first, and however often, they end with the same entries', () => {
	fc.assert(
		fc.property(devices, ([, one, other, third]) => {
			const merged = mergeRecords(one, other);
			expect(mergeRecords(other, one), 'commutative').toEqual(merged);
			expect(mergeRecords(merged, third), 'associative').toEqual(
				mergeRecords(one, mergeRecords(other, third))
			);
			for (const again of [one, other, merged])
				expect(mergeRecords(merged, again), 'idempotent').toEqual(merged);
		}),
		runs
	);
});

test('a text that a device shows is shown after a merge, unless the other wrote on, corrected it or took it back', () => {
	fc.assert(
		fc.property(devices, ([all, one, other]) => {
			const both = mergeRecords(one, other);
			const shown = (record: CompanyRecord) =>
				noteEntries(mergeRecords(record, record), task).map(({ key, at, text }) => ({
					place: `${key} ${at}`,
					key,
					at,
					text,
				}));
			const after = shown(both);
			for (const { place, key, at, text } of [...shown(one), ...shown(other)]) {
				if (after.some((each) => each.key === key && each.text === text)) continue;
				const instead = all.some(
					(each) =>
						(one.get(each.key) === each.item || other.get(each.key) === each.item) &&
						((each.key === key && each.item.at > at) ||
							[...each.instead].some((gone) => reaches(gone)))
				);
				expect(instead, `${text} of ${place}`).toBe(true);

				/** With a text go those that stood there before; one that is named by its text goes whenever it stood. */
				function reaches(gone: string): boolean {
					return gone.startsWith(`${key} `) && (gone >= place || isNamedByText(key));
				}
			}
			for (const { text } of after) expect(all.some(({ item }) => item.text === text)).toBe(true);
		}),
		runs
	);
});
