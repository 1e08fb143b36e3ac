import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { likeEnglish } from '../../../src/guide/likeEnglish.ts';
import { isPlural } from '../../../src/guide/parts.ts';
import { noCbpWords } from '../../../src/guide/cbpWords.ts';
import { detailSchema } from '../../../src/guide/schemas.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { plural, type Plural } from '../../../src/i18n/plural.ts';

/** Every text and every plural of the English words, by its place. */
function textsIn(data: unknown, at: string): [at: string, text: string | Plural][] {
	if (typeof data === 'string') return [[at, data]];
	if (typeof data !== 'object' || data === null) return [];
	if (isPlural(data)) return [[at, { ...data, other: data['other'] ?? '' }]];
	return Object.entries(data).flatMap(([name, each]) => textsIn(each, `${at}.${name}`));
}

const texts = ['words', 'details'].flatMap((folder) =>
	readdirSync(`src/content/en/${folder}`).flatMap((file) => {
		const path = `src/content/en/${folder}/${file}`;
		return textsIn(parse(readFileSync(path, 'utf8')), `${folder}/${file}`);
	})
);

const counted =
	'characters|codes|companies|days|entries|files|items|lines|marks|parts|places|rows|tasks';

/** Every number is one, whatever it is called. */
const ones = new Proxy<Record<string, number>>(
	{},
	{
		get: () => 1,
		has: () => true,
		getOwnPropertyDescriptor: () => ({ configurable: true, value: 1 }),
	}
);

test('the words have what hangs on a number, each with a form for one', () => {
	const plurals = texts.filter(([, text]) => typeof text !== 'string');
	expect(plurals.length).toBeGreaterThan(30);
	const several = new RegExp(String.raw`(?<![\d,.])1 (?:\w+ )?(?:${counted})\b`);
	// Where one company more fits in, the characters that are left are many.
	const others = plurals.filter(([at]) => at !== 'words/companies.yaml.storage.left');
	for (const [at, forms] of others)
		if (typeof forms !== 'string') expect(plural(forms, 1, ones), at).not.toMatch(several);
});

test('a text that counts things is a plural, unless it is said only where they are many', () => {
	const counting = new RegExp(String.raw`\{\w+\} (?:\w+ )?(?:${counted})\b`);
	const wrong = texts
		.filter(([, text]) => typeof text === 'string' && counting.test(text))
		.map(([at]) => at);
	expect(wrong).toEqual([
		'words/companies.yaml.many.cutLines',
		'words/entries.yaml.result.saveFirst',
		'words/reports.yaml.out.printed',
		// They are longer than what fits.
		'details/bank.yaml.1.issues.too-long.says',
		'details/bank.yaml.1.issues.may-be-cut.says',
		'details/bank.yaml.3.issues.too-long.says',
		'details/company.yaml.0.issues.long.says',
		'details/company.yaml.4.issues.too-long.says',
		'details/company.yaml.4.issues.too-long.why',
		'details/company.yaml.5.issues.too-long.says',
		'details/company.yaml.5.issues.too-long.why',
		'details/contact.yaml.2.issues.too-long.says',
		'details/contact.yaml.3.issues.too-long.says',
	]);
	expect(fill('{count} tasks', { count: 1 })).toMatch(/1 tasks/);
});

for (const { language, forms, problems } of [
	{ language: 'es', forms: { one: '{count} archivo', other: '{count} archivos' }, problems: [] },
	{ language: 'es', forms: { other: '{count} archivos' }, problems: ['one'] },
	{ language: 'zh', forms: { other: '{count} 个文件' }, problems: [] },
	{ language: 'pl', forms: { one: 'plik', other: '{count} pliku' }, problems: ['few', 'many'] },
])
	test(`in ${language} the forms ${Object.keys(forms).join(' and ')} ${problems.length === 0 ? 'are enough' : 'are too few'}, in words and in details`, () => {
		const english = { one: '{count} file', other: '{count} files' };
		const detail = (says: object) => ({
			label: 'Number',
			looksRight: 'It has its form.',
			looksFor: ['Nine digits'],
			issues: { length: { says, why: 'Why', facts: ['A-01'] } },
		});
		for (const [schema, data, above] of [
			[likeEnglish(english, undefined, language, noCbpWords), forms, ''],
			[
				likeEnglish(detail(english), detailSchema, language, noCbpWords),
				detail(forms),
				'issues.length.says.',
			],
		] as const)
			expect(schema.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(
				problems.map((form) => above + form)
			);
	});
