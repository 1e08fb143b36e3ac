import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { federalReserveDistrict } from '../../../src/details/federalReserveDistrict.ts';
import { anyText, runs } from './anyText.ts';

for (const { typed, district } of [
	{ typed: '011000015', district: { bank: 'Boston', thrift: false } },
	{ typed: '0210 0120 8', district: { bank: 'New York', thrift: false } },
	{ typed: '071000301', district: { bank: 'Chicago', thrift: false } },
	{ typed: '121000374', district: { bank: 'San Francisco', thrift: false } },
	{ typed: '655060042', district: { bank: 'Richmond', thrift: false } },
	{ typed: '211000019', district: { bank: 'Boston', thrift: true } },
	{ typed: '321000006', district: { bank: 'San Francisco', thrift: true } },
	{ typed: '000000518', district: undefined },
	{ typed: '800000006', district: undefined },
	{ typed: '011000016', district: undefined },
	{ typed: '', district: undefined },
]) {
	test(`${typed || 'nothing'} is first registered in ${district?.bank ?? 'no district'}`, () =>
		expect(federalReserveDistrict(typed)).toEqual(district));
}

test('each district has its bank, in all three columns of the table', () => {
	const table = [
		['03', 'Philadelphia'],
		['04', 'Cleveland'],
		['05', 'Richmond'],
		['06', 'Atlanta'],
		['08', 'St. Louis'],
		['09', 'Minneapolis'],
		['10', 'Kansas City'],
		['11', 'Dallas'],
	] as const;
	for (const [prefix, bank] of table)
		for (const column of [0, 20, 60]) {
			const digits = String(Number(prefix) + column).padStart(2, '0');
			const found = Array.from({ length: 10 }, (_, digit) =>
				federalReserveDistrict(`${digits}000000${digit}`)
			).filter((district) => district !== undefined);
			expect(found).toEqual([{ bank, thrift: column === 20 }]);
		}
});

test('any text has a district or none, and never throws', () =>
	fc.assert(
		fc.property(anyText, (typed) => {
			const district = federalReserveDistrict(typed);
			expect(district === undefined || district.bank !== '').toBe(true);
		}),
		runs
	));
