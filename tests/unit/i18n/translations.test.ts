import { expect, test } from 'playwright/test';
import { languageBase } from '../../../src/i18n/paths.ts';
import { localeOf, translationsOf } from '../../../src/i18n/translations.ts';
import { chinese, english, spanish } from './testLanguages.ts';

const all = [english, spanish];

test('the default stands at the site’s root, every other language below it', () => {
	expect(languageBase('/', 'en')).toBe('/');
	expect(languageBase('/', 'es')).toBe('/es/');
	expect(languageBase('/refund-ready/', 'es')).toBe('/refund-ready/es/');
	expect(languageBase('/refund-ready', 'en')).toBe('/refund-ready/');
});

for (const [siteBase, en, es] of [
	['/', '/guide/apply/', '/es/guide/apply/'],
	['/', '/', '/es/'],
	['/refund-ready/', '/refund-ready/help/', '/refund-ready/es/help/'],
	['/refund-ready/', '/refund-ready/', '/refund-ready/es/'],
] as const)
	test(`${en} and ${es} are one page in two languages, from either`, () => {
		const expected = [
			{ language: english, address: en },
			{ language: spanish, address: es },
		];
		expect(translationsOf(en, english, all, siteBase)).toEqual(expected);
		expect(translationsOf(es, spanish, all, siteBase)).toEqual(expected);
	});

test('who shows a link is told the language and where it is spoken', () => {
	expect(localeOf(english)).toBe('en_US');
	expect(localeOf(chinese)).toBe('zh_CN');
	expect(localeOf({ ...english, tag: 'eo' })).toBe('eo');
});
