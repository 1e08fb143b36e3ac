import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { SharedCompany } from '../../../src/sharing/linkContent.ts';
import { moveCodes } from '../../../src/sharing/moveCodes.ts';
import { qrOutline } from '../../../src/sharing/qrOutline.ts';
import { isCoarseEnough, leastModule, moduleWidth } from '../../../src/sharing/qrSize.ts';
import { readShareLink } from '../../../src/sharing/shareLink.ts';
import { checklist, doneInOrder, made, numbers, tasks } from './shared.ts';

const page = 'https://refund-ready.example/progress/';
const move = (companies: readonly SharedCompany[]) =>
	moveCodes(page, companies, made, checklist, numbers);
const clients = (count: number, record = (label: string) => doneInOrder(20, label)) =>
	Array.from({ length: count }, (_, place) => ({
		id: `k3v9${String(place).padStart(2, '0')}`,
		record: record(`Client ${place}`),
	}));
/** A company with a note to each of its first tasks. */
function noted(label: string, notes: number): ReadonlyMap<ItemKey, Item> {
	const record = new Map(doneInOrder(20, label));
	for (const [place, { id }] of tasks.slice(0, notes).entries())
		record.set(`note/${id}/k3v9qd`, {
			at: '2026-11-02T15:00:00.000Z',
			text: `Note ${place}: ${'the bank asked for a letter, again. '.repeat(3)}`,
		});
	return record;
}

test('a module is three pixels wide or more on the narrowest phone, and codes are coarse enough up to that', () => {
	for (let size = 21; size <= 177; size += 4)
		expect(isCoarseEnough({ size })).toBe(moduleWidth(size) >= leastModule);
	expect(isCoarseEnough({ size: 85 })).toBe(true);
	expect(isCoarseEnough({ size: 89 })).toBe(false);
});

test('one company goes along in one code with its notes, and the link says the same', () => {
	const { link = '', codes } = move([{ id: undefined, record: noted('Acme', 2) }]);
	expect(codes.map(({ label }) => label)).toEqual(['']);
	expect(codes[0]?.outline).toEqual(qrOutline(link));
	const reading = readShareLink(link.slice(page.length), checklist, numbers);
	if (reading.outcome !== 'read') throw new Error(reading.outcome);
	expect([...(reading.shared.companies[0]?.record.keys() ?? [])].join()).toContain('note/');
});

test('where one code for all would be too fine, each company has its own', () => {
	const few = clients(3, (label) => noted(label, 3));
	const { link = '', codes } = move(few);
	expect(isCoarseEnough(qrOutline(link) ?? { size: 177 })).toBe(false);
	expect(codes.map(({ label }) => label)).toEqual(['Client 0', 'Client 1', 'Client 2']);
	for (const { outline } of codes) expect(isCoarseEnough(outline)).toBe(true);
});

test('no code is offered where one of them would be too fine, or where they are too many to scan', () => {
	const long = { id: 'k3v9zz', record: noted('Many notes', 12) };
	for (const companies of [
		[long],
		[...clients(3, (label) => noted(label, 3)), long],
		clients(40),
	]) {
		const { link, codes } = move(companies);
		expect(link).toBeDefined();
		expect(codes).toEqual([]);
	}
});

test('more than a link can carry gives neither link nor code', () => {
	expect(move(clients(700, (label) => noted(label, 40)))).toEqual({ link: undefined, codes: [] });
});
