import { relative } from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { groupIds } from '../details/detailGroup.ts';
import {
	readGroupWords,
	readReasons,
	readSituationWords,
	readTermMeanings,
} from './browserWords.ts';
import { readCbpMessages, readCbpWordsById } from './cbpWords.ts';
import { readCbpWordsInIslands } from './cbpWordsInIslands.ts';
import { readChecklist, readTaskFacts } from './checklistFile.ts';
import { readPackedFacts } from './citedFact.ts';
import { readContent } from './content.ts';
import { contentFolder, namesIn } from './contentFiles.ts';
import { readInviteLanguages, readInviteTexts } from './inviteLanguages.ts';
import { readLanguageOffers } from './languageOffers.ts';
import { readLinkNumbers } from './linkNumbers.ts';
import { moduleTypes } from './moduleTypes.ts';
import { readTaskChanges } from './readTaskChanges.ts';
import { readSentMeanings, readShownWords, readWords } from './words.ts';

/** A module that is only JSON: its type, as `moduleTypes` takes it, and what reads it. */
interface Module {
	readonly type: string;
	readonly read: () => Promise<unknown>;
}

/** The modules that content is imported as, so that what shows a part of it loads that part alone. */
const modules: Readonly<Record<string, Module>> = {
	/** All that pages are made from but words and the steps' texts; checked as a whole. */
	'virtual:guide': { type: 'guide/content.ts#Content', read: () => readContent() },
	'virtual:checklist': { type: 'progress/checklist.ts#Checklist', read: readChecklist },
	'virtual:task-facts': { type: 'guide/checklistFile.ts#TaskFacts', read: readTaskFacts },
	'virtual:packed-facts': { type: 'text/packedFacts.ts#PackedFacts', read: readPackedFacts },
	'virtual:task-changes': { type: 'progress/taskChanges.ts#TaskChanges', read: readTaskChanges },
	'virtual:link-numbers': { type: 'sharing/linkContent.ts#LinkNumbers', read: readLinkNumbers },
	'virtual:cbp-words': { type: 'guide/cbpWords.ts#CbpWordsById', read: readCbpWordsById },
	'virtual:cbp-words-in-islands': { type: 'string', read: readCbpWordsInIslands },
	'virtual:cbp-messages': { type: 'entries/findings.ts#CbpMessages', read: readCbpMessages },
	'virtual:situation-words': {
		type: 'guide/browserWords.ts#SituationWords',
		read: readSituationWords,
	},
	'virtual:reasons': { type: 'guide/browserWords.ts#Reasons', read: readReasons },
	'virtual:terms': { type: 'guide/browserWords.ts#TermMeanings', read: readTermMeanings },
	'virtual:invite-languages': {
		type: 'readonly guide/inviteLanguages.ts#InviteLanguage[]',
		read: readInviteLanguages,
	},
	'virtual:invite-texts': {
		type: 'guide/inviteLanguages.ts#InviteTexts',
		read: readInviteTexts,
	},
	'virtual:language-offers': {
		type: 'guide/languageOffers.ts#LanguageOffers',
		read: readLanguageOffers,
	},
	'virtual:sent/not-paid': {
		type: 'guide/words.ts#SentMeanings',
		read: () => readSentMeanings('not-paid'),
	},
	'virtual:sent/reports': {
		type: 'guide/words.ts#SentMeanings',
		read: () => readSentMeanings('reports'),
	},
	'virtual:detail-words/interface': {
		type: "import('virtual:words').WordsFiles['ui']['details']",
		read: async () => (await readWords('ui')).details,
	},
	...Object.fromEntries(
		groupIds.map((group) => [
			`virtual:detail-words/${group}`,
			{ type: 'details/detailWords.ts#GroupWords', read: () => readGroupWords(group) },
		])
	),
};

const wordsPrefix = 'virtual:words/';

/** What reads each module, those of words among them. */
function readers(): ReadonlyMap<string, Module['read']> {
	return new Map([
		...Object.entries(modules).map(([name, { read }]) => [name, read] as const),
		...namesIn('words').map((name) => [wordsPrefix + name, () => readShownWords(name)] as const),
	]);
}

/** The types of every module that content is imported as. */
export function contentTypes(): Promise<string> {
	return moduleTypes(
		Object.fromEntries(Object.entries(modules).map(([name, { type }]) => [name, type]))
	);
}

/**
 * Offers the content as modules: `virtual:words/<file>` for each file of words, and those of the
 * table above. An import of one that is not there is refused, with what to do. While developing, a
 * change of the content is read once, and shows at once on every page.
 */
export function contentModules(): Plugin {
	return {
		name: 'content-modules',
		resolveId(id, importer = 'A file') {
			if (!id.startsWith('virtual:')) return undefined;
			if (readers().has(id)) return `\0${id}`;
			if (!id.startsWith(wordsPrefix)) return undefined;
			const names = namesIn('words').join(', ');
			throw new Error(
				`${importer} imports ${id}, which there is not. Words are in src/content/en/words: ` +
					`correct the name to one of ${names}, or write a file of that name there.`
			);
		},
		async load(id) {
			const read = id.startsWith('\0virtual:') ? readers().get(id.slice(1)) : undefined;
			return read && `export default ${JSON.stringify(await read())}`;
		},
		hotUpdate({ file, server, timestamp }) {
			const path = relative(server.config.root, file).replaceAll('\\', '/');
			if (!path.startsWith(`${contentFolder}/`)) return undefined;
			if (this.environment.name === 'client') {
				forgetContent(server, timestamp);
				// A page may read what changed while it is made, which its islands do not know of.
				this.environment.hot.send({ type: 'full-reload' });
			}
			// Astro follows its texts itself.
			return path.endsWith('.mdx') ? undefined : [];
		},
	};
}

function forgetContent(server: ViteDevServer, timestamp: number): void {
	for (const name of readers().keys())
		for (const environment of Object.values(server.environments)) {
			const module = environment.moduleGraph.getModuleById(`\0${name}`);
			if (module) environment.moduleGraph.invalidateModule(module, undefined, timestamp, true);
			if (!isRunnableDevEnvironment(environment)) continue;
			const { evaluatedModules } = environment.runner;
			const evaluated = evaluatedModules.getModuleById(`\0${name}`);
			if (evaluated) evaluatedModules.invalidateModule(evaluated);
		}
}
