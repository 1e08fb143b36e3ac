import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import type { CompanyId } from '../../../src/progress/storage.ts';
import {
	fromFile,
	fromLink,
	type IncomingCompany,
	targetOf,
	writesOf,
	writesOfAll,
} from '../../../src/sharing/incoming.ts';
import { readShareLink, writeShareLink } from '../../../src/sharing/shareLink.ts';
import { checklist, doneInOrder, numbers, shared } from './shared.ts';

const at = '2026-11-20T12:00:00.000Z';
const named = (label: string, more: readonly [ItemKey, Item][] = []): CompanyRecord =>
	new Map<ItemKey, Item>([['label', { at, text: label }], ...more]);
const answering = (invite: string): [ItemKey, Item] => ['invite', { at, text: invite }];
/** A checklist on which a task was ticked, and the tick taken away again. */
function undone(...more: readonly [ItemKey, Item][]): CompanyRecord {
	return new Map<ItemKey, Item>([['task/a', { at, state: 'open' }], ...more]);
}

const board = new Map<CompanyId, CompanyRecord>([
	['first', named('Our own', [['task/a', { at, state: 'done', on: '2026-11-20' }]])],
	['k3v9qd', named('Client 1')],
	['m4w8re', named('Client 2')],
	['p5x7sf', named('Client 3', [answering('zzzzzz')])],
]);
const noted = { notes: true, reasons: true, tasks: new Set(numbers.tasks) };
const newId = () => 'fresh1';

for (const { name, incoming, companies = board, company, isNew } of [
	{
		name: 'a link that answers an invite goes to the row of that id, whatever its name',
		incoming: { invite: 'm4w8re', record: named('Client 1') },
		company: 'm4w8re',
		isNew: false,
	},
	{
		name: 'what answers an invite from elsewhere goes to the row that answers it too',
		incoming: { invite: 'zzzzzz', record: named('x') },
		company: 'p5x7sf',
		isNew: false,
	},
	{
		name: 'a link without an id is a new row, even under a name that is here',
		incoming: { record: named('Client 1') },
		company: 'fresh1',
		isNew: true,
	},
	{
		name: 'a link with an id that is unknown here is a new row under that id',
		incoming: { invite: 'q6y8tg', record: named('x') },
		company: 'q6y8tg',
		isNew: true,
	},
	{
		name: 'a client’s file that answers an invite goes to its row, not to the board’s own first',
		incoming: { company: 'first', invite: 'k3v9qd', record: named('x', [answering('k3v9qd')]) },
		company: 'k3v9qd',
		isNew: false,
	},
	{
		name: 'a file with an id that is here goes to that row',
		incoming: { company: 'k3v9qd', record: named('x') },
		company: 'k3v9qd',
		isNew: false,
	},
	{
		name: 'a file with an id that is not here makes a row under it',
		incoming: { company: 'new-one', record: named('Client 1') },
		company: 'new-one',
		isNew: true,
	},
	{
		name: 'somebody’s first is not mine',
		incoming: {
			company: 'first',
			record: new Map([['label', { at: '2026-11-20T12:00:00.001Z', text: 'Our own' }]]),
		},
		company: 'fresh1',
		isNew: true,
	},
	{
		name: 'my first, saved before, is mine by an item that is the same',
		incoming: {
			company: 'first',
			record: named('Renamed since', [['task/a', { at, state: 'done', on: '2026-11-20' }]]),
		},
		company: 'first',
		isNew: false,
	},
	{
		name: 'a first where none is kept is first',
		incoming: { company: 'first', record: named('x') },
		companies: new Map([['k3v9qd', named('Client 1')]]),
		company: 'first',
		isNew: true,
	},
	{
		name: 'a link where nothing is kept at all is first',
		incoming: { record: named('x') },
		companies: new Map([['first', new Map()]]),
		company: 'first',
		isNew: true,
	},
	{
		name: 'a client’s own file comes back as its first on a device where nothing is kept',
		incoming: { company: 'first', invite: 'k3v9qd', record: named('x', [answering('k3v9qd')]) },
		companies: new Map(),
		company: 'first',
		isNew: true,
	},
	{
		name: 'a link goes into a first on which all was undone',
		incoming: { record: named('x') },
		companies: new Map([['first', undone()]]),
		company: 'first',
		isNew: false,
	},
	{
		name: 'a link with an id goes there too, where the first answers nobody',
		incoming: { invite: 'k3v9qd', record: named('x') },
		companies: new Map([['first', undone()]]),
		company: 'first',
		isNew: false,
	},
	{
		name: 'a link with an id is a new row where the first answers another invite',
		incoming: { invite: 'k3v9qd', record: named('x') },
		companies: new Map([['first', undone(answering('zzzzzz'))]]),
		company: 'k3v9qd',
		isNew: true,
	},
	{
		name: 'one of several is a new row beside an empty first',
		incoming: { invite: 'k3v9qd', among: true, record: named('x') },
		companies: new Map([['first', undone()]]),
		company: 'k3v9qd',
		isNew: true,
	},
	{
		name: 'a link is a new row where there is one beside the empty first',
		incoming: { record: named('x') },
		companies: new Map([
			['first', undone()],
			['k3v9qd', named('Client 1')],
		]),
		company: 'fresh1',
		isNew: true,
	},
	{
		name: 'a link is a new row where the first has a name',
		incoming: { record: named('x') },
		companies: new Map([['first', named('Our own')]]),
		company: 'fresh1',
		isNew: true,
	},
	{
		name: 'a file’s first goes into a first on which all was undone',
		incoming: { company: 'first', record: named('x') },
		companies: new Map([['first', undone()]]),
		company: 'first',
		isNew: false,
	},
	{
		name: 'an id that storage would not take gets another',
		incoming: { company: '__proto__', record: named('x') },
		company: 'fresh1',
		isNew: true,
	},
] as readonly {
	name: string;
	incoming: IncomingCompany;
	companies?: ReadonlyMap<CompanyId, CompanyRecord>;
	company: string;
	isNew: boolean;
}[])
	test(name, () => {
		expect(targetOf(incoming, companies, newId)).toEqual({ company, isNew });
	});

function after(
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	writes: ReadonlyMap<CompanyId, readonly (readonly [ItemKey, Item | undefined])[]>
): Map<CompanyId, CompanyRecord> {
	const result = new Map(companies);
	for (const [company, items] of writes) {
		const record = new Map(result.get(company));
		for (const [key, item] of items) {
			if (item) record.set(key, item);
			else record.delete(key);
		}
		result.set(company, record);
	}
	return result;
}

for (const way of ['merge', 'replace'] as const)
	test(`all companies of a file come back to the bit where nothing is kept (${way})`, () => {
		const incoming = fromFile(board);
		const writes = writesOfAll(incoming, new Map(), way, checklist, newId);
		expect(after(new Map(), writes)).toEqual(board);
		expect([...writesOfAll(incoming, board, way, checklist, newId).values()].flat()).toEqual([]);
	});

test('two links that answer one invite end in one row', () => {
	const client = doneInOrder(5, 'Client 2');
	const hash = writeShareLink(
		shared(new Map(), { companies: [{ id: 'm4w8re', record: client }] }),
		checklist,
		numbers
	);
	const reading = readShareLink(hash, checklist, numbers);
	if (reading.outcome !== 'read') throw new Error(reading.outcome);
	const incoming = fromLink(reading.shared, numbers);
	const once = after(board, writesOfAll(incoming, board, 'merge', checklist, newId));
	expect([...once.keys()]).toEqual([...board.keys()]);
	expect(once.get('m4w8re')?.get('task/before.importer-of-record')).toMatchObject({
		state: 'done',
	});
	expect([...writesOfAll(incoming, once, 'merge', checklist, newId).values()].flat()).toEqual([]);
});

test('one’s own link on another device goes on answering its invite', () => {
	const incoming = [{ invite: 'k3v9qd', record: named('x'), link: noted }];
	const writes = writesOfAll(incoming, new Map(), 'merge', checklist, newId);
	expect([...writes]).toEqual([['first', [['label', { at, text: 'x' }], answering('k3v9qd')]]]);
});

test('nor does it stop where a task was ticked and opened again there', () => {
	const incoming = [{ invite: 'k3v9qd', record: named('x'), link: noted }];
	const here = new Map([['first', undone()]]);
	const writes = writesOfAll(incoming, here, 'merge', checklist, newId);
	expect([...writes]).toEqual([['first', [['label', { at, text: 'x' }], answering('k3v9qd')]]]);
});

test('several companies of one link keep their ids where nothing is kept, and one’s own stays the first', () => {
	const companies = [
		{ id: undefined, record: doneInOrder(1, 'Our own') },
		{ id: 'k3v9qd', record: doneInOrder(2, 'Client 1') },
		{ id: 'm4w8re', record: doneInOrder(3, 'Client 2') },
	];
	const into = (some: typeof companies) => {
		const hash = writeShareLink(shared(new Map(), { companies: some }), checklist, numbers);
		const reading = readShareLink(hash, checklist, numbers);
		if (reading.outcome !== 'read') throw new Error(reading.outcome);
		const incoming = fromLink(reading.shared, numbers);
		return after(new Map(), writesOfAll(incoming, new Map(), 'merge', checklist, newId));
	};
	expect([...into(companies).keys()]).toEqual(['first', 'k3v9qd', 'm4w8re']);
	const clients = into(companies.slice(1));
	expect([...clients.keys()]).toEqual(['k3v9qd', 'm4w8re']);
	// A row of a list answers no invite, and goes on being found by its own id.
	expect([...clients.values()].some((each) => each.has('invite'))).toBe(false);
	expect([...into(companies.slice(1, 2)).keys()]).toEqual(['first']);
});

test('a row does not come to answer its own invite', () => {
	const incoming = fromFile(
		new Map([
			['first', named('Client 1', [answering('k3v9qd'), ['task/a', { at, state: 'open' }]])],
		])
	);
	const writes = writesOfAll(incoming, board, 'merge', checklist, newId);
	expect([...writes]).toEqual([['k3v9qd', [['task/a', { at, state: 'open' }]]]]);
});

test('two new companies without ids get rows of their own', () => {
	let count = 0;
	const writes = writesOfAll(
		[{ record: named('A') }, { record: named('A') }],
		board,
		'merge',
		checklist,
		() => `new-${++count}`
	);
	expect([...writes.keys()]).toEqual(['new-1', 'new-2']);
});

test('texts of a file come without what hides or turns them round, names, notes and reasons alike', () => {
	const turned = 'paid to \u202e4321 knaB\u00ad';
	const record: CompanyRecord = new Map<ItemKey, Item>([
		['label', { at, text: turned }],
		['note/a', { at, text: turned }],
		['note/b/k3v9qd', { at, text: turned, by: turned }],
		['waiting/a', { at, text: turned }],
		['clock/a', { at, text: `name:${turned}` }],
		['task/a', { at, state: 'not-applicable', because: turned }],
	]);
	const [company] = fromFile(new Map([['first', record]]));
	const texts = [...(company?.record.values() ?? [])].map((item) =>
		'text' in item ? item.text : item.because
	);
	expect(texts).toHaveLength(6);
	for (const text of texts) expect(text).toMatch(/^(?:name:)?paid to {2}4321 knaB$/);
});

test('tasks of a later release come in with all that was said of them, by file and by link', () => {
	const mine = named('Client 1');
	const later: CompanyRecord = new Map<ItemKey, Item>([
		['task/later.task', { at, state: 'done', on: '2026-11-20' }],
		['waiting/later.task', { at, text: 'CBP' }],
		['note/later.task/k3v9qd', { at, text: 'Ada' }],
		['note/later.task/m4w8re', { at, text: '' }],
	]);
	const known = { ...noted, waits: true, tasks: new Set([...noted.tasks, 'later.task']) };
	for (const incoming of [{ record: later }, { record: later, link: known }])
		expect(new Map(writesOf(mine, incoming, 'first', 'merge', checklist))).toEqual(later);
});
