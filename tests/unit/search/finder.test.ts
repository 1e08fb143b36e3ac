import { expect, test } from 'playwright/test';
import { type SearchHelp, sectionFinder } from '../../../src/search/finder.ts';
import type { Section } from '../../../src/search/section.ts';
import { chinese, spanish } from '../i18n/testLanguages.ts';

const nothing: SearchHelp = { synonyms: {}, empty: [], endings: [] };

const section = (kind: Section['kind'], heading: string, text: string): Section => ({
	kind,
	page: 'A page',
	heading,
	also: '',
	text,
	href: `/#${heading}`,
});

test('other words for a thing find it, also in the middle of a sentence', async () => {
	const find = await sectionFinder([section('step', 'Refund tab', 'Enter the account.')], {
		synonyms: { 'direct deposit': 'refund' },
		empty: [],
		endings: [],
	});
	expect(find('how does direct deposit work')).toHaveLength(1);
	expect(find('direct')).toEqual([]);
});

test('facts never crowd out what to do', async () => {
	const facts = Array.from({ length: 20 }, (_, number) =>
		section('fact', `Refund ${number}`, 'A refund is paid.')
	);
	const find = await sectionFinder(
		[...facts, section('step', 'Get it', 'Get the refund.')],
		nothing
	);
	const kinds = find('refund').map((found) => found.section.kind);
	expect(kinds.filter((kind) => kind === 'fact')).toHaveLength(3);
	expect(kinds).toContain('step');
});

for (const typed of ['', '   ', 'the of and', '<script>', '\u0000', '*'.repeat(5000), '((((('])
	test(`what says nothing finds nothing: ${JSON.stringify(typed.slice(0, 12))}`, async () => {
		const find = await sectionFinder([section('step', 'Refund', 'A refund is paid.')], {
			synonyms: {},
			empty: ['the', 'of', 'and'],
			endings: [],
		});
		expect(find(typed)).toEqual([]);
	});

test('what is written without spaces is found by its words, also while one is being typed', async () => {
	const find = await sectionFinder(
		[
			section('step', '退税账户', '请在ACE账户中填写银行账号。'),
			section('step', '验证码', '验证码十分钟内有效。'),
		],
		{ synonyms: { 直接存款: '银行' }, empty: ['的', '在'], endings: [] },
		chinese
	);
	const first = (typed: string) => find(typed)[0]?.section.heading;
	expect(first('我的银行账号在哪里')).toBe('退税账户');
	expect(first('直接存款')).toBe('退税账户');
	expect(first('验证')).toBe('验证码');
	expect(find('的')).toEqual([]);
});

test('what is written with accents is found and marked without them, and the other way round', async () => {
	const find = await sectionFinder(
		[section('step', 'Declaración', 'Presente la declaración.')],
		nothing,
		spanish
	);
	for (const typed of ['declaracion', 'declaración', 'DECLARACIÓN'])
		expect(find(typed)[0]?.excerpt.find(({ hit }) => hit)?.text, typed).toBe('declaración');
});

test('a phrase is found with words between that say nothing, and counts for more than its words', async () => {
	const find = await sectionFinder(
		[
			section('step', 'Electronic only', 'No paper is sent.'),
			section('step', 'Check', 'Check what you type, check by check.'),
		],
		{
			synonyms: { 'mail check': 'electronic paper', check: 'type' },
			empty: ['us', 'a'],
			endings: ['s'],
		}
	);
	expect(find('mail us a check')[0]?.section.heading).toBe('Electronic only');
	expect(find('checks')[0]?.section.heading).toBe('Check');
});

test('a part within a word is no match, its beginning is while it is typed', async () => {
	const find = await sectionFinder([section('step', 'Else', 'Otherwise wait.')], nothing);
	expect(find('wise')).toEqual([]);
	expect(find('other')).toHaveLength(1);
	expect(find('other ')).toHaveLength(1);
});

test('the kind that is preferred comes first', async () => {
	const find = await sectionFinder(
		[section('step', 'Code', 'A code.'), section('help', 'No code', 'No code came with the mail.')],
		nothing
	);
	expect(find('code')[0]?.section.kind).toBe('step');
	expect(find('code', 'help')[0]?.section.kind).toBe('help');
});

test('the word is marked in each of its forms', async () => {
	const find = await sectionFinder([section('step', 'Paid', 'Refunds are refunded.')], {
		synonyms: {},
		empty: [],
		endings: ['s', 'ed'],
	});
	const hits = find('refund')[0]
		?.excerpt.filter(({ hit }) => hit)
		.map(({ text }) => text);
	expect(hits).toEqual(['Refunds', 'refunded']);
});
