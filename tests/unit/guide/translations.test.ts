import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readContent } from '../../../src/guide/content.ts';
import { factPaths, textFile } from '../../../src/guide/contentFiles.ts';
import { readFactsInWords } from '../../../src/guide/factsInWords.ts';
import { type PairedText, pairedTexts } from '../../../src/guide/pairedTexts.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { statementDifferences } from './statementDifferences.ts';
import { factsFile } from '../../../src/guide/schemas.ts';
import { findOtherTerms, readTermList } from './otherTerms.ts';
import { filesOf } from '../../../src/guide/untranslated.ts';
import {
	defaultLanguage,
	type Language,
	languageOf,
	languages,
} from '../../../src/i18n/languages.ts';

const translated = languages.filter(
	({ id, forTests }) => id !== defaultLanguage && !forTests && existsSync(textFile('', id))
);
const textsOf = async (language: string) =>
	(await Promise.all(filesOf(defaultLanguage).map((path) => pairedTexts(path, language)))).flat();

/** What texts state that the English ones do not, or leave out. */
const wrongTexts = (texts: readonly PairedText[], language: Language) =>
	texts.flatMap(({ english, own, place, way, free }) => {
		if (free || own === undefined) return [];
		const said = statementDifferences(english, own, language);
		return said.length === 0
			? []
			: [`${place.file}:${place.line}: ${way} ${said.join('; ')}\n  ${english}\n  ${own}`];
	});

/** What facts in a language's words state that the facts do not; what they leave out is theirs to choose. */
const wrongFacts = (
	facts: Readonly<Partial<Record<string, string>>>,
	statements: ReadonlyMap<string, string>,
	language: Language
) =>
	Object.entries(facts).flatMap(([id, says = '']) => {
		const english = statements.get(id) ?? '';
		const more = statementDifferences(english, says, language).filter((each) =>
			each.startsWith('has')
		);
		return more.length === 0 ? [] : [`${id} ${more.join('; ')}\n  ${english}\n  ${says}`];
	});

test('what a translation states otherwise is found, and nothing else', () => {
	const es = languageOf('es');
	const text = (way: string, own: string | undefined, free = false): PairedText => ({
		way,
		english: 'Run REV-613 within 90 days.',
		own,
		place: { file: 'es/words/x.yaml', line: 7, column: 1 },
		free,
	});
	const right = 'Ejecute REV-613 en un plazo de 90 días.';
	const wrong = wrongTexts(
		[
			text('right', right),
			text('number', right.replace('90', '80')),
			text('code', right.replace('613', '603')),
			text('missing', undefined),
			text('free', '80', true),
		],
		es
	);
	expect(wrong.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
		'es/words/x.yaml:7: number',
		'es/words/x.yaml:7: code',
	]);
	const statements = new Map([['P-1', 'Run REV-613 within 90 days.']]);
	expect(wrongFacts({ 'P-1': 'Ejecute REV-613.' }, statements, es)).toEqual([]);
	expect(wrongFacts({ 'P-1': right }, statements, es)).toEqual([]);
	expect(wrongFacts({ 'P-1': `${right} Cuesta 5.` }, statements, es).join('\n')).toContain(
		'P-1 has'
	);
});

test('every text in English is paired, and states what it states itself', async () => {
	const texts = await textsOf(defaultLanguage);
	expect(texts.filter(({ own, free }) => !free && own === undefined)).toEqual([]);
	expect(new Set(texts.map(({ place }) => place.file)).size).toBeGreaterThan(20);
	expect(wrongTexts(texts, languageOf(defaultLanguage))).toEqual([]);
});

for (const language of translated) {
	test(`the content in ${language.name} is whole: no file, text, brace, tag or citation is missing or too many`, async () => {
		await expect(readContent(language.id)).resolves.toBeDefined();
	});

	test(`texts in ${language.name} state the numbers, dates, addresses and links that the English ones do`, async () => {
		expect(wrongTexts(await textsOf(language.id), language).join('\n')).toBe('');
	});

	test(`facts in ${language.name} state no number, date or address that the fact does not`, async () => {
		const statements = new Map(
			(await Promise.all(factPaths.map((path) => readYaml(path, factsFile))))
				.flatMap(({ data }) => data)
				.map(({ id, statement }) => [id, statement])
		);
		const facts = await readFactsInWords(language.id);
		expect(wrongFacts(facts.data, statements, language).join('\n')).toBe('');
	});

	test(`texts in ${language.name} have one term for one thing`, async () => {
		const list = await readTermList(language.id);
		expect(list.length).toBeGreaterThan(0);
		expect(findOtherTerms(await textsOf(language.id), list, language).join('\n')).toBe('');
	});
}
