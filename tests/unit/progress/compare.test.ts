import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Checklist } from '../../../src/progress/checklist.ts';
import {
	countAnew,
	differences,
	isAhead,
	isEmpty,
	merged,
	joinedNotes,
	type OtherRecord,
	replaced,
	writesFor,
} from '../../../src/progress/compare.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { type CompanyRecord, mergeRecords } from '../../../src/progress/merge.ts';
import { records, runs } from './arbitraries.ts';

const checklist: Checklist = {
	questions: [{ id: 'account', answers: ['none', 'own'] }],
	steps: [
		{
			id: 'one',
			tasks: [
				{ id: 'a', revision: '2026-11-01' },
				{ id: 'b.c', revision: '2026-11-01', was: ['b.old'] },
			],
		},
	],
};

/** After every time of the records, so that none is ahead. */
const late = new Date('2200-01-01T00:00:00.000Z');
const at = (day: string, hour = '12') => `${day}T${hour}:00:00.000Z`;
const done = (on: string, written = at(on)): Item => ({ at: written, state: 'done', on });
const record = (items: Readonly<Partial<Record<ItemKey, Item>>>): CompanyRecord =>
	new Map(Object.entries(items) as [ItemKey, Item][]);

/** As a link brings it: days, and only what it was to carry. */
function byLink(
	theirs: CompanyRecord,
	more: Partial<OtherRecord['link'] & object> = {}
): OtherRecord {
	return {
		record: theirs,
		link: { notes: false, reasons: false, tasks: new Set(['a', 'b.c']), ...more },
	};
}

test('merging with a file is merging item by item, and replacing with one gives the file', () => {
	fc.assert(
		fc.property(records, records, (mine, theirs) => {
			expect(merged(mine, { record: theirs }, late)).toEqual(mergeRecords(mine, theirs));
			expect(replaced(mine, { record: theirs }, checklist, late)).toEqual(
				mergeRecords(theirs, theirs)
			);
		}),
		runs
	);
});

test('what is to be written makes one record the other', () => {
	fc.assert(
		fc.property(records, records, (from, to) => {
			const after = new Map(from);
			for (const [key, item] of writesFor(from, to)) {
				if (item) after.set(key, item);
				else after.delete(key);
			}
			expect(after).toEqual(to);
			expect(writesFor(to, to)).toEqual([]);
		}),
		runs
	);
});

test('two records that say the same do not differ, whenever it was said', () => {
	const mine = record({
		label: { at: at('2026-11-01'), text: 'Example' },
		'task/a': done('2026-11-02'),
		'task/b.old': { at: at('2026-11-02'), state: 'not-applicable', because: 'x' },
		'note/a': { at: at('2026-11-03'), text: 'note' },
		'answer/account': { at: at('2026-11-03'), text: '' },
	});
	const theirs = record({
		label: { at: at('2026-11-09'), text: 'Example' },
		'task/a': done('2026-11-02', at('2026-11-09')),
		'task/b.c': { at: at('2026-11-09'), state: 'not-applicable', because: 'x' },
		'note/a': { at: at('2026-11-09'), text: 'note' },
	});
	expect(differences(mine, { record: theirs }, checklist)).toEqual([]);
});

for (const { name, mine, theirs, key, merging } of [
	{
		name: 'a task done there and not here',
		mine: {},
		theirs: { 'task/a': done('2026-11-02') },
		key: 'task/a',
		merging: 'theirs',
	},
	{
		name: 'a task opened again here after it was done there',
		mine: { 'task/a': { at: at('2026-11-03'), state: 'open' } },
		theirs: { 'task/a': done('2026-11-02') },
		key: 'task/a',
		merging: 'mine',
	},
	{
		name: 'a task of which there is nothing there',
		mine: { 'task/a': done('2026-11-02') },
		theirs: {},
		key: 'task/a',
		merging: 'mine',
	},
	{
		name: 'a task done on another day, said there later',
		mine: { 'task/a': done('2026-11-02') },
		theirs: { 'task/a': done('2026-11-01', at('2026-11-04')) },
		key: 'task/a',
		merging: 'theirs',
	},
	{
		name: 'a task under its old id here, done there later',
		mine: { 'task/b.old': { at: at('2026-11-02'), state: 'not-applicable' } },
		theirs: { 'task/b.c': done('2026-11-04') },
		key: 'task/b.c',
		merging: 'theirs',
	},
	{
		name: 'a name',
		mine: { label: { at: at('2026-11-05'), text: 'Ours' } },
		theirs: { label: { at: at('2026-11-04'), text: 'Theirs' } },
		key: 'label',
		merging: 'mine',
	},
	{
		name: 'an answer',
		mine: { 'answer/account': { at: at('2026-11-01'), text: 'none' } },
		theirs: { 'answer/account': { at: at('2026-11-04'), text: 'own' } },
		key: 'answer/account',
		merging: 'theirs',
	},
] as const)
	for (const way of ['file', 'link'] as const)
		test(`by ${way}, ${name} is told, with whose stays after a merge`, () => {
			const other = way === 'file' ? { record: record(theirs) } : byLink(record(theirs));
			expect(differences(record(mine), other, checklist)).toEqual([
				expect.objectContaining({ key, merging }),
			]);
		});

test('a link without a name takes no name away, whichever way it is taken in', () => {
	const mine = record({
		label: { at: at('2026-11-01'), text: 'Client B' },
		suffix: { at: at('2026-11-01'), text: '00' },
	});
	const other = byLink(record({ 'task/a': done('2026-11-02') }));
	expect(differences(mine, other, checklist).map(({ key }) => key)).toEqual(['task/a']);
	for (const after of [merged(mine, other), replaced(mine, other, checklist)])
		expect([after.get('label'), after.get('suffix')]).toEqual([
			mine.get('label'),
			mine.get('suffix'),
		]);
});

const noted = record({
	'task/a': { at: at('2026-11-02'), state: 'not-applicable', because: 'our broker does it' },
	'note/a/k3v9qd': { at: at('2026-11-02'), text: 'Ada has it' },
	'task/gone': done('2026-11-02'),
	'own/x': done('2026-11-02'),
	invite: { at: at('2026-11-02'), text: 'k3v9qd' },
});

test('a link that leaves notes and reasons out does not take mine away', () => {
	const same = byLink(record({ 'task/a': { at: at('2026-11-09'), state: 'not-applicable' } }));
	expect(differences(noted, same, checklist)).toEqual([]);
	expect(merged(noted, same)).toEqual(noted);
	expect(replaced(noted, same, checklist)).toEqual(noted);
});

test('a link that carries notes tells that there is none', () => {
	const without = byLink(
		record({ 'task/a': { at: at('2026-11-09'), state: 'not-applicable', because: 'x' } }),
		{ notes: true, reasons: true }
	);
	expect(differences(noted, without, checklist).map(({ key }) => key)).toEqual([
		'task/a',
		'note/a',
	]);
	expect(replaced(noted, without, checklist).has('note/a/k3v9qd')).toBe(false);
	expect(merged(noted, without).has('note/a/k3v9qd')).toBe(true);
});

test('a link of an older guide does not tell that tasks it never knew are open', () => {
	const older = byLink(record({}), { tasks: new Set(['b.c']) });
	const mine = record({ 'task/a': done('2026-11-02'), 'task/b.old': done('2026-11-02') });
	expect(differences(mine, older, checklist).map(({ key }) => key)).toEqual(['task/b.c']);
	expect([...replaced(mine, older, checklist).keys()]).toEqual(['task/a']);
});

test('what a link says the same as mine keeps its hour', () => {
	const mine = record({ 'task/a': done('2026-11-02') });
	const theirs = byLink(record({ 'task/a': done('2026-11-02', '2026-11-02T23:59:59.999Z') }));
	expect(merged(mine, theirs)).toEqual(mine);
	expect(replaced(mine, theirs, checklist)).toEqual(mine);
});

test('a note that a link carried without its hidden letters is the same note', () => {
	const mine = record({ 'note/a': { at: at('2026-11-02'), text: 'a\u200bb' } });
	const theirs = byLink(record({ 'note/a': { at: at('2026-11-02'), text: 'a b' } }), {
		notes: true,
	});
	expect(differences(mine, theirs, checklist)).toEqual([]);
});

test('merging and replacing by link change nothing that a link cannot carry', () => {
	fc.assert(
		fc.property(records, records, (mine, theirs) => {
			const others = record({
				'own/x': done('2026-11-02'),
				'clock/y': { at: at('2026-11-02'), text: 'z' },
			});
			const all = new Map([...mine, ...others]);
			for (const after of [merged(all, byLink(theirs)), replaced(all, byLink(theirs), checklist)])
				for (const [key, item] of others) expect(after.get(key)).toBe(item);
		}),
		{ ...runs, numRuns: 100 }
	);
});

test('after a merge or a replacement, merging the same again changes nothing', () => {
	fc.assert(
		fc.property(records, records, fc.boolean(), (mine, theirs, file) => {
			const other = file ? { record: theirs } : byLink(theirs);
			const once = merged(mine, other, late);
			expect(merged(once, other, late)).toEqual(once);
			const put = replaced(mine, other, checklist, late);
			expect(differences(put, other, checklist, late)).toEqual([]);
		}),
		{ ...runs, numRuns: 100 }
	);
});

test('a record is empty until it says something', () => {
	expect(isEmpty(record({}))).toBe(true);
	expect(
		isEmpty(
			record({
				'task/a': { at: at('2026-11-02'), state: 'open' },
				label: { at: at('2026-11-02'), text: '' },
				invite: { at: at('2026-11-02'), text: 'k3v9qd' },
			})
		)
	).toBe(true);
	expect(isEmpty(record({ 'task/a': done('2026-11-02') }))).toBe(false);
});

const now = new Date(at('2026-11-25'));

test('what a wrong clock dated far ahead comes back to today on both sides, in the order in which it was written', () => {
	const mine = record({
		'task/a': { at: at('2027-11-20', '14'), state: 'open' },
		'waiting/a': { at: at('2027-11-20', '13'), text: 'CBP' },
		label: { at: at('2026-11-24'), text: 'Ours' },
	});
	const theirs = record({
		'task/a': done('2026-11-02', at('2027-11-20', '13')),
		'task/b.c': done('2026-11-02'),
		suffix: { at: at('2026-11-26', '11'), text: '00' },
	});
	for (const [one, other] of [
		[mine, theirs],
		[theirs, mine],
	] as const)
		expect(Object.fromEntries(merged(one, { record: other }, now))).toEqual({
			'task/a': { at: at('2026-11-25'), state: 'open' },
			'waiting/a': { at: at('2026-11-25', '11'), text: 'CBP' },
			'task/b.c': done('2026-11-02'),
			label: { at: at('2026-11-24'), text: 'Ours' },
			suffix: { at: at('2026-11-26', '11'), text: '00' },
		});
	expect(isAhead(mine, new Map(), now)).toBe(true);
	expect(isAhead(new Map(), record({ 'task/b.c': done('2026-11-02') }), now)).toBe(false);
});

test('a device that was ahead wins once and not for ever', () => {
	const ahead = record({ label: { at: at('2027-11-20'), text: 'Ahead' } });
	const first = merged(
		ahead,
		{ record: record({ label: { at: at('2026-11-24'), text: 'B' } }) },
		now
	);
	expect(first.get('label')).toEqual({ at: at('2026-11-25'), text: 'Ahead' });
	const later = record({ label: { at: at('2026-11-27'), text: 'C' } });
	const second = merged(first, { record: later }, new Date(at('2026-11-28')));
	expect(second.get('label')).toMatchObject({ text: 'C' });
	expect(writesFor(ahead, first)).toEqual([['label', first.get('label')]]);
	expect(countAnew(ahead, writesFor(ahead, first))).toBe(0);
});

test('of two notes on one task both stay, are told as one difference, and counted', () => {
	const mine = record({ 'note/a': { at: at('2026-11-02'), text: 'by the bank' } });
	const theirs = record({ 'note/a/k3v9qd': { at: at('2026-11-03'), text: 'by CBP', by: 'Ada' } });
	for (const other of [{ record: theirs }, byLink(theirs, { notes: true })]) {
		const rows = differences(mine, other, checklist, now);
		expect(rows).toEqual([expect.objectContaining({ key: 'note/a', merging: 'both' })]);
		expect(joinedNotes(rows)).toBe(1);
		const both = merged(mine, other, now);
		expect([...both.values()].map((item) => 'text' in item && item.text).sort()).toEqual([
			'by CBP',
			'by the bank',
		]);
		expect(differences(both, other, checklist, now)).toMatchObject([{ merging: 'mine' }]);
		expect(merged(both, other, now)).toEqual(both);
	}
});

test('an entry that the other side corrected is not there twice, and one corrected on both sides is there in both ways', () => {
	const first: Item = { at: at('2026-11-02'), text: 'waits' };
	const name = `k3v9qd.${Date.parse(first.at).toString(36)}`;
	const a = record({ 'note/a/k3v9qd': first });
	const b = record({ 'note/a/b1b1b1': { at: at('2026-11-03'), text: 'came', was: name } });
	const c = record({ 'note/a/c1c1c1': { at: at('2026-11-03'), text: 'lost', was: name } });
	expect([...merged(a, { record: b }, now).keys()]).toEqual(['note/a/b1b1b1']);
	expect([...merged(merged(a, { record: b }, now), { record: c }, now).keys()]).toEqual([
		'note/a/b1b1b1',
		'note/a/c1c1c1',
	]);
	// Its own page had written on, which whoever corrected it has not seen.
	const on = record({ 'note/a/k3v9qd': { at: at('2026-11-04'), text: 'waits for Ada' } });
	expect([...merged(on, { record: b }, now).keys()].sort()).toEqual([
		'note/a/b1b1b1',
		'note/a/k3v9qd',
	]);
});

test('two devices that take up the same note of an older release end alike', () => {
	const older = record({ 'note/a': { at: at('2026-11-02'), text: 'Ada has it' } });
	const elsewhere = record({ 'note/a': { at: at('2026-11-02', '23'), text: ' Ada  has it' } });
	const both = merged(older, { record: elsewhere }, now);
	expect(both.size).toBe(1);
	expect(merged(elsewhere, { record: older }, now)).toEqual(both);
	expect(merged(older, byLink(elsewhere, { notes: true }), now).size).toBe(1);
});
