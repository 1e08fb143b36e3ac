import { expect, test } from 'playwright/test';
import { factsCitedIn, placesOfFacts } from '../../../src/guide/citations.ts';
import { readContent } from '../../../src/guide/content.ts';
import { newestSource } from '../../../src/guide/newestSource.ts';

const content = await readContent('en');
const of = (path: string) => content.pageFacts[path] ?? [];

test('facts are cited by lists, by tags and by texts of ids, each named once', () => {
	const raw = { facts: ['A-02', 'A-01'], parts: [{ facts: 'P-03 A-01' }], title: 'A-09' };
	const tags = [
		{ name: 'Cite', attributes: { facts: 'R-04 A-02' } },
		{ name: 'Term', attributes: { id: 'ace' } },
	];
	expect(factsCitedIn({ raw, tags })).toEqual(['A-01', 'A-02', 'P-03', 'R-04']);
});

test('each fact is found at every line that cites it, in a list or a tag', () => {
	const at = (...path: readonly PropertyKey[]) => ({
		file: 'help.yaml',
		line: Number(path[0]) + 1,
		column: 1,
	});
	const raw = [{ facts: ['A-01', 'A-02'] }, { facts: ['A-01'] }];
	const place = { file: 'apply.mdx', line: 9, column: 1 };
	const tags = [{ name: 'Cite', attributes: { facts: 'A-01' }, place }];
	expect([...placesOfFacts([{ raw, at, tags }])]).toEqual([
		['A-01', ['help.yaml:1', 'help.yaml:2', 'apply.mdx:9']],
		['A-02', ['help.yaml:1']],
	]);
});

test('a word that is named facts cites nothing', () => {
	expect(factsCitedIn({ raw: { facts: 'Facts and their sources' } })).toEqual([]);
});

test('a step rests on what its text, its head, its tasks, its troubles and its checks cite', () => {
	const step = content.checklist.steps.find(({ id }) => id === 'ach-refunds');
	const tasks = step?.tasks.flatMap(({ facts }) => facts) ?? [];
	const troubles = content.symptoms
		.filter(({ data }) => data.step === 'ach-refunds')
		.flatMap(({ data }) => data.doThis[0]?.facts ?? []);
	const checks = content.details
		.filter(({ group }) => group === 'bank')
		.flatMap(({ data }) => Object.values(data.issues).flatMap(({ facts }) => facts));
	for (const found of [tasks, troubles, checks]) {
		expect(found.length).toBeGreaterThan(3);
		expect(of('/guide/ach-refunds/')).toEqual(expect.arrayContaining(found));
	}
	// That of a check which the step does not ask for, and that of another step.
	expect(of('/guide/verify/')).not.toContain('R-12');
	// What a trouble says in help alone.
	expect(of('/help/')).toContain('P-67');
	expect(of('/guide/apply/')).not.toContain('P-67');
});

test('every page that states something of ACE rests on facts, and no other is listed', () => {
	const steps = content.checklist.steps.map(({ id }) => `/guide/${id}/`);
	expect(Object.keys(content.pageFacts).sort()).toEqual(
		[
			...steps,
			'/',
			'/about/',
			'/changes/',
			'/details/',
			'/glossary/',
			'/help/',
			'/help/not-paid/',
			'/privacy/',
			'/progress/',
			'/ready/',
			'/sources/',
			'/tools/dates/',
			'/tools/entries/',
			'/tools/reports/',
		].sort()
	);
	for (const [path, facts] of Object.entries(content.pageFacts))
		expect(facts.length, path).toBeGreaterThan(0);
});

test('what was not read by us makes nothing newer', () => {
	expect(newestSource([{ date: '2026-10-05', unread: true }, { date: 'July 2026' }])).toBe(
		'2026-07'
	);
	expect(newestSource([{ date: '2026-10-05', unread: true }])).toBeUndefined();
});
