import { z } from 'astro/zod';
import { groupIds } from '../details/detailGroup.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import {
	accessibilityChecksPath,
	checklistPath,
	factPaths,
	language,
	linkNumbersPath,
	namesIn,
	textFile,
	translationFiles,
} from './contentFiles.ts';
import { findUnknownMessages, readCbpWordsFile } from './cbpWords.ts';
import { findChangeProblems } from './changeProblems.ts';
import { findUnnumbered } from './linkNumbers.ts';
import { all, type Problem, refuse } from './contentError.ts';
import { findUnsaidFacts, readFactsInWords } from './factsInWords.ts';
import { findUnstated } from './fillNumbers.ts';
import { newerInEnglish, readMadeFrom } from './madeFrom.ts';
import { pageFacts } from './pageFacts.ts';
import { findProblems, idsInTwoFiles } from './problems.ts';
import { readMdx } from './readMdx.ts';
import { readYaml } from './readYaml.ts';
import {
	accessibilityChecksSchema,
	checklistSchema,
	factsFile,
	linkNumbersSchema,
	pageSchema,
	stepSchema,
} from './schemas.ts';
import { structures } from './structures.ts';
import { findTagProblems } from './tagProblems.ts';
import { homeTags, pageTags, stepTags } from './tags.ts';
import { detailsFile, schemaOf, textSchemas } from './textSchemas.ts';
import { findTreeProblems } from './treeProblems.ts';
import { filesOf, refuseUntranslated } from './untranslated.ts';
import { readWordsFile } from './words.ts';

export type Content = Awaited<ReturnType<typeof readContent>>;

/**
 * Reads all content in one language and holds it against itself: ids that name nothing, words that
 * are missing, a tree that leads nowhere. Where the language is not English, holds it against the
 * English texts too. Throws a ContentError with every mistake that it finds.
 */
export async function readContent(of: string = language) {
	refuse(unread(of));
	const text = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		readYaml(textFile(name, of), schema);
	const [
		checklist,
		numbers,
		facts,
		steps,
		pages,
		symptoms,
		terms,
		changes,
		misreadings,
		situation,
		searchHelp,
		details,
		words,
		accessibilityChecks,
		cbpWords,
		factsInWords,
	] = await all([
		readYaml(checklistPath, checklistSchema),
		readYaml(linkNumbersPath, linkNumbersSchema),
		all(factPaths.map((path) => readYaml(path, factsFile))),
		all(namesIn('steps', of).map((name) => readMdx(textFile(`steps/${name}.mdx`, of), stepSchema))),
		all(namesIn('pages', of).map((name) => readMdx(textFile(`pages/${name}.mdx`, of), pageSchema))),
		text('help.yaml', textSchemas['help.yaml']),
		text('glossary.yaml', textSchemas['glossary.yaml']),
		text('changes.yaml', textSchemas['changes.yaml']),
		text('misreadings.yaml', textSchemas['misreadings.yaml']),
		text('situation.yaml', textSchemas['situation.yaml']),
		text('search-help.yaml', textSchemas['search-help.yaml']),
		all(groupIds.map((group) => readYaml(textFile(`details/${group}.yaml`, of), detailsFile))),
		all(namesIn('words').map((name) => readWordsFile(name, of))),
		readYaml(accessibilityChecksPath, accessibilityChecksSchema),
		readCbpWordsFile(),
		readFactsInWords(of),
	]);

	const known = {
		facts: new Set(facts.flatMap(({ data }) => data.map(({ id }) => id))),
		terms: new Set(terms.data.map(({ id }) => id)),
		tasks: new Set(checklist.data.steps.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
		questions: new Map(checklist.data.questions.map(({ id, answers }) => [id, answers])),
	};
	const [tree, messages] = await all([
		readYaml(textFile('words/not-paid.yaml', of), treeFile),
		readYaml(textFile('words/entries-page.yaml', of), messagesFile),
	]);
	refuse([
		...findProblems({
			checklist,
			steps,
			facts,
			symptoms,
			situation,
			details,
			citing: [
				checklist,
				...steps,
				symptoms,
				terms,
				changes,
				misreadings,
				...details,
				...words,
				cbpWords,
			],
		}),
		...idsInTwoFiles(details),
		...findChangeProblems({ checklist, changes, facts: facts.flatMap(({ data }) => data) }),
		...findUnnumbered(checklist.data, numbers),
		...findUnstated(
			new Map(facts.flatMap(({ data }) => data.map(({ id, statement }) => [id, statement])))
		),
		...findTreeProblems(tree, known),
		...findUnknownMessages(messages, cbpWords.data),
		...steps.flatMap(({ tags }) => findTagProblems(tags, stepTags, known)),
		...pages.flatMap(({ id, tags }) =>
			findTagProblems(tags, id === 'home' ? homeTags : pageTags, known)
		),
	]);
	const cited = pageFacts({
		checklist: checklist.data,
		steps,
		pages,
		symptoms,
		terms,
		changes,
		misreadings,
		details: Object.fromEntries(groupIds.map((group, place) => [group, details[place]])),
		words: Object.fromEntries(namesIn('words').map((name, place) => [name, words[place]])),
		facts: facts.flatMap(({ data }) => data.map(({ id }) => id)),
	});
	if (of !== defaultLanguage) {
		await refuseUntranslated(of);
		refuse(findUnsaidFacts(factsInWords, cited, known.facts));
	}
	return {
		checklist: checklist.data,
		facts: entriesOf(facts.flatMap(({ data }) => data)),
		symptoms: entriesOf(symptoms.data),
		terms: entriesOf(terms.data),
		changes: entriesOf(changes.data),
		misreadings: entriesOf(misreadings.data),
		situation: entriesOf(situation.data),
		searchHelp: searchHelp.data,
		details: details.flatMap(({ data }, place) =>
			entriesOf(data).map((entry) => ({ ...entry, group: groupIds[place] }))
		),
		accessibilityChecks: accessibilityChecks.data,
		pageFacts: cited,
		/** What facts say in this language, where they are not in it. */
		factsInWords: factsInWords.data,
		/** The paths of pages whose English text changed in substance since they were translated. */
		newerInEnglish: newerInEnglish(
			cited,
			new Map(facts.flatMap(({ data }) => data.map(({ id, changed }) => [id, changed]))),
			await readMadeFrom(of)
		),
	};
}

/** The tree of “Why am I not paid?”, without the words around it. */
const treeFile = z.object(structures['not-paid']);

/** The table of CBP's messages, without the words around it. */
const messagesFile = z.object({ messages: structures['entries-page'].messages });

/** Finds files in a language's folder that nothing reads. */
function unread(of: string): Problem[] {
	return filesOf(of)
		.filter((path) => of === defaultLanguage || !translationFiles.includes(path))
		.filter((path) => !schemaOf(path) && !/^words\/[a-z0-9-]+\.yaml$/.test(path))
		.map((path) => ({
			place: { file: textFile(path, of), line: 1, column: 1 },
			what: 'Nothing reads a file of this name.',
			mend: 'Correct its name, or take it away.',
		}));
}

/** The entries of a list, each with its id apart, in the order of the ids: pages show them so. */
function entriesOf<Entry extends { readonly id: string }>(list: readonly Entry[]) {
	return list
		.map(({ id, ...data }) => ({ id, data }))
		.sort((one, other) => Number(one.id > other.id) - Number(one.id < other.id));
}
