import { expect, test } from 'playwright/test';
import { foldedText, hasWords } from '../../../src/text/foldedText.ts';

for (const [name, ...typed] of [
	['Łódź Trading', 'lodz', 'LODZ trad', 'Łódź'],
	['O’Brien & Sons', 'obrien', "o'brien", 'o’brien sons', 'brien'],
	['Société Générale d’Import', 'societe', 'dimport', "d'import generale"],
	['AT&T Inc.', 'at&t', 'att', 'inc', 'AT&T Inc.'],
	['Smørrebrød Straße', 'smorrebrod', 'strasse', 'STRASSE'],
	['7-Eleven', '7-eleven', '7eleven', 'eleven'],
	['J.P. Widgets', 'jp', 'j.p.'],
	['株式会社テスト', 'テスト', '株式'],
] as const)
	test(`${name} is found without accents and signs`, () => {
		for (const text of ['', ...typed])
			expect.soft(hasWords(text)(foldedText(name)), text).toBe(true);
		expect(hasWords('nowhere')(foldedText(name))).toBe(false);
	});
