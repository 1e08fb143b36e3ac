import { z } from 'astro/zod';
import { type NumberName, numbers } from '../numbers/numbers.ts';

export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
		'Write an id in lower case with dashes, such as code-not-received'
	);

/** A fact's id, by the file that it is in: A account, R refunds, P process. */
export const factId = z
	.string()
	.regex(/^[ARP]-\d{2}$/, 'Write a fact id as a letter, a dash and two digits, such as A-06');

export const factIds = z.array(factId).min(1, 'Name at least one fact that this rests on');

/** What a reader reads, in the file's language. Whatever is not a text is the same in each of them. */
export const text = z.string().trim().min(1, 'Write the text').meta({ text: true });

/**
 * A text of a message that is sent in English from every language; other languages have what it says,
 * which stands beside it.
 */
export const sentText = text.meta({ text: true, sent: true });

/** A text that has room for so many characters where it stands. */
function textUpTo(most: number, mend: string) {
	return z.string().trim().min(1, 'Write the text').max(most, mend).meta({ text: true });
}

/** A list of texts of which a language has as many as it needs. */
export const ownTexts = z.array(text).min(1).meta({ own: true });

/** A file that is a list of entries, each with an id that no other has. */
export function listOf<Entry extends z.ZodType<{ readonly id: string }>>(entry: Entry) {
	return z.array(entry).superRefine((entries, { addIssue }) => {
		for (const [place, { id: own }] of entries.entries())
			if (entries.findIndex((each) => each.id === own) !== place)
				addIssue({
					code: 'custom',
					path: [place, 'id'],
					message: 'Another entry above has this id; give each its own',
				});
	});
}

/** YAML reads 2026-11-22 as a date, quoted or not; both become a day, YYYY-MM-DD. */
const day = z
	.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
	.pipe(z.iso.date('Write a day as YYYY-MM-DD, such as 2026-11-22'));

const pastDay = day.refine(
	(value) => value <= new Date().toISOString().slice(0, 10),
	'This day is in the future; give the day when it happened'
);

/** The subjects under which /sources/ lists the facts, in that order. */
export const subjects = [
	'getting-ready',
	'applying',
	'verifying',
	'dashboard',
	'bank-details',
	'recipient',
	'what-goes-wrong',
	'keeping-current',
	'safety',
	'background',
	'eligibility',
	'declaration',
	'after-filing',
	'refunds-and-interest',
	'deadlines',
	'questions',
] as const;

/**
 * Where a fact was read. `date` is as the publisher gives it, in words or as a day. `unread`: others
 * restate it, and we have not read it ourselves.
 */
const source = z.strictObject({
	publisher: text,
	title: text,
	url: z.url({ protocol: /^https?$/, error: 'Give the full web address of the source' }),
	date: text,
	unread: z.literal(true, 'Write true, or leave it out').optional(),
});

/**
 * A statement with the sources that say it. `disagree` tells where sources differ; `checked` is the
 * day on which it was last compared with stored copies of its sources, and `changed` that on which
 * it last changed in substance; `until` is the last day before time may overtake it, when somebody
 * should look again at it and at all that cites it.
 */
export const factSchema = z.strictObject({
	subject: z.enum(subjects),
	title: text,
	statement: text,
	confidence: z.enum(['high', 'medium', 'low']),
	disagree: text.optional(),
	sources: z.array(source).min(1, 'Give at least one source'),
	checked: pastDay,
	changed: pastDay,
	until: day.optional(),
});

/** A file of facts. */
export const factsFile = listOf(factSchema.extend({ id: factId }));

/** CBP's own words: what its screens, buttons, reports and messages say, and what it wants written. */
export const cbpWordsSchema = listOf(
	z.strictObject({
		id,
		words: z.string().trim().min(1, 'Write the words as CBP does'),
		kind: z.enum(['screen', 'field', 'button', 'report', 'message', 'written']),
		facts: factIds,
	})
);

/** What CBP's own words mean in a language, by their ids; as many as it needs. */
export const glossesSchema = z.record(id, text);

/** What facts say in a language, by their ids; as many as its pages cite. */
export const factsInWordsSchema = z.record(factId, text);

/**
 * The terms of a language: what English calls a thing, what the language calls it, names that it
 * does not take for it, and where the term was found.
 */
export function termListSchema(language: string) {
	return z
		.array(
			z.strictObject({
				en: text,
				[language]: text,
				not: z.array(text).optional(),
				found: text.optional(),
			})
		)
		.min(1);
}

/** For which answers something is meant: question, and the answers to it that are meant. */
const condition = z.record(id, z.array(id).min(1, 'Name the answers that are meant'));

const question = z.strictObject({
	id,
	answers: z.array(id).min(2, 'A question needs two answers or more'),
	when: condition.optional(),
	follows: z.record(id, condition).optional(),
	leads: z.record(id, id).optional(),
});

/** Days, by their name. */
const days = z
	.enum(
		Object.keys(numbers) as NumberName[],
		'Name a number of src/numbers/numbers.ts, such as sign-in-reminder-day'
	)
	.transform((name) => numbers[name].value);

const task = z.strictObject({
	id,
	facts: factIds,
	when: condition.optional(),
	wait: id.optional(),
	by: z.enum(['cbp', 'bank', 'broker', 'notify-party']).optional(),
	early: z.literal(true, 'Write true, or leave it out').optional(),
	usual: days.optional(),
	help: id.optional(),
	repeat: days.optional(),
	was: z.array(id).optional(),
});

/** How many tasks a step has: fewer are no step, more nobody gets through in one sitting. */
const fewest = 4;
const most = 14;
const howManyTasks = `A step has ${fewest} to ${most} tasks`;

const checklistStep = z.strictObject({
	id,
	number: z.int().positive().optional(),
	tasks: z.array(task).min(fewest, howManyTasks).max(most, howManyTasks),
});

/** The whole of checklist.yaml: structure without words. */
export const checklistSchema = z.strictObject({
	questions: z.array(question),
	steps: z.array(checklistStep),
});

const description = textUpTo(
	170,
	'Keep the description within 170 characters; search results cut it there'
);

/** The head of a step's .mdx: what the page shows above its text, and the words of its tasks. */
export const stepSchema = z.strictObject({
	title: text,
	short: textUpTo(24, 'Keep the short name within 24 characters; it stands on the line of steps'),
	description,
	outcome: text,
	/** Left out where all of words/ready.yaml is meant: the step that is about getting it. */
	inHand: z.array(text).min(1, 'Name at least one thing to have in hand').optional(),
	time: text,
	who: text,
	facts: factIds,
	/** Its stop on the whole way, on home: what is true then, and how long it takes where facts say. */
	way: z.strictObject({ result: text, time: text.optional() }),
	tasks: z.record(
		id,
		z.strictObject({
			title: text,
			short: textUpTo(30, 'Keep the short name within 30 characters; it stands in the rail'),
			why: text,
			/** Of a task that waits: what for, who does what meanwhile, how long, and when that is over. */
			wait: z.strictObject({ forWhat: text, meanwhile: text, time: text, usual: text }).optional(),
		})
	),
});

/**
 * A passage and the facts that carry it. One that only says what to do rests on none, and is the
 * bare text.
 */
const passage = z.union(
	[
		text.transform((says) => ({ says, facts: [] as string[] })).meta({ text: true }),
		z.strictObject({ says: text, facts: factIds }),
	],
	'Write the text, or says and facts'
);

export type Passage = z.output<typeof passage>;

/** One thing that goes wrong, in the words of the person who sees it. */
export const symptomSchema = z.strictObject({
	/** Earlier ids, whose addresses still lead here. */
	was: z.array(id).optional(),
	step: id,
	sees: text,
	alsoCalled: ownTexts.optional(),
	/** Found by the search and not shown. */
	searchWords: ownTexts.optional(),
	means: z.array(passage).min(1, 'Say what it means'),
	doThis: z.array(passage).min(1, 'Say what to do'),
	writeTo: passage,
	/** The task whose text has a letter for it. */
	letter: id.optional(),
});

export const termSchema = z.strictObject({
	term: text,
	alsoCalled: ownTexts.optional(),
	means: text,
	facts: z.array(factId).optional(),
	/** The tools that read or write it, by their ids among the words of the tools. */
	tools: z.array(z.enum(['entries', 'reports'])).optional(),
});

/**
 * A dated change, by CBP or by this site. `added` is the day on which it came onto the site, where
 * that is later than its date and than the first edition. `tasks` are those whose facts changed by
 * it: who ticked one before is told `inShort` what changed, in one sentence.
 */
export const changeSchema = z
	.strictObject({
		kind: z.enum(['cbp', 'site']),
		date: pastDay,
		added: pastDay.optional(),
		what: text,
		facts: z.array(factId).optional(),
		tasks: z.array(id).min(1, 'Name at least one task, or leave tasks out').optional(),
		inShort: textUpTo(130, 'Say in one sentence of up to 130 characters what changed').optional(),
	})
	.refine(({ tasks, inShort }) => (tasks === undefined) === (inShort === undefined), {
		error: 'Give tasks and inShort together: which tasks it changes, and what they are told',
		path: ['tasks'],
	});

/** A statement found in other guides that CBP's own documents do not bear out. */
export const misreadingSchema = z.strictObject({
	claim: text,
	/** Guides by their own names, the same in every language. */
	seenAt: z.array(z.strictObject({ name: z.string().trim().min(1), url: z.url() })).min(1),
	instead: text,
	facts: factIds,
});

/** The words of the situation questions: one label and one reason for each answer. */
export const situationWordsSchema = z.strictObject({
	question: text,
	hint: text.optional(),
	answers: z.record(id, z.strictObject({ label: text, because: text })),
});

/** A page of plain text: home, privacy, accessibility, not found. */
export const pageSchema = z.strictObject({
	title: text,
	description,
});

/** A text whose form hangs on a number; which forms a language needs, its plural rules say. */
export const pluralSchema = z.strictObject({
	zero: text.optional(),
	one: text.optional(),
	two: text.optional(),
	few: text.optional(),
	many: text.optional(),
	other: text,
});

/** What one cause of a detail check says: what is wrong, why it matters, an example that passes. */
const issueWords = z.strictObject({
	/** Where its form hangs on the value {count}, its forms. */
	says: z.union([text, pluralSchema], 'Write the text, or its forms for {count}'),
	why: text,
	example: text.optional(),
	/** Where the reader goes on from here: what for, and the task that it is. */
	ways: z.array(z.strictObject({ says: text, task: id })).optional(),
	facts: factIds,
});

/** The words of one detail: its field and every cause that its check can name. */
export const detailSchema = z.strictObject({
	label: text,
	hint: text.optional(),
	/** What the check says when nothing is wrong. It never claims that CBP or a bank has a record. */
	looksRight: text,
	/** What the check looks for: the paper form for readers without JavaScript. */
	looksFor: z.array(passage).min(1),
	/** For a choice: the words of each answer. */
	choices: z.record(id, text).optional(),
	issues: z.record(id, issueWords),
});

const ids = z.array(z.string());

/** The numbers that tasks, questions and answers have in share links: their places in these lists. */
export const linkNumbersSchema = z.strictObject({
	tasks: ids,
	questions: z.array(z.strictObject({ id: z.string(), answers: ids })),
});

const placeOfSite = z
	.string()
	.regex(/^\//, 'Write the address from the root of the site, such as /help/');

/** What helps the search: other words for the site's words, and pages without parts. */
export const searchHelpSchema = z.strictObject({
	/** Words that say nothing of what is looked for. */
	empty: z.array(text).meta({ own: true }),
	/** Endings that a word may lose and still mean the same. */
	endings: z.array(text).meta({ own: true }),
	synonyms: z.record(text, text).meta({ own: true }),
	/** What people call a place who do not know the site's words, by its address. */
	called: z.record(placeOfSite, z.array(text)).meta({ own: true }),
	pages: z.array(
		z.strictObject({
			path: placeOfSite,
			title: text,
			description: text,
		})
	),
});

/** Which automated tests are about accessibility: by subject, the name of each and how often it runs. */
export const accessibilityChecksSchema = z.strictObject({
	tests: z.int().positive(),
	about: z.array(
		z.strictObject({
			subject: z.string(),
			checks: z.array(z.strictObject({ name: z.string(), times: z.int().positive() })).min(1),
		})
	),
});

export type AccessibilityChecks = z.output<typeof accessibilityChecksSchema>;
