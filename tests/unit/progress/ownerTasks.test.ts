import { expect, test } from 'playwright/test';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import { encodeItem, type Item } from '../../../src/progress/item.ts';
import { openAgain, ownerTasksDone } from '../../../src/progress/ownerTasks.ts';
import { $company, $companies, $record, loadEveryCompany } from '../../../src/progress/store.ts';
import { undoLast } from '../../../src/progress/undo.ts';
import { writeAll } from '../../../src/progress/store.ts';
import { fixClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow } from './fakeWindow.ts';

fixClock('2026-11-22T15:00:00Z');

const checklist = await readChecklist();
const at = '2026-11-20T10:00:00.000Z';
const done: Item = { at, state: 'done', on: '2026-11-20' };
const all = checklist.steps.flatMap(({ tasks }) => tasks);

test('what the owner did is open again by one press, with its notes, and can be taken back', () => {
	new FakeWindow(new FakeStorage()).enter();
	loadEveryCompany();
	const company = $company.get();
	writeAll([
		...all.map(({ id }) => ({ company, key: `task/${id}` as const, item: done })),
		{ company, key: 'note/before.box-2e', item: { at, text: 'ask Ada' } },
	]);
	const before = new Map($record.get());
	const owners = ownerTasksDone(checklist, $record.get());
	// Each of the rule's tasks is one of the checklist.
	expect(owners.map(({ id }) => id)).toEqual([
		'before.owner-chosen',
		'before.box-2e',
		'verify.login-made',
		'verify.signed-in',
		'keep.sign-in',
		'keep.second-person',
		'keep.access',
	]);

	openAgain(owners);
	expect(ownerTasksDone(checklist, $record.get())).toEqual([]);
	const changed = [...$record.get()].filter(
		([key, item]) => encodeItem(item) !== encodeItem(before.get(key) ?? item)
	);
	expect(changed.map(([key]) => key).sort()).toEqual(owners.map(({ id }) => `task/${id}`).sort());
	// A merge with what was done before leaves them open.
	for (const [, item] of changed) expect(item.at > at).toBe(true);

	undoLast();
	expect(new Map($record.get())).toEqual(before);
	writeAll([...before.keys()].map((key) => ({ company, key, item: undefined })));
	expect($companies.get().size).toBe(0);
});

test('of what is open or does not apply nothing is opened', () => {
	const record = new Map([
		['task/before.box-2e', { at, state: 'not-applicable' }],
		['task/keep.access', { at, state: 'open' }],
		['task/apply.submitted', done],
	] as const);
	expect(ownerTasksDone(checklist, record)).toEqual([]);
});
