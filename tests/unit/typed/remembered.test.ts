import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fieldsOf } from '../../../src/details/fields.ts';
import { rememberable, rememberedPart } from '../../../src/typed/remembered.ts';

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

test('whatever is typed, only what is on the list is kept', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.string()), (typed) =>
			Object.keys(rememberedPart(typed)).every((id) => rememberable.some((known) => known === id))
		),
		{ numRuns: 300 }
	);
});
