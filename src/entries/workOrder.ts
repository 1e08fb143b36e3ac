import { fill } from '../i18n/fill.ts';
import { plural, type Plural } from '../i18n/plural.ts';
import { showDay } from '../days/day.ts';
import { type Finding, leftOut, refused, warnings } from './findings.ts';
import type { Summary } from './listSession.ts';

/** The words of a work order. */
interface OrderWords {
	readonly heading: string;
	readonly company: string;
	readonly number: string;
	readonly contact: string;
	readonly listed: string;
	readonly entries: Plural;
	readonly fileLine: string;
	readonly fileLineDay: string;
	readonly fileLineEstimate: string;
	readonly moreFiles: Plural;
	readonly leftOut: string;
	readonly reasonLine: string;
	readonly looksTitle: string;
	readonly correctionsTitle: string;
	readonly correctionsOpen: string;
	readonly correctionsOver: string;
	readonly correctionsUnknown: string;
	readonly before: string;
	readonly beforeLines: readonly string[];
	readonly after: string;
	readonly afterLines: readonly string[];
	readonly signed: string;
}

/** A part of a work order: a heading, where it has one, and its lines. */
interface OrderPart {
	readonly heading: string | undefined;
	readonly lines: readonly string[];
}

/** How many files a work order names, for it to stay one sheet. */
const mostFiles = 40;

/**
 * What a broker needs to file the list: the files in order with the day that each must not miss,
 * what was left out and why, what to check before the upload, and what to send back. It holds no
 * entry number, importer number or name: those have lines to write on.
 */
export function workOrder(
	{ listed, leftOut: out, files, counts, corrections }: Summary,
	words: OrderWords,
	titles: Readonly<Record<Finding, { readonly title: string }>>,
	inFiles: string
): OrderPart[] {
	const reasons = (findings: readonly Finding[]) =>
		findings
			.filter((finding) => counts[finding] > 0)
			.map((finding) =>
				fill(words.reasonLine, { count: counts[finding], title: titles[finding].title })
			);
	const looks = reasons(warnings);
	return [
		{ heading: undefined, lines: [words.company, words.number, words.contact] },
		{
			heading: fill(words.listed, { listed, files: inFiles }),
			lines: [
				...files.slice(0, mostFiles).map(({ name, count: entries, first }) => {
					const day = first === undefined ? '' : showDay(first.day);
					const dated = first?.estimate === true ? words.fileLineEstimate : words.fileLineDay;
					return fill(first === undefined ? words.fileLine : dated, {
						name,
						count: plural(words.entries, entries),
						day,
					});
				}),
				...(files.length > mostFiles ? [plural(words.moreFiles, files.length - mostFiles)] : []),
			],
		},
		...(out > 0
			? [
					{
						heading: fill(words.leftOut, { leftOut: out }),
						lines: reasons([...leftOut, ...refused]),
					},
				]
			: []),
		...(looks.length > 0 ? [{ heading: words.looksTitle, lines: looks }] : []),
		...correctionPart(corrections, words),
		{ heading: words.before, lines: words.beforeLines },
		{ heading: words.after, lines: words.afterLines },
		{ heading: undefined, lines: [words.signed] },
	];
}

/** What a broker needs to know of corrections; nothing where nothing is listed. */
function correctionPart(
	{ open, first, over, unknown }: Summary['corrections'],
	words: OrderWords
): OrderPart[] {
	const lines = [
		...(first === undefined
			? []
			: [fill(words.correctionsOpen, { count: open, day: showDay(first) })]),
		...(over > 0 ? [fill(words.correctionsOver, { count: over })] : []),
		...(unknown > 0 ? [fill(words.correctionsUnknown, { count: unknown })] : []),
	];
	return lines.length > 0 ? [{ heading: words.correctionsTitle, lines }] : [];
}

/** A work order as plain text, for a mail. */
export function workOrderText(heading: string, parts: readonly OrderPart[]): string {
	const text = parts.map(({ heading: title, lines }) =>
		[
			...(title === undefined ? [] : [title]),
			...lines.map((line) => (title === undefined ? line : `- ${line}`)),
		].join('\r\n')
	);
	return [heading, ...text].join('\r\n\r\n').replaceAll('\u00a0', ' ') + '\r\n';
}
