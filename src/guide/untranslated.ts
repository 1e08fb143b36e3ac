import { readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { defaultLanguage } from '../i18n/languages.ts';
import { textFile, translationFiles } from './contentFiles.ts';
import {
	cbpWordsIn,
	type CbpWords,
	findUnknownGlosses,
	leaveInEnglish,
	readGlosses,
	readCbpWords,
} from './cbpWords.ts';
import { likeEnglish } from './likeEnglish.ts';
import { all, type Problem, refuse } from './contentError.ts';
import { readMdx, type UsedTag, type WrittenText } from './readMdx.ts';
import { messagesIn } from './sentInMdx.ts';
import { readContentText, readYaml } from './readYaml.ts';
import { isTextAttribute } from './tags.ts';
import { schemaOf } from './textSchemas.ts';

/**
 * Holds the texts of a language against the English ones. Throws a ContentError that names each file,
 * text, tag and citation that is missing or has no English one, CBP's own words where they are changed,
 * and what else differs though it is no text. Words files are held against the English ones as they are read.
 */
export async function refuseUntranslated(language: string): Promise<void> {
	const [english, own] = [filesOf(defaultLanguage), filesOf(language)];
	refuse([
		...english
			.filter((path) => !own.includes(path))
			.map((path) => ({
				place: { file: textFile(path, language), line: 1, column: 1 },
				what: 'The file is missing.',
				mend: `Translate ${textFile(path, defaultLanguage)}.`,
			})),
		...own
			.filter((path) => !translationFiles.includes(path) && !english.includes(path))
			.map((path) => ({
				place: { file: textFile(path, language), line: 1, column: 1 },
				what: 'The English content has no such file.',
				mend: `Take it away, or write ${textFile(path, defaultLanguage)} first.`,
			})),
	]);
	const cbpWords = await readCbpWords();
	refuse(findUnknownGlosses(await readGlosses(language), cbpWords));
	await all(english.map((path) => compare(path, language, cbpWords)));
}

/** The paths of the files in a language's folder, with forward slashes; hidden ones are the system's. */
export function filesOf(language: string): string[] {
	return readdirSync(textFile('', language), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
		.map((path) => path.slice(textFile('', language).length).replace(/^\//, ''))
		.sort();
}

async function compare(path: string, language: string, cbpWords: CbpWords): Promise<void> {
	const schema = schemaOf(path);
	if (!schema) return;
	const [from, to] = [textFile(path, defaultLanguage), textFile(path, language)];
	if (!path.endsWith('.mdx')) {
		const english = await readYaml(from, z.unknown());
		await readYaml(to, likeEnglish(english.raw, schema, language, cbpWords));
		return;
	}
	const english = await readMdx(from, z.unknown());
	const own = await readMdx(to, likeEnglish(english.raw, schema, language, cbpWords));
	const [messages, wanted] = (await Promise.all([to, from].map(readContentText))).map(
		(text) => messagesIn(text).length
	);
	refuse([
		...(messages === wanted
			? []
			: [
					{
						place: own.at(),
						what: `The text has ${messages} messages to send, and the English one ${wanted}.`,
						mend: 'Write what each English message says as a quotation too, each line after a >.',
					},
				]),
		...tagsThatDiffer(english.tags, own.tags, own.at()),
		...changedCbpWords(english.texts, own.texts, cbpWords, own.at()),
	]);
}

/**
 * Finds CBP's own words that a text has less often than the English one. Each is told where the text
 * has the one that stands before it in English.
 */
function changedCbpWords(
	english: readonly WrittenText[],
	own: readonly WrittenText[],
	cbpWords: CbpWords,
	top: Problem['place']
): Problem[] {
	const used = (texts: readonly WrittenText[]) =>
		texts.flatMap(({ text, bold, place }) =>
			cbpWordsIn(text, cbpWords, bold).map((words) => ({ words, place }))
		);
	const spare = used(own);
	let before = top;
	return used(english).flatMap(({ words, place: { line } }) => {
		const at = spare.findIndex((each) => each.words === words);
		const [found] = at < 0 ? [] : spare.splice(at, 1);
		before = found?.place ?? before;
		return found
			? []
			: [
					{
						place: before,
						what: `The text lacks “${words}”, which the English one has in line ${line}.`,
						mend: `${leaveInEnglish([words])}.`,
					},
				];
	});
}

/** Finds the tags, with the ids that they name, that one text has oftener than the other. */
function tagsThatDiffer(
	english: readonly UsedTag[],
	own: readonly UsedTag[],
	top: Problem['place']
): Problem[] {
	const left = (tags: readonly UsedTag[], others: readonly UsedTag[]) => {
		const spare = others.map(written);
		return tags.filter((tag) => {
			const place = spare.indexOf(written(tag));
			if (place >= 0) spare.splice(place, 1);
			return place < 0;
		});
	};
	return [
		...left(english, own).map((tag) => ({
			// Where the text has the tag that stands before it in English.
			place: own[Math.min(english.indexOf(tag), own.length) - 1]?.place ?? top,
			what: `The text lacks ${written(tag)}, which the English one has in line ${tag.place.line}.`,
			mend: 'Write it at the same sentence, at about this place.',
		})),
		...left(own, english).map((tag) => ({
			place: tag.place,
			what: `The English text has no ${written(tag)} that goes with this one.`,
			mend: 'Take it away, or write it there too.',
		})),
	];
}

/** A tag as it must stand in every language: without its texts. */
function written({ name, attributes }: UsedTag): string {
	const same = Object.entries(attributes).map(([attribute, value]) =>
		isTextAttribute(attribute) ? '' : ` ${attribute}="${value}"`
	);
	return `<${name}${same.join('')}>`;
}
