import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Checklist } from '../../../src/progress/checklist.ts';
import {
	differences,
	isEmpty,
	merged,
	notAhead,
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
			expect(merged(mine, { record: theirs })).toEqual(mergeRecords(mine, theirs));
			expect(replaced(mine, { record: theirs }, checklist)).toEqual(theirs);
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
	'note/a': { at: at('2026-11-02'), text: 'Ada has it' },
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
	expect(replaced(noted, without, checklist).has('note/a')).toBe(false);
	expect(merged(noted, without).has('note/a')).toBe(true);
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
			const once = merged(mine, other);
			expect(merged(once, other)).toEqual(once);
			const put = replaced(mine, other, checklist);
			expect(differences(put, other, checklist)).toEqual([]);
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

test('what a wrong clock dated far ahead is dated now, and all else stays', () => {
	const now = new Date(at('2026-11-25'));
	const theirs = record({
		'task/a': done('2026-11-02'),
		'note/a': { at: at('2099-01-01'), text: 'x' },
		label: { at: at('2026-11-26', '11'), text: 'x' },
	});
	expect(notAhead(theirs, now)).toEqual(
		new Map([...theirs, ['note/a', { at: at('2026-11-25'), text: 'x' }]])
	);
});
