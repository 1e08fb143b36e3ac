import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	checkCity,
	checkCountry,
	checkState,
	checkStreetAddress,
	checkStreetAddressLine2,
	checkZipCode,
	cityIssues,
	countryIssues,
	stateIssues,
	streetAddressIssues,
	streetAddressLine2Issues,
	zipCodeIssues,
} from '../../../src/details/address.ts';
import { countryCodes } from '../../../src/details/countries.ts';
import { canadianProvinces, codeOfName, usStates } from '../../../src/details/states.ts';
import { findStatesOfZip } from '../../../src/details/zipPrefixes.ts';
import { fullWidth } from './anyText.ts';
import { holdsForAnyText, runs } from './holdsForAnyText.ts';

test('a whole address in Texas looks right', () => {
	expect(checkStreetAddress('100 Example Street')).toEqual({
		ok: true,
		value: '100 Example Street',
	});
	expect(checkStreetAddressLine2('Suite 2')).toEqual({ ok: true, value: 'Suite 2' });
	expect(checkCity('Anytown')).toEqual({ ok: true, value: 'Anytown' });
	expect(checkState('TX')).toEqual({ ok: true, value: 'TX' });
	expect(checkZipCode('75001', { state: 'TX' })).toEqual({ ok: true, value: '75001' });
	expect(checkCountry('US')).toEqual({ ok: true, value: 'US' });
});

for (const { name, typed, value = typed } of [
	{ name: '32 characters', typed: '1 '.padEnd(32, 'a') },
	{
		name: '32 characters after cleaning',
		typed: ` 1  ${'a'.repeat(30)}\t`,
		value: `1 ${'a'.repeat(30)}`,
	},
	{ name: '32 letters with accents', typed: '\u00e9'.repeat(32) },
	{ name: '32 letters beyond the first 65,536', typed: '\u{20000}'.repeat(32) },
	{ name: 'a street named Box', typed: '12 Boxwood Lane' },
	{ name: 'a street that ends in po', typed: '5 Campo Box Road' },
	{ name: 'a street named Poboxer', typed: '5 Poboxer Road' },
])
	test(`the street looks right: ${name}`, () =>
		expect(checkStreetAddress(typed)).toEqual({ ok: true, value }));

for (const { name, typed, result } of [
	{ name: 'nothing', typed: ' \u00a0', result: { issue: 'empty' } },
	{ name: 'signs alone', typed: '---', result: { issue: 'no-letter' } },
	{
		name: '33 characters',
		typed: '1 '.padEnd(33, 'a'),
		result: { issue: 'too-long', values: { count: 33, limit: 32 } },
	},
	{
		name: '40 characters',
		typed: '100 Example Street '.padEnd(40, 'x'),
		result: { issue: 'too-long', values: { count: 40, limit: 32 } },
	},
	...[
		'P.O. Box 1',
		'PO Box 1',
		'P O Box 1',
		'p.o.box 1',
		'POBox 1',
		'P. O. Box 1',
		'Post Office Box 1',
		'POB 1',
		'PO\u00a0Box 1',
		fullWidth('PO') + ' Box 1',
		'PO-Box 1',
		'P/O Box 1',
		'P.O. Drawer 1',
		'GPO Box 1',
		'Postfach 100',
		'Apartado 12',
		'Apartado Postal 12',
		'Caixa Postal 3',
		'Casella Postale 3',
		'Bo\u00eete postale 3',
		'Postbus 12',
		'100 Example Street, PO Box 1',
		`PO Box ${'1'.repeat(40)}`,
	].map((typed) => ({ name: typed, typed, result: { issue: 'po-box' } })),
])
	test(`the street will not work: ${name}`, () =>
		expect(checkStreetAddress(typed)).toEqual({ ok: false, ...result }));

for (const [typed, country = 'US'] of [
	// Abroad.
	['Case postale 55'],
	['CASE POSTALE 1234', 'CH'],
	['C.P. 55, succ. Centre-ville', 'CA'],
	['CP 3', 'IT'],
	['B.P. 123', 'FR'],
	['BP 45', 'SN'],
	['Casilla 123'],
	['Casilla de Correo 12', 'AR'],
	['Casilla Postal 12', 'CL'],
	['Apartado de Correos 12', 'ES'],
	['Apartado A\u00e9reo 12', 'CO'],
	['Apdo. Postal 12', 'MX'],
	['Apdo 12'],
	['Ap. Postal 12', 'MX'],
	['A.P. 12', 'MX'],
	['Apart. Postal 12', 'MX'],
	['Cx. Postal 12', 'BR'],
	['C. P. 12', 'BR'],
	['Casella post. 12', 'IT'],
	['Bte postale 12', 'FR'],
	['Pf. 12', 'DE'],
	['Pb 12', 'NO'],
	['PL 12', 'FI'],
	['P.K. 12', 'TR'],
	['Bo\u00eete postale 3', 'FR'],
	['Schlie\u00dffach 12', 'DE'],
	['Postboks 12', 'NO'],
	['Skrytka pocztowa 12', 'PL'],
	['Private Bag 12', 'NZ'],
	['Locked Bag 12', 'AU'],
	['Post Bag No. 12', 'IN'],
	['P.B. No. 12', 'IN'],
	['а/я 12', 'RU'],
	['北京市100信箱', 'CN'],
	['邮政信箱12号', 'CN'],
	['私書箱12号', 'JP'],
	['Τ.Θ. 12', 'GR'],
	// Misspelt, or short.
	['P.O.B. 12'],
	['P.O.B.12'],
	['POB #12'],
	['P0 Box 12'],
	['PO B0X 12'],
	['P.0. BOX 12'],
	['PO Bx 12'],
	['P.O. Bax 12'],
	['PO Boc 12'],
	['P_O_Box 12'],
	['P\u00b7O\u00b7Box 12'],
	['Call Box 12'],
	['Box 12, Anytown'],
	['P,O. Box 12'],
	['P. O. Box No. 12'],
	['PO. Box 12'],
	['P Box 12'],
	['Post Box 12'],
	['Postal Box #12'],
	['Post Off. Box 12'],
	['Post Office Drawer 12'],
	['PO Boxes 12-14'],
	['Box 12'],
	['Drawer 12'],
	['P.O. 12'],
	['РО Вох 12'],
	['100 Example Street / P0 Box 12'],
] as const)
	test(`the street names a P.O. box: ${typed}`, () => {
		expect(checkStreetAddress(typed, { country })).toEqual({ ok: false, issue: 'po-box' });
		expect(checkStreetAddressLine2(typed, { country })).toEqual({ ok: false, issue: 'po-box' });
		expect(checkStreetAddress(typed, { country, use: 'mailing' })).toMatchObject({ ok: true });
	});

for (const [typed, country = 'US'] of [
	['12 Casilla Street'],
	['100 Box Elder Road'],
	['5 Post Road'],
	['12 Postal Way, Unit 3'],
	['RR 2 Box 5'],
	['Box 5, RR 2'],
	['PSC 12 Box 45'],
	['Case Post Road 5'],
	['AP 12 Lane'],
	['Pf 12 Street'],
	['5 P O Mill Rd'],
	['12 Private Road 7'],
	['Calle 5, C.P. 06600', 'MX'],
	['55 CP Rail Lane', 'CA'],
	['12 Bagpipe Lane'],
	['3 Baggage Box Road'],
	['7 Tempo Boxing Club'],
	['5 Apartado Road'],
] as const)
	test(`the street names no P.O. box: ${typed}`, () => {
		expect(checkStreetAddress(typed, { country })).toEqual({ ok: true, value: typed });
		expect(checkStreetAddressLine2(typed, { country })).toEqual({ ok: true, value: typed });
	});

for (const typed of ['100 Example Street PMB 12', 'Private Mailbox 3', 'The UPS Store, Main St'])
	test(`the street is worth a second look: ${typed}`, () =>
		expect(checkStreetAddress(typed)).toEqual({
			ok: true,
			value: typed,
			second: [{ issue: 'mail-service' }],
		}));

test('a mailing address may be a P.O. box', () => {
	expect(checkStreetAddress('P.O. Box 1', { use: 'mailing' })).toEqual({
		ok: true,
		value: 'P.O. Box 1',
	});
	expect(checkStreetAddressLine2('PMB 3', { use: 'mailing' })).toEqual({
		ok: true,
		value: 'PMB 3',
	});
});

test('a foreign street with its number last is worth a second look, an American one is not', () => {
	const typed = 'Musterstrasse 12a';
	const second = [{ issue: 'number-last' }];
	expect(checkStreetAddress(typed, { country: 'DE' })).toEqual({ ok: true, value: typed, second });
	expect(checkStreetAddress('12 Musterstrasse', { country: 'DE' })).toMatchObject({ ok: true });
	expect(checkStreetAddress('Highway 12')).toEqual({ ok: true, value: 'Highway 12' });
});

for (const typed of ['Unit 5', 'Block 4b', 'Calle 5', 'Highway 61', 'Old County Road 12'])
	test(`a number that is no house’s does not have to come first: ${typed}`, () =>
		expect(checkStreetAddress(typed, { country: 'MX' })).toEqual({ ok: true, value: typed }));

for (const typed of ['100 Depot Boxwood Road', '1 Expo Box Road', '9 Drawer Lane', '12 Poboxer St'])
	test(`a street that only sounds like a P.O. box looks right: ${typed}`, () =>
		expect(checkStreetAddress(typed)).toEqual({ ok: true, value: typed }));

for (const country of ['US', 'us', 'U.S.', 'USA', 'U.S.A.', 'United States'])
	test(`an address is American with ${country} as the country`, () => {
		expect(checkState('Texas', { country })).toMatchObject({ issue: 'spelled-out' });
		expect(checkZipCode('1234', { country })).toEqual({ ok: false, issue: 'lost-zero' });
		expect(checkStreetAddress('Highway Road 12', { country })).toMatchObject({ ok: true });
		expect(checkStreetAddress('Example Street 12', { country })).not.toHaveProperty('second');
	});

test('Canada and Mexico are known by name too', () => {
	expect(checkState('Texas', { country: 'Canada' })).toMatchObject({ issue: 'not-a-province' });
	expect(checkZipCode('75001', { country: 'Canada' })).toMatchObject({ issue: 'us-code' });
	expect(checkZipCode('75001', { country: 'Mexico' })).toMatchObject({
		second: [{ issue: 'mexican-code' }],
	});
});

for (const { name, typed, result } of [
	{ name: 'may stay empty', typed: ' ', result: { ok: true, value: '' } },
	{
		name: 'takes 32 characters',
		typed: 'a'.repeat(32),
		result: { ok: true, value: 'a'.repeat(32) },
	},
	{
		name: 'takes no 33',
		typed: 'a'.repeat(33),
		result: { ok: false, issue: 'too-long', values: { count: 33, limit: 32 } },
	},
	{ name: 'takes no P.O. box', typed: 'PO Box 3', result: { ok: false, issue: 'po-box' } },
	{
		name: 'asks to look at a private mailbox',
		typed: 'PMB 3',
		result: { ok: true, value: 'PMB 3', second: [{ issue: 'mail-service' }] },
	},
])
	test(`line 2 ${name}`, () => expect(checkStreetAddressLine2(typed)).toEqual(result));

for (const { name, typed, result } of [
	{ name: 'takes a name', typed: ' Any\u00a0 town ', result: { ok: true, value: 'Any town' } },
	{ name: 'takes signs', typed: "St. John's", result: { ok: true, value: "St. John's" } },
	{ name: 'has to be there', typed: '', result: { ok: false, issue: 'empty' } },
	{ name: 'is no number', typed: '75001', result: { ok: false, issue: 'no-letter' } },
	{
		name: 'with a ZIP code is worth a second look',
		typed: 'Anytown 75001',
		result: { ok: true, value: 'Anytown 75001', second: [{ issue: 'has-digits' }] },
	},
])
	test(`the city ${name}`, () => expect(checkCity(typed)).toEqual(result));

for (const { name, typed, country = 'US', result } of [
	{ name: 'takes small letters', typed: ' tx', result: { ok: true, value: 'TX' } },
	{ name: 'takes full stops', typed: 'D.C.', result: { ok: true, value: 'DC' } },
	{ name: 'takes full width', typed: fullWidth('TX'), result: { ok: true, value: 'TX' } },
	{ name: 'takes a territory', typed: 'PR', result: { ok: true, value: 'PR' } },
	{ name: 'takes a province', typed: 'on', country: 'CA', result: { ok: true, value: 'ON' } },
	{ name: 'has to be there', typed: '', result: { ok: false, issue: 'empty' } },
	{
		name: 'has to be there in Canada',
		typed: '',
		country: 'CA',
		result: { ok: false, issue: 'empty' },
	},
	{
		name: 'is two letters and not the name',
		typed: 'Texas',
		result: { ok: false, issue: 'spelled-out', values: { code: 'TX' } },
	},
	{
		name: 'is two letters in Canada too',
		typed: 'ontario',
		country: 'CA',
		result: { ok: false, issue: 'spelled-out', values: { code: 'ON' } },
	},
	{ name: 'is one that exists', typed: 'XX', result: { ok: false, issue: 'not-a-state' } },
	{
		name: 'is no inner name of the program',
		typed: 'constructor',
		result: { ok: false, issue: 'not-a-state' },
	},
	{ name: 'is no Canadian province', typed: 'ON', result: { ok: false, issue: 'not-a-state' } },
	{
		name: 'is no U.S. state in Canada',
		typed: 'TX',
		country: 'CA',
		result: { ok: false, issue: 'not-a-province' },
	},
	{ name: 'may stay empty elsewhere', typed: '', country: 'DE', result: { ok: true, value: '' } },
	{
		name: 'is free elsewhere',
		typed: 'Jalisco',
		country: 'MX',
		result: { ok: true, value: 'Jalisco' },
	},
])
	test(`the state ${name}`, () => expect(checkState(typed, { country })).toEqual(result));

for (const [typed, code, country = 'US'] of [
	['Washington DC', 'DC'],
	['Washington, D.C.', 'DC'],
	['Washington D C', 'DC'],
	['NewYork', 'NY'],
	['New York City', 'NY'],
	['W.Va', 'WV'],
	['So. Dakota', 'SD'],
	['D. C.', 'DC'],
	['State of Washington', 'WA'],
	['Washington State', 'WA'],
	['Calif.', 'CA'],
	['Mass', 'MA'],
	['N. Carolina', 'NC'],
	['Nueva York', 'NY'],
	['Hawai\u2018i', 'HI'],
	['U.S. Virgin Islands', 'VI'],
	['Commonwealth of Puerto Rico', 'PR'],
	['Texas (TX)', 'TX'],
	['TX - Texas', 'TX'],
	['TX 75001', 'TX'],
	['Texas, USA', 'TX'],
	['Qu\u00e9bec', 'QC', 'CA'],
	['Que\u0301bec', 'QC', 'CA'],
	['PQ', 'QC', 'CA'],
	['P.Q.', 'QC', 'CA'],
	['PEI', 'PE', 'CA'],
	['P.E.I.', 'PE', 'CA'],
	['P E I', 'PE', 'CA'],
	['\u00ce.-P.-\u00c9.', 'PE', 'CA'],
	['N.-\u00c9.', 'NS', 'CA'],
	['Newfoundland/Labrador', 'NL', 'CA'],
	['Northwest Territory', 'NT', 'CA'],
	['\u00cele-du-Prince-\u00c9douard', 'PE', 'CA'],
	['Newfoundland & Labrador', 'NL', 'CA'],
	['Nfld.', 'NL', 'CA'],
	['Ont.', 'ON', 'CA'],
	['NWT', 'NT', 'CA'],
	['British Columbia, Canada', 'BC', 'CA'],
	['The Province of Alberta', 'AB', 'CA'],
] as const)
	test(`the state ${typed} is known as ${code}`, () =>
		expect(checkState(typed, { country })).toEqual({
			ok: false,
			issue: 'spelled-out',
			values: { code },
		}));

for (const [typed, country, issue] of [
	['Qu\u00e9bec', 'US', 'not-a-state'],
	['Washington DC', 'CA', 'not-a-province'],
	['State', 'US', 'not-a-state'],
	['State of', 'US', 'not-a-state'],
	['Carolina', 'US', 'not-a-state'],
	['Texas New York', 'US', 'not-a-state'],
	['12', 'US', 'not-a-state'],
	['T', 'US', 'not-a-state'],
] as const)
	test(`the state ${typed} is known as none in ${country}`, () =>
		expect(checkState(typed, { country })).toEqual({ ok: false, issue }));

for (const [code, name] of Object.entries(usStates))
	test(`the state ${code} looks right, and its name asks for it`, () => {
		expect(checkState(code)).toEqual({ ok: true, value: code });
		expect(checkState(name)).toEqual({ ok: false, issue: 'spelled-out', values: { code } });
	});
for (const code of Object.keys(canadianProvinces))
	test(`the province ${code} looks right`, () =>
		expect(checkState(code, { country: 'ca' })).toEqual({ ok: true, value: code }));

test('no way to write a state or a province stands for two', () => {
	for (const names of [usStates, canadianProvinces])
		for (const [code, name] of Object.entries(names))
			for (const text of [name, code, name.toUpperCase(), `State of ${name}`, `${name} (${code})`])
				expect(codeOfName(text, names)).toBe(code);
});

for (const { name, typed, country = 'US', value = typed } of [
	{ name: 'five digits', typed: '75001' },
	{ name: 'nine digits with a hyphen', typed: '12345-6789' },
	{ name: 'nine bare digits', typed: '123456789', value: '12345-6789' },
	{ name: 'nine digits with a space', typed: '12345 6789', value: '12345-6789' },
	{ name: 'an en dash', typed: '12345\u20136789', value: '12345-6789' },
	{
		name: 'full width and no-break spaces',
		typed: `\u00a0${fullWidth('75001')}\t`,
		value: '75001',
	},
	{ name: 'a Canadian code', typed: 'K1A 0B1', country: 'CA' },
	{ name: 'a Canadian code without space', typed: 'k1a0b1', country: 'CA', value: 'K1A 0B1' },
	{ name: 'a Canadian code with a hyphen', typed: 'K1A-0B1', country: 'CA', value: 'K1A 0B1' },
	{ name: 'nothing in Mexico', typed: '', country: 'MX' },
	{ name: 'anything elsewhere', typed: 'SW1A 2AA', country: 'GB' },
	{ name: 'nothing elsewhere', typed: '', country: 'HK' },
	{ name: 'no country chosen yet', typed: '75001', country: '' },
])
	test(`the ZIP code looks right: ${name}`, () =>
		expect(checkZipCode(typed, { country })).toEqual({ ok: true, value }));

for (const { name, typed, country = 'US', issue } of [
	{ name: 'nothing', typed: '', issue: 'empty' },
	{ name: 'nothing in Canada', typed: ' ', country: 'CA', issue: 'empty' },
	{ name: 'four digits', typed: '1234', issue: 'lost-zero' },
	{ name: 'three digits', typed: '123', issue: 'not-a-zip' },
	{ name: 'six digits', typed: '123456', issue: 'not-a-zip' },
	{ name: 'ten digits', typed: '1234567890', issue: 'not-a-zip' },
	{ name: 'a hyphen elsewhere', typed: '1234-56789', issue: 'not-a-zip' },
	{ name: 'a letter', typed: '7500l', issue: 'not-a-zip' },
	{ name: 'a Canadian code', typed: 'K1A 0B1', issue: 'canadian-code' },
	{ name: 'a ZIP code in Canada', typed: '75001', country: 'CA', issue: 'us-code' },
	{
		name: 'letters in the wrong places in Canada',
		typed: 'KA1 0B1',
		country: 'CA',
		issue: 'not-canadian',
	},
	{ name: 'half a Canadian code', typed: 'K1A', country: 'CA', issue: 'not-canadian' },
])
	test(`the ZIP code will not work: ${name}`, () =>
		expect(checkZipCode(typed, { country })).toEqual({ ok: false, issue }));

for (const { name, typed, context, second } of [
	{
		name: 'of another state',
		typed: '75001',
		context: { state: 'NY' },
		second: { issue: 'other-state', values: { prefix: '750', state: 'NY', states: 'TX' } },
	},
	{
		name: 'of several other states',
		typed: '96910',
		context: { state: 'ca' },
		second: {
			issue: 'other-state',
			values: { prefix: '969', state: 'CA', states: 'FM, GU, MH, MP, and PW' },
		},
	},
	{
		name: 'of no state',
		typed: '00000',
		context: {},
		second: { issue: 'unknown-prefix', values: { prefix: '000' } },
	},
	{
		name: 'in Mexico',
		typed: '44100',
		context: { country: 'MX' },
		second: { issue: 'mexican-code' },
	},
])
	test(`a ZIP code ${name} is worth a second look`, () =>
		expect(checkZipCode(typed, context)).toEqual({ ok: true, value: typed, second: [second] }));

for (const [typed, letters] of [
	['D1A 1A1', 'D'],
	['F1A1A1', 'F'],
	['K1I-0B1', 'I'],
	['k1a 0o1', 'O'],
	['K1Q 0U1', 'Q and U'],
	['W1A 1A1', 'W'],
	['Z1A 1A1', 'Z'],
	['D1D 1D1', 'D'],
] as const)
	test(`the Canadian code ${typed} is worth a second look for ${letters}`, () =>
		expect(checkZipCode(typed, { country: 'CA' })).toMatchObject({
			ok: true,
			second: [{ issue: 'unusual-letters', values: { letters } }],
		}));

for (const [typed, country, value] of [
	['ZIP 75001', 'US', '75001'],
	['Zip code: 12345-6789', 'US', '12345-6789'],
	['Postal Code K1A 0B1', 'CA', 'K1A 0B1'],
	['postcode: v6w 1z1', 'CA', 'V6W 1Z1'],
] as const)
	test(`the ZIP code is read without its label: ${typed}`, () =>
		expect(checkZipCode(typed, { country })).toEqual({ ok: true, value }));

test('a ZIP code is not compared with a state that is none', () => {
	expect(checkZipCode('75001', { state: 'XX' })).toEqual({ ok: true, value: '75001' });
	expect(checkZipCode('75001', { state: 'toString' })).toEqual({ ok: true, value: '75001' });
});

for (const [zip, state] of Object.entries({
	'00501': 'NY',
	'00601': 'PR',
	'00802': 'VI',
	'02110': 'MA',
	'05501': 'MA',
	'05601': 'VT',
	'06390': 'NY',
	'06101': 'CT',
	'07302': 'NJ',
	'09012': 'AE',
	'10001': 'NY',
	'19103': 'PA',
	'19801': 'DE',
	'20001': 'DC',
	'20101': 'VA',
	'20601': 'MD',
	'30303': 'GA',
	'33101': 'FL',
	'34002': 'AA',
	'38103': 'TN',
	'39901': 'GA',
	'60601': 'IL',
	'73301': 'TX',
	'73101': 'OK',
	'83414': 'WY',
	'88510': 'TX',
	'90001': 'CA',
	'96201': 'AP',
	'96799': 'AS',
	'96813': 'HI',
	'96910': 'GU',
	'98101': 'WA',
	'99501': 'AK',
}))
	test(`the ZIP code ${zip} belongs to ${state}`, () =>
		expect(checkZipCode(zip, { state })).toEqual({ ok: true, value: zip }));

test('every state and territory has ZIP codes, and no prefix has a state that is none', () => {
	const found = new Set<string>();
	for (let prefix = 0; prefix < 1000; prefix++)
		for (const state of findStatesOfZip(String(prefix).padStart(3, '0'))) found.add(state);
	expect([...found].sort()).toEqual(Object.keys(usStates).sort());
});

for (const { typed, result } of [
	{ typed: 'us', result: { ok: true, value: 'US' } },
	{ typed: ' U.S. ', result: { ok: true, value: 'US' } },
	{ typed: fullWidth('CA'), result: { ok: true, value: 'CA' } },
	{ typed: '', result: { ok: false, issue: 'empty' } },
	{ typed: 'UK', result: { ok: false, issue: 'united-kingdom' } },
	{ typed: 'USA', result: { ok: false, issue: 'not-two-letters' } },
	{ typed: 'United States', result: { ok: false, issue: 'not-two-letters' } },
	{ typed: '\u00df', result: { ok: false, issue: 'not-two-letters' } },
	{ typed: 'XX', result: { ok: false, issue: 'not-a-country' } },
])
	test(`the country ${JSON.stringify(typed)} is ${result.ok ? 'right' : 'explained'}`, () =>
		expect(checkCountry(typed)).toEqual(result));

test('the list of countries has 249 different codes in order', () => {
	expect(countryCodes).toHaveLength(249);
	expect([...new Set(countryCodes)].sort()).toEqual(countryCodes);
});

test('spaces, small letters and full width never change a state, a country or a ZIP code', () => {
	const around = fc.constantFrom('', ' ', '\u00a0', '\t', '\u200b');
	const written = fc.constantFrom(
		(text: string) => text,
		(text: string) => text.toLowerCase(),
		fullWidth
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.keys(usStates)),
			fc.constantFrom(...countryCodes),
			around,
			written,
			(state, country, space, write) => {
				expect(checkState(space + write(state) + space)).toEqual({ ok: true, value: state });
				expect(checkCountry(space + write(country) + space)).toEqual({ ok: true, value: country });
				const zip = `${space}${fullWidth('12345')}${space}-6789${space}`;
				expect(checkZipCode(zip)).toEqual({ ok: true, value: '12345-6789' });
			}
		),
		runs
	);
});

const lines = fc.string({
	unit: fc.constantFrom(...'123POBoxpmb.# \u00a0\u200b\u00e9'),
	maxLength: 40,
});
const codes = fc.string({
	unit: fc.constantFrom(...'0123456789AKTXktx- \u00a0\u2013.'),
	maxLength: 11,
});
holdsForAnyText('the street', checkStreetAddress, streetAddressIssues, lines);
holdsForAnyText(
	'the street abroad',
	(typed) => checkStreetAddress(typed, { country: 'DE' }),
	streetAddressIssues,
	lines
);
holdsForAnyText('line 2', checkStreetAddressLine2, streetAddressLine2Issues, lines);
holdsForAnyText('the city', checkCity, cityIssues, lines);
for (const country of ['US', 'CA', 'MX', 'DE', 'anything']) {
	holdsForAnyText(
		`the state in ${country}`,
		(typed) => checkState(typed, { country }),
		stateIssues,
		codes
	);
	holdsForAnyText(
		`the ZIP code in ${country}`,
		(typed) => checkZipCode(typed, { country, state: 'TX' }),
		zipCodeIssues,
		codes
	);
}
holdsForAnyText('the country', checkCountry, countryIssues, codes);

test('any text for the country and the state beside a detail never breaks it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), codes, (context, typed) => {
			checkState(typed, { country: context });
			checkZipCode(typed, { country: context });
			checkZipCode(typed, { state: context });
			checkStreetAddress(typed, { country: context });
		}),
		runs
	);
});
