import { z } from 'astro/zod';
import { factIds, id, ownTexts, pluralSchema, sentText, text } from './schemas.ts';

/** What a part of a words file must hold where it is more than words, or the parts below it by name. */
export type Structure = z.ZodType | { readonly [name: string]: Structure };

/** Ids of facts as a text has them, with spaces between. */
const factsInText = z
	.string()
	.regex(
		/^[ARP]-\d{2}(?: [ARP]-\d{2})*$/,
		'Write ids of facts with spaces between, such as P-28 P-29'
	);

/** What answers a question already: a ticked task, a situation answer, or reports that were read. */
const known = z.union([
	z.strictObject({ task: id, answer: id, says: text }),
	z.strictObject({ question: id, is: id, answer: id, says: text }),
	z.strictObject({ reports: id, answer: id, says: text }),
]);

const question = z.strictObject({
	kind: z.literal('question'),
	id,
	ask: text,
	hint: text,
	facts: factIds,
	known: z.array(known).optional(),
	answers: z
		.array(z.strictObject({ id, label: text, to: id, likely: id.optional() }))
		.min(2, 'A question needs two answers or more'),
});

/** The path of a page of this site; one that is not there stops the build as a dead link. */
const page = z.string().regex(/^\/[a-z/-]+\/$/, 'Write the path of a page, such as /tools/dates/');

/**
 * What a step of an end says; with the facts that carry it where it states something, and the page
 * where one does it.
 */
const step = z.union(
	[
		text,
		z.strictObject({ says: text, facts: factIds, page: page.optional() }),
		z.strictObject({ says: text, page }),
	],
	'Write the text, or says with facts or a page'
);

const end = z.strictObject({
	kind: z.literal('end'),
	id,
	title: text,
	means: text,
	do: z.array(step).min(1, 'Say what to do'),
	writeTo: step,
	message: z.strictObject({ subject: sentText, body: sentText }),
	task: text,
	facts: factIds,
});

/**
 * What of the words files is structure. All else in them is words, of which the English file is the
 * only list: types are made from it, and other languages are held against it.
 */
export const structures = {
	// What a heading may call the columns, in lower case.
	'list-headings': {
		label: ownTexts,
		suffix: ownTexts,
		client: ownTexts,
		contact: ownTexts,
		email: ownTexts,
	},
	dates: {
		issueFacts: z.record(id, factIds),
		disputes: z.array(z.strictObject({ text, facts: factIds })).min(1),
	},
	entries: { findingFacts: z.record(id, factIds) },
	'entries-page': {
		rules: z.array(z.strictObject({ text, facts: factsInText })).min(1),
		/** CBP's messages by their ids in cbp-words.yaml. */
		messages: z
			.array(
				z.strictObject({ message: id, cause: text, next: text, facts: factsInText.optional() })
			)
			.min(1),
	},
	reports: {
		stateFacts: z.record(id, factIds),
		refusals: { unknownFacts: factIds },
		claims: { facts: factIds },
		files: { facts: factIds, suffixFacts: factIds },
		sums: { facts: factIds },
		bank: { facts: factIds },
		message: {
			facts: z.record(id, factIds),
			subject: { rejected: sentText, late: sentText, broker: sentText },
			body: { rejected: sentText, late: sentText, broker: sentText },
			entries: pluralSchema.meta({ sent: true }),
			noRefunds: sentText,
			noClaims: sentText,
			subjectLine: sentText,
		},
	},
	'reports-page': {
		reports: z
			.array(z.strictObject({ report: text, what: text, means: text, facts: factsInText }))
			.min(1),
		rules: z.array(z.strictObject({ text, facts: factsInText })).min(1),
	},
	ready: {
		list: z
			.array(z.strictObject({ id, name: text, says: text, facts: factIds, blanks: z.array(text) }))
			.min(1),
	},
	/** How the nodes hang together: treeProblems.ts. */
	'not-paid': {
		subject: sentText,
		start: id,
		nodes: z.array(z.discriminatedUnion('kind', [question, end])),
	},
} satisfies Record<string, Structure>;

/** What of a words file is structure; nothing where it has words alone. */
export function structureOf(name: string): Structure | undefined {
	return (structures as Readonly<Record<string, Structure | undefined>>)[name];
}
