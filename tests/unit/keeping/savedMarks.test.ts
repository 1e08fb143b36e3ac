import { expect, test } from 'playwright/test';
import { $savedMarks, changeMarks, followMarks } from '../../../src/keeping/savedMarks.ts';
import { savedKey } from '../../../src/storage/keys.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';
import { FakeWindow } from '../progress/fakeWindow.ts';

const all = '2026-11-05T00:00:00.000Z';

test('what another tab saved, put aside or cleared is known here at once, and no other key is heard', () => {
	const storage = new FakeStorage();
	const window = new FakeWindow(storage);
	window.enter();
	const stop = followMarks();
	storage.setItem(savedKey, JSON.stringify({ all, companies: {} }));
	window.tellOfKey('refund-ready/theme');
	expect($savedMarks.get()).toEqual({ companies: {} });
	window.tellOfKey(savedKey);
	expect($savedMarks.get()).toEqual({ all, companies: {} });
	storage.clear();
	window.tellOfKey(null);
	expect($savedMarks.get()).toEqual({ companies: {} });
	stop();
	storage.setItem(savedKey, JSON.stringify({ all, companies: {} }));
	window.tellOfKey(savedKey);
	expect($savedMarks.get()).toEqual({ companies: {} });
});

test('a change keeps what another tab wrote meanwhile, and is known here where storage refuses', () => {
	const storage = new FakeStorage();
	new FakeWindow(storage).enter();
	storage.setItem(savedKey, JSON.stringify({ all, companies: {} }));
	changeMarks((marks) => ({ ...marks, toldSafari: true }));
	expect(JSON.parse(storage.getItem(savedKey) ?? '')).toEqual({
		all,
		companies: {},
		toldSafari: true,
	});
	for (const refusal of ['read', 'write'] as const) storage.refuses.add(refusal);
	changeMarks((marks) => ({ ...marks, all }));
	expect($savedMarks.get()).toEqual({ all, companies: {} });
});
