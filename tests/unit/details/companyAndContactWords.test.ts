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
import {
	businessStructureIssues,
	businessStructures,
	checkBusinessStructure,
} from '../../../src/details/businessStructure.ts';
import type { Check } from '../../../src/details/check.ts';
import { checkCompanyName, companyNameIssues } from '../../../src/details/companyName.ts';
import { checkEmail, emailIssues } from '../../../src/details/email.ts';
import { compareEmails, emailPairIssues } from '../../../src/details/emailPair.ts';
import { checkImporterNumber, importerNumberIssues } from '../../../src/details/importerNumber.ts';
import {
	checkKindOfNumber,
	kindOfNumberIssues,
	kindsOfNumber,
} from '../../../src/details/kindOfNumber.ts';
import { nameMatchIssues } from '../../../src/details/nameMatch.ts';
import { checkNameOn5106, nameOn5106Issues } from '../../../src/details/nameOn5106.ts';
import { checkPersonName, personNameIssues } from '../../../src/details/personName.ts';
import { checkPhone, phoneIssues } from '../../../src/details/phone.ts';
import { bracesOf, readDetailWords, testDetailWords } from './detailWords.ts';

const { all, wordsOf } = await readDetailWords(['company', 'importer-number', 'contact']);

interface Detail {
	readonly id: string;
	readonly label: string;
	readonly issues: readonly string[];
	readonly choices?: readonly string[];
	/** Something that gives each issue, so that its words can be held against its values. */
	readonly samples: readonly Check<string>[];
	/** Takes an example, so that what the words offer is known to pass. */
	readonly pass?: (example: string, issue: string) => Check<string>;
}

const mails = [
	'',
	'Ada <ada@example.com>',
	'a@example.com b@example.com',
	'ada',
	'a@@example.com',
	'a b@example.com',
	'@example.com',
	'ada@example',
	'ada@example,com',
	'ada@example..com',
	`${'a'.repeat(250)}@example.com`,
	'ada@cbp.dhs.gov',
	'ada@cbp-dhs.gov',
	'\u0430da@example.com',
	'.ada@example.com',
	'info@example.com',
	'ada@gmail.com',
].map((typed) => checkEmail(typed));
const email = {
	issues: emailIssues,
	samples: [
		...mails,
		checkEmail('ada@example.com', { isBrokers: true, suggest: () => 'ada@example.org' }),
	],
	pass: (example: string) => checkEmail(example),
};
const person = {
	issues: personNameIssues,
	samples: ['', '1', 'a,', 'Accounting'].map(checkPersonName),
	pass: checkPersonName,
};

const details: readonly Detail[] = [
	{
		id: 'company-legal-name',
		label: 'Company legal name',
		issues: companyNameIssues,
		samples: [
			...['', '-', 'a  b', 'a\u200b', 'a dba b', '"a"', '\u00e9', 'a'.repeat(101)].map(
				checkCompanyName
			),
		],
		pass: checkCompanyName,
	},
	{
		id: 'name-on-5106',
		label: 'Name on CBP Form 5106',
		issues: nameOn5106Issues,
		samples: [...['', '-'].map(checkNameOn5106)],
		pass: checkNameOn5106,
	},
	{
		id: 'name-match',
		label: '5106 match',
		issues: nameMatchIssues,
		samples: nameMatchIssues.map((issue) => ({ ok: false, issue })),
	},
	{
		id: 'business-structure',
		label: 'Business structure',
		issues: businessStructureIssues,
		choices: businessStructures,
		samples: [
			checkBusinessStructure(''),
			checkBusinessStructure('Company'),
			checkBusinessStructure('llc', 'ssn'),
		],
		pass: (example) => checkBusinessStructure(example, 'ssn'),
	},
	{
		id: 'street-address',
		label: 'Street address',
		issues: streetAddressIssues,
		samples: [
			...['', '-', 'a'.repeat(33), 'PO Box 1', 'PMB 1'].map((typed) => checkStreetAddress(typed)),
			checkStreetAddress('Street 1', { country: 'DE' }),
		],
		pass: (example) => checkStreetAddress(example, { country: 'DE' }),
	},
	{
		id: 'street-address-line-2',
		label: 'Street address line 2',
		issues: streetAddressLine2Issues,
		samples: ['a'.repeat(33), 'PO Box 1', 'PMB 1'].map((typed) => checkStreetAddressLine2(typed)),
		pass: (example) => checkStreetAddressLine2(example),
	},
	{
		id: 'city',
		label: 'City',
		issues: cityIssues,
		samples: ['', '1', 'a1'].map(checkCity),
		pass: checkCity,
	},
	{
		id: 'state',
		label: 'State',
		issues: stateIssues,
		samples: [
			...['', 'Texas', 'XX'].map((typed) => checkState(typed)),
			checkState('TX', { country: 'CA' }),
		],
		pass: (example, issue) =>
			checkState(example, { country: issue === 'not-a-province' ? 'CA' : 'US' }),
	},
	{
		id: 'zip-code',
		label: 'ZIP code',
		issues: zipCodeIssues,
		samples: [
			...['', '1234', 'K1A 0B1', '1', '00000'].map((typed) => checkZipCode(typed)),
			...['75001', 'x', 'D1A 1A1'].map((typed) => checkZipCode(typed, { country: 'CA' })),
			checkZipCode('1', { country: 'MX' }),
			checkZipCode('75001', { state: 'NY' }),
		],
		pass: (example, issue) =>
			checkZipCode(example, {
				country: ['us-code', 'not-canadian', 'unusual-letters'].includes(issue) ? 'CA' : 'US',
			}),
	},
	{
		id: 'country',
		label: 'Country',
		issues: countryIssues,
		samples: ['', 'UK', 'USA', 'XX'].map(checkCountry),
		pass: checkCountry,
	},
	{
		id: 'kind-of-number',
		label: 'Kind of number',
		issues: kindOfNumberIssues,
		choices: kindsOfNumber,
		samples: ['', 'itin'].map(checkKindOfNumber),
		pass: checkKindOfNumber,
	},
	{
		id: 'importer-number',
		label: 'Importer number',
		issues: importerNumberIssues,
		samples: [
			checkImporterNumber('', '1'),
			...['', '123-45-6789', '.', '1-23456789', '1', '12345678900', 'AB3456789'].map((typed) =>
				checkImporterNumber('ein', typed)
			),
			...['003456789', '111111111'].map((typed) => checkImporterNumber('ein', typed)),
			...['123456789', '1234567890', '123456789OO'].map((typed) =>
				checkImporterNumber('ein-with-suffix', typed)
			),
			...['1', 'A6999900001', '26A99900001'].map((typed) =>
				checkImporterNumber('cbp-assigned', typed)
			),
			...['1', '912345678'].map((typed) => checkImporterNumber('ssn', typed)),
		],
		pass: (example) => {
			const length = example.replace('-', '').length;
			if (length === 9) return checkImporterNumber('ein', example);
			return checkImporterNumber(example[2] === '-' ? 'ein-with-suffix' : 'cbp-assigned', example);
		},
	},
	{ id: 'first-name', label: 'First name', ...person },
	{ id: 'last-name', label: 'Last name', ...person },
	{ id: 'form-5106-email', label: 'Form 5106 email', ...email },
	{ id: 'account-owner-email', label: 'Account owner email', ...email },
	{
		id: 'email-pair',
		label: 'The two emails',
		issues: emailPairIssues,
		samples: ['', 'bob@example.com', 'ada@example.org'].map((typed) =>
			compareEmails(typed, 'ada@example.com')
		),
		pass: (example) => compareEmails(example, example),
	},
	{
		id: 'phone',
		label: 'Phone',
		issues: phoneIssues,
		samples: [
			'',
			'a',
			'/',
			'202-555-0100x',
			'0114420794',
			'555-0100',
			'1',
			'102-555-0100',
			'202-155-0100',
			'+44',
			'202-555-0100x1',
			'+442079460958',
			'911-555-0100',
			'+4402079460958',
		].map(checkPhone),
		pass: checkPhone,
	},
];

testDetailWords(all, details);

for (const { id, issues, choices, samples, pass } of details) {
	const findings = samples.flatMap((result) => (result.ok ? (result.second ?? []) : [result]));

	test(`${id} offers the choices of its check`, () =>
		expect(Object.keys(wordsOf(id).choices ?? {})).toEqual(choices ?? []));

	test(`${id} gives each issue, with the values that its words name`, () => {
		expect([...new Set(findings.map(({ issue }) => issue))].sort()).toEqual([...issues].sort());
		for (const { issue, values = {} } of findings)
			for (const name of bracesOf(wordsOf(id), issue))
				expect(Object.keys(values), `${id} ${issue}`).toContain(name);
	});

	if (pass)
		test(`${id} gives examples that pass`, () => {
			for (const [issue, { example }] of Object.entries(wordsOf(id).issues))
				if (example !== undefined)
					expect(pass(example, issue).ok, `${issue}: ${example}`).toBe(true);
		});
}
