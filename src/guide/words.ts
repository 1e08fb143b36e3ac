import { parse } from 'yaml';
import { z } from 'astro/zod';
import { groupIds } from '../details/detailGroup.ts';
import { textFile } from './contentFiles.ts';
import { readFilled } from './numbers.ts';
import { subjects } from './schemas.ts';
import { plural, word, words } from './word.ts';

/** A label in a drawing, broken into lines by hand: SVG does not wrap text. */
const lines = z.tuple([word, word]);
const threeLines = z.tuple([word, word, word]);

/** What a language's interface file must hold. */
export const wordsSchema = z.strictObject({
	site: z.strictObject({
		...words(
			'name',
			'tagline',
			'nameAndTagline',
			'pageTitle',
			'description',
			'notOfficial',
			'skip',
			'siteNav',
			'stepsNav',
			'footerNav',
			'languages'
		).shape,
		nav: words('home', 'details', 'progress', 'help', 'glossary', 'sources', 'search'),
		footer: words('promise', 'checkFirst', 'changes', 'privacy', 'accessibility', 'licence'),
		theme: words('label', 'auto', 'light', 'dark'),
		cite: words('one', 'lead'),
	}),
	step: words(
		'named',
		'kicker',
		'outcome',
		'inHand',
		'time',
		'who',
		'checked',
		'toTasks',
		'tasks',
		'previous',
		'next',
		'onThisPage'
	),
	line: words(
		'count',
		'waiting',
		'notForYou',
		'shown',
		'unnamed',
		'overallBefore',
		'noticeFailed'
	).extend({ tasks: plural, parts: plural, done: plural, overall: plural }),
	tasks: words(
		'noScript',
		'count',
		'open',
		'done',
		'doneAgain',
		'due',
		'waiting',
		'notApplicable',
		'notApplicableBecause',
		'notForYou',
		'changed',
		'lookedAgain',
		'more',
		'less',
		'moreFailed',
		'noteShown'
	),
	situation: words('heading', 'intro', 'clear', 'answered', 'noUsAccount', 'noScript'),
	home: words('start', 'carryOn', 'carryOnUnnumbered', 'allDone'),
	progress: words(
		'title',
		'description',
		'label',
		'labelHint',
		'sheetOf',
		'asOf',
		'next',
		'nextIs',
		'allDone',
		'print',
		'save',
		'clearStep',
		'clearAll',
		'sureStep',
		'sureAll',
		'sureHint',
		'yesClear',
		'cancel',
		'cleared',
		'undo',
		'note',
		'manage',
		'manageHint'
	),
	help: words(
		'title',
		'description',
		'intro',
		'search',
		'searchHint',
		'found',
		'none',
		'alsoCalled',
		'means',
		'do',
		'write'
	),
	glossary: words('title', 'description', 'also'),
	sources: z.strictObject({
		...words(
			'title',
			'description',
			'intro',
			'disagree',
			'source',
			'paper',
			'checked',
			'checkedAndChanged'
		).shape,
		confidence: words('high', 'medium', 'low'),
		subjects: words(...subjects),
	}),
	changes: words(
		'title',
		'description',
		'cbp',
		'site',
		'misreadings',
		'misreadingsIntro',
		'claim',
		'seenAt',
		'instead'
	),
	details: z.strictObject({
		...words(
			'title',
			'description',
			'intro',
			'optional',
			'staysHere',
			'warning',
			'airplane',
			'limits',
			'onPaper',
			'noScript',
			'loading',
			'notLoaded',
			'tryAgain',
			'stepLink',
			'stepHint',
			'choose',
			'writeAs',
			'example',
			'district',
			'matchNeedsBoth',
			'matchFirst',
			'matchDiffers',
			'lead',
			'matchNothing',
			'summary',
			'summaryOf',
			'tick',
			'ticked',
			'tickedBefore',
			'tickedNone',
			'clear',
			'cleared',
			'remember',
			'rememberHint',
			'rememberFailed'
		).shape,
		outcomes: words('looks-right', 'second-look', 'will-not-work', 'open'),
		groups: words(...groupIds),
		matters: words('likely', 'unknown', 'unlikely'),
	}),
	diagrams: z.strictObject({
		twoMails: z.strictObject({
			...words(
				'title',
				'description',
				'cbp',
				'codeStep',
				'code',
				'codeTime',
				'accountStep',
				'account',
				'accountTime',
				'caption'
			).shape,
			codeBox: lines,
			accountBox: lines,
		}),
		threeLevels: words(
			'title',
			'description',
			'top',
			'topHint',
			'owner',
			'activity',
			'activityHint',
			'sub',
			'subHint',
			'tab',
			'tabMore',
			'caption'
		),
		moneyPath: z.strictObject({
			...words('title', 'description', 'start', 'yes', 'no', 'partyHint', 'rejectedHint', 'caption')
				.shape,
			listed: threeLines,
			enrolled: lines,
			own: threeLines,
			party: lines,
			yours: lines,
			rejected: lines,
		}),
	}),
});

/** The interface's words in one language. */
export type Words = z.output<typeof wordsSchema>;

/**
 * Reads a language's interface words. Throws an Error that names the file and each word that is
 * missing, empty or unknown.
 */
export async function readWords(language: string): Promise<Words> {
	const path = textFile('words/ui.yaml', language);
	const result = wordsSchema.safeParse(parse(await readFilled(path)));
	if (result.success) return result.data;
	const problems = result.error.issues.map(
		({ path: at, message }) => `${at.join('.')}: ${message}`
	);
	throw new Error(`${path}\n${problems.join('\n')}`);
}
