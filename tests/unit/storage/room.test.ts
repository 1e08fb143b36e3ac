import { expect, test } from 'playwright/test';
import { mostUnits, unitsInUse, unitsLeft } from '../../../src/storage/room.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';

const kept: [string, string][] = [
	['refund-ready/1/first/label', 'x'.repeat(100)],
	['somebody-else', 'y'.repeat(50)],
];

test('what is in use counts every key and value, also those of others', () => {
	expect(unitsInUse(new FakeStorage(kept))).toBe(26 + 100 + 13 + 50);
	expect(unitsInUse(undefined)).toBe(0);
});

test('a storage that refuses to be read counts as empty', () => {
	const storage = new FakeStorage(kept);
	storage.refuses.add('read');
	expect(unitsInUse(storage)).toBe(0);
});

for (const room of [0, 1000, 5000, 1_234_567])
	test(`${room} units that are left are found to within a thousand, and nothing stays behind`, () => {
		const storage = new FakeStorage(kept);
		storage.quota = storage.used() + room;
		const left = unitsLeft(storage);
		expect(left).toBeLessThanOrEqual(room);
		expect(left).toBeGreaterThan(room - 1100);
		expect(storage.contents()).toEqual(new Map(kept));
	});

test('a storage without end is looked at only so far, and one that refuses has nothing left', () => {
	expect(unitsLeft(new FakeStorage())).toBe(mostUnits);
	const storage = new FakeStorage(kept);
	storage.refuses.add('write');
	storage.refuses.add('remove');
	expect(unitsLeft(storage)).toBe(0);
	expect(unitsLeft(undefined)).toBe(0);
});
