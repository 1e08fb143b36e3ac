import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { setFor, withEntries } from '../../../src/entries/earlierFiles.ts';
import {
	besidesToJson,
	readBesides,
	readChoices,
	writeChoices,
} from '../../../src/keeping/besides.ts';
import { readExportFile, writeExportFile } from '../../../src/sharing/exportFile.ts';
import * as keys from '../../../src/storage/keys.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';

const filed = withEntries(
	setFor('first', [], () => Int32Array.from([1, 2])),
	[4, 5]
);

test('what a file holds beside the companies comes back from its text', () => {
	const storage = new FakeStorage([
		[keys.themeKey, 'dark'],
		[keys.searchKeyKey, 'off'],
	]);
	const text = writeExportFile(
		new Map([['first', new Map([['label', { at: '2026-11-22T15:00:00.000Z', text: 'Acme' }]])]]),
		'2026-11-22T15:00:00.000Z',
		new Map(),
		besidesToJson({ choices: readChoices(storage), filed: [filed] })
	);
	const file = readExportFile(text);
	const besides = readBesides(file.outcome === 'read' ? file.fields : {});
	expect(besides.filed).toEqual([filed]);
	const fresh = new FakeStorage();
	expect(writeChoices(fresh, besides.choices)).toBe(true);
	expect(fresh.contents()).toEqual(storage.contents());
});

test('of all that is kept on a device, only choices go along: no detail, no bin, no mark', () => {
	const storage = new FakeStorage(
		Object.values(keys)
			.filter((key) => typeof key === 'string')
			.map((key) => [key, 'dark'])
	);
	expect([...readChoices(storage).keys()]).toEqual([keys.themeKey, keys.searchKeyKey]);
});

test('nothing to take along leaves a file as it was', () => {
	expect(besidesToJson({ choices: new Map(), filed: [] })).toEqual({});
});

test('what a file claims is taken only where it makes sense', () => {
	expect(
		readBesides({ choices: { theme: 'javascript:', searchKey: 'off', details: 'x' }, filed: 7 })
	).toEqual({ choices: new Map([[keys.searchKeyKey, 'off']]), filed: [] });
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom('choices', 'filed'), fc.anything()), (file) => {
			readBesides(file);
		})
	);
});

test('a storage whose methods throw has no choices and takes none', () => {
	const storage = new FakeStorage();
	storage.refuses.add('read');
	storage.refuses.add('write');
	expect(readChoices(storage)).toEqual(new Map());
	expect(writeChoices(storage, new Map([[keys.themeKey, 'dark']]))).toBe(false);
	expect(readChoices(undefined)).toEqual(new Map());
});
