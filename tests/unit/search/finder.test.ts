import { expect, test } from 'playwright/test';
import { sectionFinder } from '../../../src/search/finder.ts';
import type { Section } from '../../../src/search/section.ts';

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
		'direct deposit': 'refund',
	});
	expect(find('how does direct deposit work')).toHaveLength(1);
	expect(find('direct')).toEqual([]);
});

test('facts never crowd out what to do', async () => {
	const facts = Array.from({ length: 20 }, (_, number) =>
		section('fact', `Refund ${number}`, 'A refund is paid.')
	);
	const find = await sectionFinder([...facts, section('step', 'Get it', 'Get the refund.')], {});
	const kinds = find('refund').map((found) => found.section.kind);
	expect(kinds.filter((kind) => kind === 'fact')).toHaveLength(3);
	expect(kinds).toContain('step');
});

for (const typed of ['', '   ', 'the of and', '<script>', '\u0000', '*'.repeat(5000), '((((('])
	test(`what says nothing finds nothing: ${JSON.stringify(typed.slice(0, 12))}`, async () => {
		const find = await sectionFinder([section('step', 'Refund', 'A refund is paid.')], {});
		expect(find(typed)).toEqual([]);
	});
