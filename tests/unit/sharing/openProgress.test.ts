import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item';
import type { CompanyRecord } from '../../../src/progress/merge';
import { takeIn } from '../../../src/progress/changes';
import { $record } from '../../../src/progress/store';
import { largestFile, writeExportFile } from '../../../src/sharing/exportFile';
import { openProgress } from '../../../src/sharing/openProgress';
import { FakeStorage } from '../progress/fakeStorage';
import { FakeWindow } from '../progress/fakeWindow';

const window = new FakeWindow();

test.beforeEach(() => {
	window.enter();
	window.storage = new FakeStorage();
	$record.listen(() => undefined);
	window.show(true);
	takeIn(here);
});

const here: CompanyRecord = new Map<ItemKey, Item>([
	['task/apply.submitted', { at: '2026-11-10T00:00:00.000Z', state: 'done', on: '2026-11-10' }],
	['note/apply.submitted', { at: '2026-11-10T00:00:00.000Z', text: 'Ada has it' }],
]);
const there: CompanyRecord = new Map<ItemKey, Item>([
	['task/apply.submitted', { at: '2026-11-11T00:00:00.000Z', state: 'open' }],
	['note/apply.submitted', { at: '2026-11-01T00:00:00.000Z', text: 'too old' }],
	['label', { at: '2026-11-01T00:00:00.000Z', text: 'Example \ud800 Widgets' }],
]);
const merged = new Map<ItemKey, Item>([
	...here,
	...[...there].filter(([key]) => key !== 'note/apply.submitted'),
]);

function fileOf(companies: Record<string, CompanyRecord>): File {
	const text = writeExportFile(new Map(Object.entries(companies)), '2026-11-22T00:00:00.000Z');
	return new File([text], 'refund-ready.json');
}

test('a file’s newer items are taken in and counted, and older ones are not', async () => {
	expect(await openProgress(fileOf({ first: there }))).toEqual({ outcome: 'opened', count: 2 });
	expect($record.get()).toEqual(merged);
	expect(window.storage?.length).toBe(3);
});

test('opening the same file again takes nothing in', async () => {
	await openProgress(fileOf({ first: there }));
	expect(await openProgress(fileOf({ first: there }))).toEqual({ outcome: 'opened', count: 0 });
	expect($record.get()).toEqual(merged);
});

test('a file with one company goes into the one that is shown, whatever its id there', async () => {
	expect(await openProgress(fileOf({ other: there }))).toMatchObject({ count: 2 });
	expect($record.get()).toEqual(merged);
});

test('of a file with several companies, the one with the same id is taken', async () => {
	const other = new Map<ItemKey, Item>([
		['task/apply.submitted', { at: '2026-12-11T00:00:00.000Z', state: 'open' }],
	]);
	expect(await openProgress(fileOf({ other, first: there }))).toMatchObject({ count: 2 });
	expect($record.get()).toEqual(merged);
});

test('a file with an empty checklist is read, and takes nothing in', async () => {
	expect(await openProgress(fileOf({ first: new Map() }))).toEqual({ outcome: 'opened', count: 0 });
	expect($record.get()).toEqual(here);
});

for (const { name, file, outcome } of [
	{
		name: 'of several other companies',
		file: fileOf({ one: there, two: there }),
		outcome: 'failed',
	},
	{ name: 'without any company', file: fileOf({}), outcome: 'failed' },
	{ name: 'that is empty', file: new File([], 'x'), outcome: 'failed' },
	{
		name: 'that is a picture',
		file: new File([new Uint8Array([137, 80, 78, 71])], 'x.png'),
		outcome: 'failed',
	},
	{
		name: 'that cannot be read any more',
		file: Object.assign(new File(['x'], 'x'), { text: () => Promise.reject(new Error('gone')) }),
		outcome: 'failed',
	},
	{
		name: 'larger than any of ours',
		file: Object.assign(new File([new Uint8Array(largestFile + 1)], 'x'), {
			text: () => Promise.reject(new Error('it must not be read')),
		}),
		outcome: 'too-large',
	},
])
	test(`a file ${name} changes nothing`, async () => {
		expect(await openProgress(file)).toEqual({ outcome });
		expect($record.get()).toEqual(here);
	});
