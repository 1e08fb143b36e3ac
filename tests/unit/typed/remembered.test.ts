import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fieldsOf } from '../../../src/details/fields.ts';
import { detailsKey } from '../../../src/storage/keys.ts';
import { readRemembered, rememberable, rememberedPart } from '../../../src/typed/remembered.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';

test('no field of the bank or the recipient can be remembered', () => {
	const never = [...fieldsOf.bank, ...fieldsOf.recipient].map(({ id }) => id);
	expect(never.length).toBeGreaterThan(10);
	expect(rememberable.filter((id) => never.includes(id))).toEqual([]);
	const typed = Object.fromEntries(never.map((id) => [id, 'marker']));
	expect(rememberedPart(typed)).toEqual({});
});

test('digits of a Social Security number are never part of what is kept', () => {
	expect(rememberedPart({ 'kind-of-number': 'ssn', 'importer-number': '123456789' })).toEqual({
		'kind-of-number': 'ssn',
	});
	expect(rememberedPart({ 'kind-of-number': 'ein', 'importer-number': '123-45-6789' })).toEqual({
		'kind-of-number': 'ein',
	});
	for (const typed of [
		'123\u201345\u20136789',
		'123 - 45 - 6789',
		'123\u00a045\u00a06789',
		'１２３-45-6789',
	])
		expect(rememberedPart({ 'kind-of-number': 'ein', 'importer-number': typed })).toEqual({
			'kind-of-number': 'ein',
		});
	expect(rememberedPart({ 'importer-number': '123456789' })).toEqual({});
	expect(
		rememberedPart({ 'kind-of-number': 'ein', 'importer-number': '12-3456789' })
	).toHaveProperty('importer-number');
});

const ssnShapes = [
	'123-45-6789',
	'123456789',
	'123 45 6789',
	'1 2 3 4 5 6 7 8 9',
	'123.45.6789',
	'123/45/6789',
	'123_45_6789',
	'123\u00b745\u00b76789',
	'123-456789',
	'12345-6789',
	'123 - - 45 - - 6789',
	'(123) 45, 6789',
	'\u0661\u0662\u0663-\u0664\u0665-\u0666\u0667\u0668\u0669',
	'1-2-3-4-5-6-7-8-9',
	'12-34-56789',
	'SSN: 123-45-6789',
	'123-45-6789-00',
];

for (const digits of ssnShapes)
	test(`${digits} can be a Social Security number and is kept in no field`, () => {
		for (const kind of ['', 'ein', 'ein-with-suffix', 'cbp-assigned', 'ssn'])
			expect(
				rememberedPart({ 'kind-of-number': kind, 'importer-number': digits })
			).not.toHaveProperty('importer-number');
		for (const id of rememberable) {
			// Five and four digits are a ZIP code where one is asked for.
			if (id === 'importer-number' || (id === 'zip-code' && digits === '12345-6789')) continue;
			expect(rememberedPart({ [id]: digits })).toEqual({});
			expect(rememberedPart({ [id]: `Acme ${digits} Ltd` })).toEqual({});
		}
	});

for (const [id, text] of [
	['importer-number', '12-3456789'],
	['importer-number', '12\u20133456789'],
	['importer-number', '12-345678900'],
	['importer-number', '12-3456789-AB'],
	['importer-number', '260115-00042'],
	['company-legal-name', '12345678 Canada Inc.'],
	['name-on-5106', '1000123456 Ontario Inc.'],
	['street-address', '14500 Main St, Suite 1200'],
	['street-address-line-2', 'Unit 2-14, Building 9'],
	['zip-code', '12345-6789'],
	['zip-code', '12345 6789'],
	['phone', '(202) 555-0100'],
	['phone', '1-202-555-0100 x12'],
	['phone', '+34 612 345 678'],
	['phone', 'Tel: +351912345678'],
	['phone', '+2991234567'],
	['account-owner-email', '13812345678@163.com'],
] as const)
	test(`${id} ${text} is kept`, () => {
		const typed = { 'kind-of-number': 'ein', [id]: text };
		expect(rememberedPart(typed)).toEqual(typed);
	});

test('nine digits are kept in no grouping but those of an EIN', () => {
	const gap = fc.constantFrom('', '', ' ', '-', '.', '/', ' - ', '\u2013', '\u00a0', '_');
	fc.assert(
		fc.property(fc.array(gap, { minLength: 8, maxLength: 8 }), (gaps) => {
			const digits = [...'123456789'].map((digit, place) => digit + (gaps[place] ?? '')).join('');
			const kept = rememberedPart({
				'kind-of-number': 'ein',
				'importer-number': digits,
				'company-legal-name': digits,
			});
			expect(kept).not.toHaveProperty('company-legal-name');
			const isEin = /^12[-\u2013]3456789$/.test(digits);
			expect('importer-number' in kept).toBe(isEin);
		}),
		{ numRuns: 300 }
	);
});

test('digits that an earlier version kept are taken out of storage when it is read', () => {
	const kept = { 'company-legal-name': 'Example Widgets LLC', 'kind-of-number': 'ein' };
	const before = JSON.stringify({ ...kept, 'importer-number': '123.45.6789' });
	const localStorage = new FakeStorage([[detailsKey, before]]);
	Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true });
	try {
		expect(readRemembered()).toEqual(kept);
		expect(localStorage.getItem(detailsKey)).toBe(JSON.stringify(kept));
	} finally {
		Reflect.deleteProperty(globalThis, 'localStorage');
	}
});

test('whatever is typed, only what is on the list is kept', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.string()), (typed) =>
			Object.keys(rememberedPart(typed)).every((id) => rememberable.some((known) => known === id))
		),
		{ numRuns: 300 }
	);
});
