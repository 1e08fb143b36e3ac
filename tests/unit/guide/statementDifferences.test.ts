import { expect, test } from 'playwright/test';
import { statementDifferences } from './statementDifferences.ts';
import { chinese, spanish } from '../i18n/testLanguages.ts';

for (const { language, english, own } of [
	{
		language: spanish,
		english: 'Since 22 Nov 2026 two codes, R02 and R03, come within ten days.',
		own: 'Desde el 22 de noviembre de 2026, los dos códigos R02 y R03 llegan en 10 días.',
	},
	{
		language: spanish,
		english: 'It pays $1,000.00 in July 2026; see [the sources](/sources/#A-01).',
		own: 'Paga $1,000.00 en julio de 2026; vea [las fuentes](/sources/#A-01).',
	},
	{
		language: spanish,
		english: 'Write to ACE.Support@cbp.dhs.gov by 19 Dec, three days before.',
		own: 'Escriba a ACE.Support@cbp.dhs.gov antes del 19 de diciembre, 3 días antes.',
	},
	{
		language: chinese,
		english: 'On 6 Feb 2026 CBP sent three notices about REV-613, valid for 9,999 lines.',
		own: '2026年2月6日，CBP就REV-613发出三份通知，适用于9,999行。',
	},
	{
		language: chinese,
		english: 'Both of the sixty days; box 2E; www.cbp.gov.',
		own: '60天中的两天；2E栏；www.cbp.gov。',
	},
])
	test(`in ${language.name} the same is said in its own way: ${own}`, () =>
		expect(statementDifferences(english, own, language)).toEqual([]));

for (const { language, english, own, says } of [
	{ language: spanish, english: '80 days', own: '90 días', says: 'lacks the number 80' },
	{ language: spanish, english: 'ten days', own: 'unos días', says: 'lacks the number 10' },
	{ language: spanish, english: 'some days', own: '10 días', says: 'has the number 10' },
	{
		language: spanish,
		english: '6 Feb 2026',
		own: '2 de junio de 2026',
		says: 'lacks the date 2026-02-06',
	},
	{ language: spanish, english: 'R02', own: 'R03', says: 'lacks the code R02' },
	{
		language: spanish,
		english: 'IEEPARefunds@cbp.dhs.gov',
		own: 'IEEPARefund@cbp.dhs.gov',
		says: 'lacks the address IEEPARefunds@cbp.dhs.gov',
	},
	{
		language: chinese,
		english: '[help](/help/#locked-out)',
		own: '[帮助](/help/)',
		says: 'lacks the address /help/#locked-out',
	},
	{
		language: chinese,
		english: '6 Feb 2026',
		own: '2026年2月7日',
		says: 'lacks the date 2026-02-06',
	},
	{ language: chinese, english: '1-866-530-4172', own: '1-866-530-4127', says: 'lacks the number' },
	{ language: chinese, english: '$1,000.00', own: '$1000', says: 'lacks the number 1000.00' },
])
	test(`in ${language.name} “${own}” for “${english}” is told: it ${says}`, () =>
		expect(statementDifferences(english, own, language).join('; ')).toContain(says));
