import { expect, test } from 'playwright/test';
import { showDay } from '../../../src/days/day.ts';
import { toDay } from '../../../src/days/dayNumber.ts';
import { readDay } from '../../../src/days/readDay.ts';
import { compareNames } from '../../../src/i18n/compareNames.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { pageLanguage } from '../../../src/i18n/pageLanguage.ts';
import { pieces } from '../../../src/i18n/pieces.ts';
import { countedForms, plural } from '../../../src/i18n/plural.ts';
import { sentence } from '../../../src/i18n/sentence.ts';
import { sentences } from '../../../src/i18n/sentences.ts';
import { showList } from '../../../src/i18n/showList.ts';
import { showNumber } from '../../../src/i18n/showNumber.ts';
import { splitWords } from '../../../src/i18n/splitWords.ts';
import { chinese, english, spanish } from './testLanguages.ts';

test('code that no build has passed is in the default language', () => {
	expect(pageLanguage).toBe(languages[0]);
});

for (const { language, days } of [
	{ language: english, days: ['3 Sep 2026', '22 Nov 2026', '1 Jan 2027', '31 May 2027'] },
	{ language: spanish, days: ['3 sept 2026', '22 nov 2026', '1 ene 2027', '31 may 2027'] },
	{ language: chinese, days: ['2026年9月3日', '2026年11月22日', '2027年1月1日', '2027年5月31日'] },
]) {
	test(`days are written as in ${language.name}, and never break at a line’s end`, () => {
		const written = ['2026-09-03', '2026-11-22', '2027-01-01', '2027-05-31'].map((day) =>
			showDay(day, language)
		);
		expect(written.map((day) => day.replaceAll('\u00a0', ' '))).toEqual(days);
		expect(written.join('')).not.toMatch(/ /);
	});
}

for (const { language, two, three } of [
	{ language: english, two: 'City and State', three: 'City, State, and Phone' },
	{ language: spanish, two: 'City y State', three: 'City, State y Phone' },
	{ language: chinese, two: 'City和State', three: 'City、State和Phone' },
])
	test(`things are named one after another as in ${language.name}`, () => {
		expect(showList([], language)).toBe('');
		expect(showList(['City'], language)).toBe('City');
		expect(showList(['City', 'State'], language)).toBe(two);
		expect(showList(['City', 'State', 'Phone'], language)).toBe(three);
	});

test('days in Spanish and Chinese are written as Intl writes them', () => {
	for (const language of [spanish, chinese])
		for (let month = 1; month <= 12; month++) {
			const day = `2026-${String(month).padStart(2, '0')}-09`;
			const format = new Intl.DateTimeFormat(language.tag, {
				dateStyle: 'medium',
				timeZone: 'UTC',
			});
			expect(showDay(day, language).replaceAll('\u00a0', ' ')).toBe(format.format(new Date(day)));
		}
});

test('what is no day is shown as it is', () => {
	for (const text of ['', '2026-02-30', 'spring 2026']) expect(showDay(text)).toBe(text);
});

for (const { language, typed, day } of [
	{ language: english, typed: '3 Sep 2026', day: '2026-09-03' },
	{ language: english, typed: '3 de septiembre de 2026', day: 'not-a-date' },
	{ language: english, typed: '2026年9月3日', day: 'not-a-date' },
	{ language: spanish, typed: '3 de septiembre de 2026', day: '2026-09-03' },
	{ language: spanish, typed: '3 septiembre 2026', day: '2026-09-03' },
	{ language: spanish, typed: '3 sept. 2026', day: '2026-09-03' },
	{ language: spanish, typed: '22 NOV 2026', day: '2026-11-22' },
	{ language: spanish, typed: '1 de enero del 2026', day: '2026-01-01' },
	{ language: spanish, typed: '15 ago 2026', day: '2026-08-15' },
	{ language: spanish, typed: '31 de abril de 2026', day: 'no-such-day' },
	{ language: spanish, typed: '3 de septiembre de 26', day: 'two-digit-year' },
	{ language: spanish, typed: '3 de septembre de 2026', day: 'not-a-date' },
	{ language: spanish, typed: '3 de brumario de 2026', day: 'not-a-date' },
	// What CBP's reports say is read in every language, and their order is month first.
	{ language: spanish, typed: 'Sep 3, 2026', day: '2026-09-03' },
	{ language: spanish, typed: '9/3/2026', day: '2026-09-03' },
	{ language: spanish, typed: '22/11/2026', day: 'day-first' },
	{ language: chinese, typed: '2026年9月3日', day: '2026-09-03' },
	{ language: chinese, typed: '2026 年 11 月 22 日', day: '2026-11-22' },
	{ language: chinese, typed: '2026年09月03', day: '2026-09-03' },
	{ language: chinese, typed: '2026年13月3日', day: 'no-such-day' },
	{ language: chinese, typed: '26年9月3日', day: 'two-digit-year' },
	{ language: chinese, typed: '3-Sep-2026', day: '2026-09-03' },
])
	test(`on a page in ${language.name} “${typed}” reads as ${day}`, () => {
		const read = readDay(typed, language);
		expect(typeof read === 'number' ? toDay(read) : read).toBe(day);
	});

for (const { language, number, text } of [
	{ language: english, number: 1234, text: '1,234' },
	{ language: english, number: 1_234_567, text: '1,234,567' },
	{ language: english, number: 7, text: '7' },
	{ language: spanish, number: 1234, text: '1,234' },
	{ language: { ...spanish, tag: 'es' }, number: 12_345, text: '12.345' },
	{ language: chinese, number: 1_234_567, text: '1,234,567' },
])
	test(`${number} is ${text} in ${language.tag}, also where a text is filled with it`, () => {
		expect(showNumber(number, language)).toBe(text);
		expect(fill('({count})', { count: number }, language)).toBe(`(${text})`);
	});

test('what is given as text is filled in as it is, so that no year or number of an entry is grouped', () => {
	expect(fill('{year}, {entry}', { year: '2026', entry: '12345678901' })).toBe('2026, 12345678901');
});

test('a text takes the form that goes with its number', () => {
	const files = { one: '{count} file', other: '{count} files' };
	expect([0, 1, 2, 1001].map((count) => plural(files, count))).toEqual([
		'0 files',
		'1 file',
		'2 files',
		'1,001 files',
	]);
	expect(plural({ one: '{done} of {count} done', other: 'more' }, 1, { done: 0, count: 1 })).toBe(
		'0 of 1 done'
	);
	const archivos = { one: '{count} archivo', other: '{count} archivos' };
	// Spanish tells a million apart; where there is no form for that, the other one stands for it.
	expect([1, 2, 1_000_000].map((count) => plural(archivos, count, { count }, spanish))).toEqual([
		'1 archivo',
		'2 archivos',
		'1,000,000 archivos',
	]);
	expect(plural({ other: '{count} 个文件' }, 1, { count: 1 }, chinese)).toBe('1 个文件');
});

test('the forms that a language needs are those that its counts use', () => {
	expect(countedForms(english).sort()).toEqual(['one', 'other']);
	expect(countedForms(spanish).sort()).toEqual(['one', 'other']);
	expect(countedForms(chinese)).toEqual(['other']);
	expect(countedForms({ ...english, tag: 'pl' }).sort()).toEqual(['few', 'many', 'one', 'other']);
});

test('sentences stand one after another as the language puts them', () => {
	expect(sentences(['Saved.', false, '', undefined, 'Look there.'])).toBe('Saved. Look there.');
	expect(sentences(['已保存。', '请查看下载。'], chinese)).toBe('已保存。请查看下载。');
	expect(sentences([])).toBe('');
});

test('a text gets the language’s full stop unless something ends it', () => {
	expect(sentence('The tab is missing', english)).toBe('The tab is missing.');
	expect(sentence('Is it locked?', english)).toBe('Is it locked?');
	expect(sentence('No code.', english)).toBe('No code.');
	expect(sentence('没有收到验证码', chinese)).toBe('没有收到验证码。');
	expect(sentence('没有收到吗？', chinese)).toBe('没有收到吗？');
});

test('names are ordered by the language’s alphabet, numbers in them by size', () => {
	const sorted = (names: string[], language = english) =>
		names.sort((one, other) => compareNames(one, other, language));
	expect(sorted(['Unit 10', 'unit 9', 'Étoile', 'echo', 'Zebra'])).toEqual([
		'echo',
		'Étoile',
		'unit 9',
		'Unit 10',
		'Zebra',
	]);
	expect(sorted(['oso', 'nube', 'ñandú'], spanish)).toEqual(['nube', 'ñandú', 'oso']);
	// By their sounds: ān, bǎo, zhāng.
	expect(sorted(['张', '安', '保'], chinese)).toEqual(['安', '保', '张']);
});

test('words are runs of letters and digits, and where there are no spaces, words by their meaning', () => {
	const words = (text: string, language = english) =>
		splitWords(text, language).map(({ word }) => word);
	expect(words('Sign in at login.gov: 2 codes')).toEqual([
		'Sign',
		'in',
		'at',
		'login',
		'gov',
		'2',
		'codes',
	]);
	expect(words('la declaración CAPE', spanish)).toEqual(['la', 'declaración', 'CAPE']);
	expect(words('在 login.gov 登录账户', chinese)).toEqual(['在', 'login', 'gov', '登录', '账户']);
	for (const { word, index } of splitWords('请在ACE账户中查看', chinese))
		expect('请在ACE账户中查看'.startsWith(word, index)).toBe(true);
});

test('a text with a link in it is cut where the link stands', () => {
	const link = { href: '/' };
	expect(pieces('See {link} first.', { link })).toEqual(['See ', link, ' first.']);
	expect(pieces('{a}{b}', { a: 1 })).toEqual(['', 1, '', '{b}', '']);
	expect(pieces('no braces', {})).toEqual(['no braces']);
	expect(pieces('{constructor}', {})).toEqual(['', '{constructor}', '']);
});
