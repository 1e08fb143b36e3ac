import { expect, test } from 'playwright/test';
import { dueFacts, type DatedFact } from '../../../src/guide/dueFacts.ts';

const days = {
	today: '2026-12-10',
	soon: '2027-01-09',
	checkedBefore: '2026-10-11',
	newestBefore: '2026-06-13',
};
const fact = (id: string, more: Partial<DatedFact> = {}): DatedFact => ({
	id,
	title: `Fact ${id}`,
	confidence: 'high',
	checked: '2026-11-29',
	sources: [{ date: '2026-09-02', url: 'https://www.cbp.gov/' }],
	...more,
});
const due = (facts: DatedFact[], tasks: Record<string, number> = {}) =>
	dueFacts(facts, new Map(Object.entries(tasks)), days);

test('a fact that is fresh, sure and not overtaken is not due', () => {
	expect(due([fact('A-01')], { 'A-01': 9 })).toEqual([]);
	expect(due([fact('A-01', { until: '2027-03-25' })])).toEqual([]);
});

test('each reason is said, with the tasks that rest on the fact and its links', () => {
	const sources = [
		{ date: 'May 2026', url: 'https://www.cbp.gov/one' },
		{ date: 'undated', url: 'https://www.cbp.gov/two' },
	];
	const old = fact('A-02', {
		until: '2026-12-01',
		checked: '2026-10-01',
		confidence: 'low',
		sources,
	});
	expect(due([old], { 'A-02': 3 })).toEqual([
		{
			id: 'A-02',
			title: 'Fact A-02',
			reasons: [
				'held until 2026-12-01',
				'last checked 2026-10-01',
				'newest source 2026-05',
				'low confidence',
				'tasks that rest on it: 3',
			],
			links: ['https://www.cbp.gov/one', 'https://www.cbp.gov/two'],
		},
	]);
	expect(due([fact('A-03', { sources: [{ date: 'undated', url: 'x' }] })])[0]?.reasons).toEqual([
		'no source has a date',
	]);
});

test('a fact holds on its last day, and is overtaken on the next', () => {
	expect(due([fact('A-04', { until: days.today })])[0]?.reasons).toEqual([
		'holds until 2026-12-10',
	]);
	expect(due([fact('A-04', { until: '2026-12-09' })])[0]?.reasons).toEqual([
		'held until 2026-12-09',
	]);
});

test('what time overtook comes first, then what it soon will, then more reasons and tasks', () => {
	const low = { confidence: 'low' };
	const facts = [
		fact('few-tasks', low),
		fact('many-tasks', low),
		fact('two-reasons', { ...low, checked: '2026-10-01' }),
		fact('soon-later', { until: '2027-01-04' }),
		fact('soon', { until: '2026-12-21' }),
		fact('over', { until: '2026-11-30' }),
	];
	expect(due(facts, { 'few-tasks': 1, 'many-tasks': 2 }).map(({ id }) => id)).toEqual([
		'over',
		'soon',
		'soon-later',
		'two-reasons',
		'many-tasks',
		'few-tasks',
	]);
});
