import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Loader, LoaderContext } from 'astro/loaders';
import { addDays, showDay } from '../../../src/days/day.ts';
import { lastWorkingDay } from '../../../src/days/workingDay.ts';
import { readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { textFile } from '../../../src/guide/contentFiles.ts';
import { fillNumbers, findUnstated, readFilled } from '../../../src/guide/fillNumbers.ts';
import { withNumbersFilled } from '../../../src/guide/numbersInMdx.ts';
import { textsForMdx } from '../../../src/guide/textsForMdx.ts';
import {
	capeDays,
	capeWarnDay,
	cycleDays,
	type NumberName,
	numbers,
	protestDays,
	reliquidationDays,
	signInDays,
	signInReminderDay,
} from '../../../src/numbers/numbers.ts';
import { inProject } from './project.ts';

const few = {
	'file-rows': { value: 9_999, facts: ['A-01'] },
	'last-day': { value: 80, facts: ['A-01', 'A-02'] },
};

test('numbers are filled in as the language writes them, and nothing else is touched', () => {
	const text = 'Up to {file-rows} rows, {done} of {total}, by day\u00a0{last-day}. { last-day }';
	expect(fillNumbers(text, 'x.yaml', 'en-US', few)).toBe(
		'Up to 9,999 rows, {done} of {total}, by day\u00a080. { last-day }'
	);
	expect(fillNumbers('{file-rows}', 'x.yaml', 'de', few)).toBe('9.999');
});

test('a number that does not exist is told with file, line, column and the names there are', () => {
	expect(() =>
		fillNumbers('a: 1\nb: at {last-day}, {last-week}', 'en/x.yaml', 'en-US', few)
	).toThrow(
		'en/x.yaml:2:19: There is no number {last-week}. Write one of file-rows, last-day, or add it to src/numbers/numbers.ts.'
	);
	expect(() => fillNumbers('{one-thing}\n{other-thing}', 'x', 'en-US', few)).toThrow(
		/\nx:1:1: .*\nx:2:1: /
	);
});

test('MDX gets its numbers before it is read, with the path from the project on in messages', async () => {
	await inProject(
		{
			'src/content/en/steps/a.mdx': '<Wait title="{cape-days} days" />',
			'src/content/en/steps/b.mdx': '---\ntitle: x\n---\n\nDay {cape-dayz}',
		},
		async () => {
			const load = textsForMdx().load as (id: string) => Promise<string | undefined>;
			const at = process.cwd();
			expect(await load(`${at}/src/content/en/steps/a.mdx`)).toBe('<Wait title="80 days" />');
			await expect(load(`${at}/src/content/en/steps/b.mdx`)).rejects.toThrow(
				/^src\/content\/en\/steps\/b\.mdx:5:5: There is no number \{cape-dayz\}/m
			);
			expect(await load(`${at}/elsewhere/a.mdx`)).toBeUndefined();
		}
	);
});

test('an entry’s data and text come with their numbers, and days stay days', async () => {
	const day = new Date('2026-11-22T00:00:00Z');
	const kept: unknown[] = [];
	const loader: Loader = {
		name: 'one',
		async load({ parseData, store }) {
			const data = {
				tasks: { a: { why: 'Day {cape-days}' } },
				list: ['{sign-in-days}'],
				day,
				n: 1,
			};
			store.set({ id: 'a', data: await parseData({ id: 'a', data }), body: 'Day {cape-warn-day}' });
		},
	};
	const context = {
		parseData: <Data>({ data }: { data: Data }) => Promise.resolve(data),
		store: { clear: () => kept.splice(0), set: (entry: unknown) => kept.push(entry) },
	};
	await withNumbersFilled(loader).load(context as unknown as LoaderContext);
	expect(kept).toEqual([
		{
			id: 'a',
			data: { tasks: { a: { why: 'Day 80' } }, list: ['45'], day, n: 1 },
			body: 'Day 60',
		},
	]);
});

test('a number that its fact does not state is told where the table has it', async () => {
	const facts = new Map([
		['A-01', 'At most 9,999 rows, by day 80.'],
		['A-02', 'Day 180, 80,5 and 1.80 are others.'],
	]);
	const table =
		"export const numbers = {\n\t'file-rows': { value: 1 },\n\t'last-day': { value: 2 },\n};\n";
	const unstated = await inProject({ 'src/numbers/numbers.ts': table }, () =>
		Promise.resolve(findUnstated(facts, few))
	);
	expect(unstated).toEqual([
		{
			place: { file: 'src/numbers/numbers.ts', line: 3, column: 2 },
			what: 'last-day is 80, and fact A-02 does not state it.',
			mend: 'Correct the one that is wrong, or name the fact that states it.',
		},
	]);
});

/** Numbers in content that are no number of the table, or that stand there with what was worked out. */
const others: Readonly<Record<string, readonly string[]>> = {
	// Days of an executive order.
	'steps/before-you-start.mdx': ['told it to do so within 180 days'],
	// What P-14 says of the deadline of a type 09.
	'steps/what-next.mdx': ['If its deadline is under 30 days away'],
	// A worked example counts them.
	'words/dates.yaml': ['September has 30 days'],
	// An entry number that is too short or too long.
	'words/entries-page.yaml': ['10 or 12 characters'],
};

/** Content with texts, but for dated statements and ids of what was, which stay as they are. */
const texts = readdirSync(textFile(''), { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:mdx|yaml)$/.test(file) && file !== 'changes.yaml')
	.map((file) => ({
		file,
		text: readFileSync(textFile(file), 'utf8').replace(/^ +was: .*$/gm, ''),
	}));

/** What a number counts, where its name does not end in it. */
const units: Partial<Readonly<Record<NumberName, string>>> = {
	'cape-entries': '(?:entries|numbers)',
	'file-megabytes': 'MB',
	'file-items': 'entries',
	'correction-ends-before': '(?:calendar )?days?',
	'money-own-days': '(?:days?|of (?:them|these|those|which))',
};

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const word = `(?:${[...ones, ...tens].join('|')})`;

/** A number below 100 in English words; nothing for one above, which nobody writes so. */
function inWords(value: number): string[] {
	if (value < 20) return ones.slice(value, value + 1);
	const ten = tens[Math.floor(value / 10) - 2];
	if (ten === undefined) return [];
	return [value % 10 === 0 ? ten : `${ten}-${ones[value % 10] ?? ''}`];
}

/**
 * Finds a number written out with what it counts, such as “60 to 90 days”, “45-day”, “day 80” or
 * “three to five weeks”; in an id or an address too, which is to be named by its meaning.
 */
function writtenOut(name: NumberName): RegExp {
	const { value } = numbers[name];
	const number = `(?:${[value.toLocaleString('en-US').replaceAll(',', ',?'), ...inWords(value)].join('|')})`;
	const counted = units[name] ?? `${/-([a-z]+?)s?$/.exec(name)?.[1] ?? ''}s?`;
	const space = '[ \\u00a0]';
	const also = `(?:${space}?(?:to|or|and|[–-])${space}?(?:\\d+|${word}))?`;
	return new RegExp(
		[
			`\\b${number}${also}[ \\u00a0-]${counted}\\b`,
			`\\b${counted}${space}(?:\\d+(?:,|${space}and|${space}or)${space})*${number}\\b`,
			...(value > 1000 ? [`\\b${number}\\b`] : []),
		].join('|'),
		'gi'
	);
}

test('no text writes a number out that is filled in', () => {
	const found = texts.flatMap(({ file, text }) => {
		const rest = (others[file] ?? []).reduce(
			(left, phrase) => left.replace(new RegExp(phrase.replaceAll(' ', '[ \\u00a0]')), ''),
			text
		);
		return (Object.keys(numbers) as NumberName[]).flatMap((name) =>
			[...rest.matchAll(writtenOut(name))].map(
				([words]) => `${file}: “${words}”: write {${name}}, or another number of its value`
			)
		);
	});
	expect(found).toEqual([]);
});

test('that search finds what it looks for', () => {
	for (const [name, text] of [
		['cape-days', 'more than 80 days ago'],
		['cape-days', 'on day\u00a080.'],
		['reliquidation-days', 'days 80, 90 and 180'],
		['money-first-day', '60 to 90 days'],
		['money-first-day', '60–90 days'],
		['sign-in-days', 'a 45-day lockout'],
		['cape-entries', 'split it at 9,999'],
		['cape-entries', 'split it at 9999'],
		['file-megabytes', 'larger than 10 MB'],
		['label-characters', 'at most 120 characters'],
		['correction-ends-before', 'until 15 days before the scheduled liquidation'],
		['correction-ends-before', 'fifteen days before the scheduled liquidation'],
		['money-first-week', 'three to five weeks after liquidation'],
		['money-last-week', 'within five weeks'],
		['money-own-days', 'and 45 of them are its own'],
		['sign-in-days', 'after forty-five days'],
		['cape-days', '/help/#entry-past-80-days'],
	] as const)
		expect(text.match(writtenOut(name)), `${name} in “${text}”`).not.toBeNull();
	for (const [name, text] of [
		['cape-days', 'day 180'],
		['cape-days', 'numbers that begin with 80 are'],
		['cape-entries', 'R-99'],
	] as const)
		expect(text.match(writtenOut(name)), `${name} in “${text}”`).toBeNull();
});

test('every phrase that may write a number out is still there', () => {
	for (const [file, phrases] of Object.entries(others)) {
		const text = texts.find((each) => each.file === file)?.text.replaceAll('\u00a0', ' ');
		for (const phrase of phrases) expect(text, file).toContain(phrase);
	}
});

test('a text is the same read by its whole path, wherever the project stands', async () => {
	const path = textFile('steps/what-next.mdx');
	expect(await readFilled(resolve(path))).toBe(await readFilled(path));
	// Another file's braces are its own.
	expect(await readFilled(resolve('tests/unit/guide/fillNumbers.test.ts'))).toContain('{last-day}');
});

test('the worked examples are right for the numbers that they are worked from', async () => {
	const text = (await readFilled(textFile('words/dates.yaml'))).replaceAll('\u00a0', ' ');
	const day = (from: string, days: number) =>
		showDay(addDays(from, days)).replaceAll('\u00a0', ' ');
	const short = (from: string, days: number) => day(from, days).replace(' 2026', '');
	const liquidated = '2026-09-03';
	expect(text).toContain(
		`${short(liquidated, capeWarnDay)} day ${capeWarnDay}, the time to file. Then ` +
			`${short(liquidated, capeDays)} is day ${capeDays}, a Sunday, and ` +
			`Fri ${short(lastWorkingDay(addDays(liquidated, capeDays)), 0)} the last safe working day. ` +
			`${short(liquidated, reliquidationDays)} is day ${reliquidationDays}, and ` +
			`${day(liquidated, protestDays)} day ${protestDays}.`
	);
	const entered = '2026-02-24';
	const estimated = `${cycleDays} days for an estimate of its liquidation, ${day(entered, cycleDays)}. Day ${capeDays} after that is ${day(entered, cycleDays + capeDays)}.`;
	expect(text).toContain(estimated);
});

test('a task comes back on its number’s day, sign-in before the account closes', async () => {
	const tasks = (await readChecklistFile()).steps.flatMap((step) => step.tasks);
	expect(tasks.find(({ id }) => id === 'keep.sign-in')?.repeat).toBe(signInReminderDay);
	expect(signInReminderDay).toBeLessThan(signInDays);
});
