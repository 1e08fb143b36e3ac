import { expect, test } from 'playwright/test';
import { companyThing, recordInBin, restoreWrites } from '../../../src/keeping/toBin.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';

const now = new Date('2026-11-22T15:00:00.000Z');
const text = (at: string, it: string): Item => ({ at: `${at}T00:00:00.000Z`, text: it });

const record: CompanyRecord = new Map<ItemKey, Item>([
	['label', text('2026-11-01', 'Acme')],
	['invite', text('2026-11-01', 'abc234')],
	['uid', text('2026-11-01', 'xyz234')],
	['answer/account', text('2026-11-02', 'none')],
	[
		'task/apply.submitted',
		{ at: '2026-11-03T00:00:00.000Z', state: 'done', on: '2026-11-03', revision: '2026-11-01' },
	],
]);

function written(before: CompanyRecord, items: readonly (readonly [ItemKey, Item | undefined])[]) {
	const after = new Map(before);
	for (const [key, item] of items) {
		if (item) after.set(key, item);
		else after.delete(key);
	}
	return after;
}

test('what goes into the bin comes out as it was, under its own id where that is free', () => {
	const { line, content } = companyThing('deleted', 'k3v9qd', record, now);
	expect(line).toMatchObject({ company: 'k3v9qd', label: 'Acme', count: 5, reason: 'deleted' });
	expect(line.size).toBeGreaterThanOrEqual(content.length);
	const back = recordInBin(content) ?? new Map();
	const { company, items } = restoreWrites('k3v9qd', back, new Map(), 'merge');
	expect(company).toBe('k3v9qd');
	expect(written(new Map(), items)).toEqual(record);
});

test('a merge with the company that is there again keeps the newer of each, and loses nothing', () => {
	const here: CompanyRecord = new Map<ItemKey, Item>([
		['label', text('2026-11-20', 'Acme Trading')],
		['answer/ior', text('2026-11-20', 'yes')],
	]);
	const { items } = restoreWrites('k3v9qd', record, new Map([['k3v9qd', here]]), 'merge');
	const after = written(here, items);
	expect(after.get('label')).toEqual(here.get('label'));
	expect(after.get('answer/ior')).toEqual(here.get('answer/ior'));
	for (const key of ['answer/account', 'task/apply.submitted', 'invite'] as const)
		expect(after.get(key)).toEqual(record.get(key));
});

test('as another company it leaves the one that is there alone, with its invite and its calendar', () => {
	const here: CompanyRecord = new Map([['label' as const, text('2026-11-20', 'Acme Trading')]]);
	const { company, items } = restoreWrites(
		'k3v9qd',
		record,
		new Map([['k3v9qd', here]]),
		'another',
		() => 'zzzzzz'
	);
	expect(company).toBe('zzzzzz');
	const keys = items.map(([key]) => key);
	expect(keys).toEqual(['label', 'answer/account', 'task/apply.submitted']);
});

test('what cannot be read any more is told apart, and what is newer than this version too', () => {
	expect(recordInBin('')).toBeUndefined();
	expect(recordInBin('{"format":"refund-ready","version":99,"companies":[]}')).toBeUndefined();
	expect(recordInBin('[1, 2')).toBeUndefined();
});
