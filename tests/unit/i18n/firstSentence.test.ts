import { expect, test } from 'playwright/test';
import { firstSentence } from '../../../src/i18n/firstSentence.ts';
import { chinese, english, spanish } from './testLanguages.ts';

for (const { name, text, first } of [
	{ name: 'ends at a full stop', text: 'Ask your broker. Then wait.', first: 'Ask your broker.' },
	{
		name: 'is all there is',
		text: 'Look under Accounts > Importer.',
		first: 'Look under Accounts > Importer.',
	},
	{ name: 'is empty for an empty text', text: '', first: '' },
	{
		name: 'goes on after U.S.',
		text: 'Ask about an account tied to its U.S. branch. Or open one.',
		first: 'Ask about an account tied to its U.S. branch.',
	},
	{
		name: 'goes on after U.S. before a name',
		text: 'Ask whether it takes U.S. Treasury credits. Wait.',
		first: 'Ask whether it takes U.S. Treasury credits.',
	},
	{
		name: 'brings the answer along after a question',
		text: 'Whole file refused? Save it again. Upload it.',
		first: 'Whole file refused? Save it again.',
	},
	{ name: 'may be a question alone', text: 'Is it your number?', first: 'Is it your number?' },
	{
		name: 'ends after a closing quotation mark',
		text: 'Look for “Funds Diverted.” Ask CBP.',
		first: 'Look for “Funds Diverted.”',
	},
	{
		name: 'does not end within an address or a number',
		text: 'Type ace.cbp.gov yourself, or call ext. 1178. Wait.',
		first: 'Type ace.cbp.gov yourself, or call ext. 1178.',
	},
])
	test(`a first sentence ${name}`, () => expect(firstSentence(text, english)).toBe(first));

for (const { language, text, first } of [
	{
		language: spanish,
		text: '¿Lo rechazó un banco de EE. UU. por el nombre? Corrígelo. Espera.',
		first: '¿Lo rechazó un banco de EE. UU. por el nombre? Corrígelo.',
	},
	{
		language: spanish,
		text: 'Pregunte a un banco de EE. UU. Un representante responde. Espere.',
		first: 'Pregunte a un banco de EE. UU. Un representante responde.',
	},
	{ language: chinese, text: '请联系您的银行。然后等待。', first: '请联系您的银行。' },
	{
		language: chinese,
		text: '文件被拒绝了吗？重新保存。再上传。',
		first: '文件被拒绝了吗？重新保存。',
	},
])
	test(`in ${language.name} a first sentence ends as it does there: ${first}`, () =>
		expect(firstSentence(text, language)).toBe(first));
