import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { fileName } from '../../../src/sharing/fileName.ts';

const at = '2026-11-20T12:00:00.000Z';
const named = (label: string, suffix = '') =>
	new Map<ItemKey, Item>([
		['label', { at, text: label }],
		['suffix', { at, text: suffix }],
	]);

for (const [label, suffix, name] of [
	['Zebra Toys', '', 'refund-ready-zebra-toys-2026-11-22.json'],
	['Zebra Toys, LLC', '00', 'refund-ready-zebra-toys-llc-00-2026-11-22.json'],
	['O’Brien & Łódź', '', 'refund-ready-obrien-lodz-2026-11-22.json'],
	['海関貿易', '', 'refund-ready-海関貿易-2026-11-22.json'],
	['../../etc/passwd', '', 'refund-ready-etc-passwd-2026-11-22.json'],
	['<b>\u202e"*?', '', 'refund-ready-b-2026-11-22.json'],
	['', '', 'refund-ready-2026-11-22.json'],
] as const)
	test(`a file of “${label}” is called by its name (${name})`, () => {
		expect(fileName(named(label, suffix), '2026-11-22', 'json')).toBe(name);
	});

test('a file of several companies has no name of one', () => {
	expect(fileName(undefined, '2026-11-22', 'csv')).toBe('refund-ready-2026-11-22.csv');
});

test('no name makes a file name that a disk or a mail would not take', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (label) => {
			const name = fileName(named(label), '2026-11-22', 'json');
			expect(name).toMatch(/^refund-ready-(?:[\p{L}\p{N}]+-)*2026-11-22\.json$/u);
			expect([...name].length).toBeLessThanOrEqual(70);
		})
	);
});
