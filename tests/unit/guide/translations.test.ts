import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { factPaths, textFile } from '../../../src/guide/contentFiles.ts';
import { readFactsInWords } from '../../../src/guide/factsInWords.ts';
import { pairedTexts } from '../../../src/guide/pairedTexts.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { differences } from '../../../src/guide/sameStatements.ts';
import { factsFile } from '../../../src/guide/schemas.ts';
import { findOtherTerms, readTermList } from '../../../src/guide/termList.ts';
import { filesOf } from '../../../src/guide/untranslated.ts';
import { defaultLanguage, languages } from '../../../src/i18n/languages.ts';

const translated = languages.filter(
	({ id, forTests }) => id !== defaultLanguage && !forTests && existsSync(textFile('', id))
);
const textsOf = async (language: string) =>
	(await Promise.all(filesOf(defaultLanguage).map((path) => pairedTexts(path, language)))).flat();

for (const language of translated) {
	test(`texts in ${language.name} state the numbers, dates, addresses and links that the English ones do`, async () => {
		const texts = await textsOf(language.id);
		const wrong = texts.flatMap(({ english, own, place, way, free }) => {
			if (free || own === undefined) return [];
			const said = differences(english, own, language);
			return said.length === 0
				? []
				: [`${place.file}:${place.line}: ${way} ${said.join('; ')}\n  ${english}\n  ${own}`];
		});
		expect(wrong.join('\n')).toBe('');
	});

	test(`facts in ${language.name} state no number, date or address that the fact does not`, async () => {
		const statements = new Map(
			(await Promise.all(factPaths.map((path) => readYaml(path, factsFile))))
				.flatMap(({ data }) => data)
				.map(({ id, statement }) => [id, statement])
		);
		const facts = await readFactsInWords(language.id);
		const wrong = Object.entries(facts.data).flatMap(([id, says = '']) => {
			const english = statements.get(id) ?? '';
			const more = differences(english, says, language).filter((each) => each.startsWith('has'));
			return more.length === 0 ? [] : [`${id} ${more.join('; ')}\n  ${english}\n  ${says}`];
		});
		expect(wrong.join('\n')).toBe('');
	});

	test(`texts in ${language.name} have one term for one thing`, async () => {
		const list = await readTermList(language.id);
		expect(list.length).toBeGreaterThan(0);
		expect(findOtherTerms(await textsOf(language.id), list, language).join('\n')).toBe('');
	});
}
