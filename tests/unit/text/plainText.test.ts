import { expect, test } from 'playwright/test';
import { plainText } from '../../../src/text/plainText.ts';

for (const [name, text, shown] of [
	['a turn of direction', 'pay \u202eEMCA', 'pay  EMCA'],
	['an Arabic mark of direction', 'paid\u061c 4321', 'paid  4321'],
	['a soft hyphen', 'Ac\u00adme', 'Acme'],
	['a joiner of graphemes', 'Ac\u034fme', 'Acme'],
	['fillers that look like nothing', 'A\u3164\u2800\uffa0B', 'A   B'],
	['letters of tags', 'Acme\u{e0061}\u{e0062}', 'Acme'],
	['joiners beside Latin letters', 'Ac\u200dm\u200ce\u200d', 'Acme'],
	['a joiner alone', '\u200d', ''],
	['more marks than any letter has', `Z${'\u0301'.repeat(60)}o`, 'Z\u0301\u0301\u0301\u0301o'],
	['a Persian word with its joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
	['a Hindi conjunct with its joiner', 'क्\u200dष', 'क्\u200dष'],
	['a family in one picture', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
	['Vietnamese with two marks', 'ệ'.normalize('NFD'), 'ệ'.normalize('NFD')],
	['line breaks', 'one\ntwo', 'one\ntwo'],
] as const)
	test(`of ${name} a text from elsewhere shows what may be seen`, () => {
		expect(plainText(text)).toBe(shown);
	});
