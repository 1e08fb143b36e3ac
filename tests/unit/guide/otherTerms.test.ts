import { expect, test } from 'playwright/test';
import { findOtherTerms } from './otherTerms.ts';
import { chinese, spanish } from '../i18n/testLanguages.ts';

const text = (english: string, own: string) => ({
	way: 'a.b',
	english,
	own,
	place: { file: 'src/content/es/help.yaml', line: 7, column: 3 },
	free: false,
});
const inSpanish = [
	{ en: 'customs broker, broker', own: 'agente de aduanas; después, su agente', not: ['corredor'] },
	{ en: 'refund', own: 'reembolso', not: ['devolución'] },
	{ en: 'return, of a payment', own: 'devolución (el banco)', not: [] },
];
const inChinese = [
	{ en: 'duty', own: '关税', not: ['税金'] },
	{ en: 'claim', own: '申请', not: [] },
	{ en: 'CAPE declaration', own: 'CAPE申报', not: ['CAPE申请'] },
];

for (const { name, language, list, english, own, found } of [
	{
		name: 'a name that the list does not take',
		language: spanish,
		list: inSpanish,
		english: 'Ask.',
		own: 'Pregunte al Corredor.',
		found: 1,
	},
	{
		name: 'no part of another word',
		language: spanish,
		list: inSpanish,
		english: 'Aisles.',
		own: 'Los corredores.',
		found: 0,
	},
	{
		name: 'no name that is right for the other thing that English speaks of',
		language: spanish,
		list: inSpanish,
		english: 'The return of the payment.',
		own: 'La devolución del pago.',
		found: 0,
	},
	{
		name: 'a name that is right for another thing alone',
		language: spanish,
		list: inSpanish,
		english: 'The refunds.',
		own: 'Las devolución.',
		found: 1,
	},
	{
		name: 'no name across two words of a language without spaces',
		language: chinese,
		list: inChinese,
		english: 'The amount of duty.',
		own: '关税金额',
		found: 0,
	},
	{
		name: 'a name within words of a language without spaces',
		language: chinese,
		list: inChinese,
		english: 'A CAPE declaration.',
		own: '一份CAPE申请。',
		found: 1,
	},
])
	test(`${name} is found against the list of terms`, () =>
		expect(findOtherTerms([text(english, own)], list, language)).toHaveLength(found));
