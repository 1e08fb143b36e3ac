import { expect, test } from 'playwright/test';
import { firstSentence } from '../../../src/text/firstSentence.ts';

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
	test(`a first sentence ${name}`, () => expect(firstSentence(text)).toBe(first));
