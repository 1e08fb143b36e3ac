import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	isWorthReminding,
	markSaved,
	readMarks,
	sinceSaved,
	worthReminding,
} from '../../../src/keeping/lastSaved.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';

const now = new Date('2026-11-22T15:00:00.000Z');
const none = readMarks(null);

/** A record with so many items of each day. */
function record(days: Readonly<Record<string, number>>): Map<ItemKey, Item> {
	return new Map(
		Object.entries(days).flatMap(([day, count]) =>
			Array.from({ length: count }, (_, place): [ItemKey, Item] => [
				`answer/${day}.${place}`,
				{ at: `${day}T12:00:00.000Z`, text: 'x' },
			])
		)
	);
}

test('what was never saved counts in full, and has no last time', () => {
	const companies = new Map([['first', record({ '2026-11-01': 3 })]]);
	expect(sinceSaved(companies, none, now)).toEqual({ last: undefined, changes: 3, companies: 1 });
});

test('after a file only what is newer counts, company by company', () => {
	const companies = new Map([
		['first', record({ '2026-11-01': 3, '2026-11-10': 2 })],
		['k3v9qd', record({ '2026-11-12': 4 })],
	]);
	const all = markSaved(none, 'all', '2026-11-05T00:00:00.000Z');
	expect(sinceSaved(companies, all, now)).toEqual({
		last: '2026-11-05T00:00:00.000Z',
		changes: 6,
		companies: 2,
	});
	const one = markSaved(all, 'k3v9qd', '2026-11-20T00:00:00.000Z');
	expect(sinceSaved(companies, one, now)).toMatchObject({ changes: 2, companies: 1 });
	// One file of one company is no file of the others.
	expect(sinceSaved(companies, one, now).last).toBe('2026-11-05T00:00:00.000Z');
	expect(
		sinceSaved(companies, markSaved(none, 'first', '2026-11-20T00:00:00.000Z'), now).last
	).toBeUndefined();
});

test('a file of all takes the place of what was known of each', () => {
	const one = markSaved(none, 'first', '2026-11-01T00:00:00.000Z');
	expect(markSaved(one, 'all', '2026-11-02T00:00:00.000Z').companies).toEqual({});
});

test('a mark of a clock that ran ahead hides nothing', () => {
	const companies = new Map([['first', record({ '2026-11-01': 3 })]]);
	const ahead = markSaved(none, 'all', '2030-01-01T00:00:00.000Z');
	expect(sinceSaved(companies, ahead, now).changes).toBe(3);
});

test('one is reminded once enough has changed, not again until as much has changed anew', () => {
	const companies = new Map([['first', record({ '2026-11-01': worthReminding - 1 })]]);
	expect(isWorthReminding(companies, none, now)).toBe(false);
	companies.set('first', record({ '2026-11-01': worthReminding }));
	expect(isWorthReminding(companies, none, now)).toBe(true);
	const putOff = { ...none, later: '2026-11-10T00:00:00.000Z' };
	expect(isWorthReminding(companies, putOff, now)).toBe(false);
	companies.set('first', record({ '2026-11-01': 40, '2026-11-11': worthReminding }));
	expect(isWorthReminding(companies, putOff, now)).toBe(true);
	expect(
		isWorthReminding(companies, markSaved(putOff, 'all', '2026-11-12T00:00:00.000Z'), now)
	).toBe(false);
});

test('whatever stands in storage is read or counts as never saved', () => {
	expect(
		readMarks('{"all":"2026-11-05T00:00:00.000Z","companies":{"a":"b"},"toldSafari":1}')
	).toEqual({ all: '2026-11-05T00:00:00.000Z', companies: {} });
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			sinceSaved(new Map(), readMarks(text), now);
		})
	);
});
