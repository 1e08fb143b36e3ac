import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { besidesToJson } from '../../../src/keeping/besides.ts';
import { judgeCopy as judge, saysTheSame, troubleOf } from '../../../src/keeping/copyRules.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import { writeExportFile } from '../../../src/sharing/exportFile.ts';
import { records } from '../progress/arbitraries.ts';

const judgeCopy = (text: string, here: Parameters<typeof judge>[1]) =>
	judge(text, here, new Date('2026-11-22T15:00:00.000Z'));

const at = (day: string) => `2026-11-${day}T00:00:00.000Z`;
const text = (day: string, it: string): Item => ({ at: at(day), text: it });
const record = (...items: [ItemKey, Item][]) => new Map(items);
const file = (
	companies: Parameters<typeof writeExportFile>[0],
	...rest: [Map<string, string>?, object?]
) => writeExportFile(companies, at('20'), rest[0], rest[1] as Record<string, unknown>);

const acme = record(['label', text('01', 'Acme')], ['answer/account', text('02', 'none')]);
const here = { companies: new Map([['first', acme]]), filed: [] };

test('an empty file, and one that has what is here or older, may be written over', () => {
	for (const fits of ['', ' \n', file(new Map()), file(here.companies)])
		expect(judgeCopy(fits, here)).toBe('write');
	const older = record(['label', text('01', 'Acme')], ['answer/account', text('01', 'own')]);
	expect(judgeCopy(file(new Map([['first', older]])), here)).toBe('write');
});

test('what only the file has is never written over: a newer tick, another company, an entry', () => {
	const newer = new Map(acme).set('answer/account', text('03', 'own'));
	const more = new Map(acme).set('answer/ior', text('01', 'yes'));
	const note = new Map(acme).set('note/apply.submitted/k3v9qd', text('01', 'Ada called'));
	// Another browser's own company has the same id, and is another.
	const others = record(['label', text('01', 'Beta')]);
	for (const companies of [
		...[newer, more, note, others].map((each) => new Map([['first', each]])),
		new Map([...here.companies, ['k3v9qd', record(['label', text('01', 'Beta')])] as const]),
	])
		expect(judgeCopy(file(companies), here)).toBe('more');

	const filed = [{ salt: [1, 2] as const, hashes: Float64Array.of(5, 7) }];
	const remembered = file(here.companies, new Map(), besidesToJson({ choices: new Map(), filed }));
	expect(judgeCopy(remembered, here)).toBe('more');
	expect(judgeCopy(remembered, { ...here, filed })).toBe('write');
});

test('a file with what cannot be taken in, or with what is not here beside no company, is never written over', () => {
	const aside = new Map([['refund-ready/aside/1', '?']]);
	expect(judgeCopy(file(here.companies, aside), here)).toBe('foreign');
	expect(judgeCopy(file(new Map(), aside), here)).toBe('foreign');
	const filed = [{ salt: [1, 2] as const, hashes: Float64Array.of(5, 7) }];
	const remembered = file(new Map(), new Map(), besidesToJson({ choices: new Map(), filed }));
	expect(judgeCopy(remembered, here)).toBe('foreign');
	expect(judgeCopy(remembered, { ...here, filed })).toBe('write');
	expect(judgeCopy(file(new Map()), here)).toBe('write');
});

test('what is not ours, damaged, or of a later version is left alone', () => {
	for (const foreign of [
		'Dear Ms. Lovelace',
		'{"format":"another"}',
		file(here.companies).slice(0, -20),
		file(here.companies).replace(/"version": \d+/, '"version": 99'),
		file(here.companies).replace('"label"', '"brand-new"'),
		'[]',
	])
		expect(judgeCopy(foreign, here), foreign).toBe('foreign');
});

test('whatever a browser keeps, its own copy may be written over, and an empty browser never writes over it', () => {
	fc.assert(
		fc.property(records, (kept) => {
			const mine = { companies: new Map([['k3v9qd', kept]]), filed: [] };
			expect(judgeCopy(file(mine.companies), mine)).toBe('write');
			if (kept.size > 0)
				expect(judgeCopy(file(mine.companies), { companies: new Map(), filed: [] })).not.toBe(
					'write'
				);
		})
	);
});

test('each error of the browser’s is told by its kind', () => {
	const of = (name: string) => troubleOf(new DOMException('', name));
	expect(of('NotFoundError')).toBe('gone');
	expect(of('NotAllowedError')).toBe('permission');
	expect(of('QuotaExceededError')).toBe('full');
	for (const error of [new DOMException('', 'InvalidStateError'), new TypeError(), undefined])
		expect(troubleOf(error)).toBe('failed');
});

test('a file says the same whenever it was saved, and something else at one changed letter', () => {
	const later = writeExportFile(here.companies, at('21'));
	expect(later).not.toBe(file(here.companies));
	expect(saysTheSame(file(here.companies), later)).toBe(true);
	expect(saysTheSame(file(here.companies), later.replace('Acme', 'Acne'))).toBe(false);
	expect(saysTheSame('', later)).toBe(false);
});
