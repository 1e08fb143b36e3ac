import { expect, test } from 'playwright/test';
import { deleteUnreadable, readUnreadable } from '../../../src/progress/unreadable.ts';
import { FakeStorage } from './fakeStorage.ts';

const kept: [string, string][] = [
	['refund-ready/1/first/label', 'x'.repeat(100)],
	['somebody-else', 'y'.repeat(50)],
];
const aside = 'refund-ready/aside/1/first/task/x';

test('texts that could not be read are handed out as they are, and keys that are gone are not', () => {
	const storage = new FakeStorage([[aside, '{"at":'], ...kept]);
	expect(readUnreadable(storage, [aside, 'refund-ready/aside/gone'])).toEqual(
		new Map([[aside, '{"at":']])
	);
	storage.refuses.add('read');
	expect(readUnreadable(storage, [aside])).toEqual(new Map());
	expect(readUnreadable(undefined, [aside])).toEqual(new Map());
});

test('only keys of ours are deleted, and a storage that refuses keeps them without a fault', () => {
	const storage = new FakeStorage([[aside, 'x'], ...kept]);
	storage.refuses.add('remove');
	deleteUnreadable(storage, [aside]);
	storage.refuses.clear();
	expect(storage.contents().has(aside)).toBe(true);
	deleteUnreadable(storage, [aside, 'somebody-else']);
	expect(storage.contents()).toEqual(new Map(kept));
});
