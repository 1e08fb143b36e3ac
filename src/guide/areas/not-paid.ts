import { z } from 'astro/zod';
import { factIds, id } from '../schemas.ts';
import { word, words } from '../word.ts';

const answer = z.strictObject({ id, label: word, to: id });

/** What a person said elsewhere that answers a question: a ticked task, or a situation answer. */
const known = z.union([
	z.strictObject({ task: id, answer: id, says: word }),
	z.strictObject({ question: id, is: id, answer: id, says: word }),
]);

const question = z.strictObject({
	kind: z.literal('question'),
	id,
	ask: word,
	hint: word,
	facts: factIds,
	known: z.array(known).optional(),
	answers: z.array(answer).min(2, 'A question needs two answers or more'),
});

const end = z.strictObject({
	kind: z.literal('end'),
	id,
	title: word,
	means: word,
	do: z.array(word).min(1, 'Say what to do'),
	writeTo: word,
	message: z.strictObject({ subject: word, body: word }),
	task: word,
	facts: factIds,
});

/** Words of `/help/not-paid/`, and its questions and ends. How they hang together: treeProblems.ts. */
export const notPaidWords = z.strictObject({
	...words(
		'title',
		'description',
		'intro',
		'link',
		'question',
		'trail',
		'change',
		'changeOf',
		'again',
		'fromProgress',
		'suggested',
		'skip',
		'endKicker',
		'do',
		'writeTo',
		'message',
		'subject',
		'fillIn',
		'copy',
		'copied',
		'copyFailed',
		'add',
		'added',
		'remove',
		'removed',
		'undo',
		'answers',
		'all',
		'tasksTitle',
		'tasksHint',
		'taskDone',
		'taskOpen',
		'taskUnknown',
		'sheetRemove',
		'sheetRemoveNamed',
		'done',
		'doneNamed'
	).shape,
	start: id,
	nodes: z.array(z.discriminatedUnion('kind', [question, end])),
});
