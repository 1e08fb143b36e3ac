import { fill } from '../i18n/fill.ts';
import { plural, type Plural } from '../i18n/plural.ts';
import { showDayInWeek } from '../days/showDayInWeek.ts';
import { inFileName } from './capeFile.ts';
import { type Finding, leftOut, refusedFindings, warnings } from './findings.ts';
import type { PlannedFile, Summary } from './listSession.ts';
import { pageLanguage } from '../i18n/pageLanguage.ts';

/** The words of a work order. */
interface OrderWords {
	readonly heading: string;
	readonly company: string;
	readonly companyIs: string;
	readonly number: string;
	readonly contact: string;
	readonly listed: string;
	readonly entries: Plural;
	readonly fileLine: string;
	readonly fileLineDay: string;
	readonly fileLineEstimate: string;
	readonly fileLinePast: string;
	readonly filer: string;
	readonly suffix: string;
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
 * what was left out and why, what to check before the upload, and what to send back. It names the client
 * where one is given, and holds no entry number and no importer number but its suffix: the rest has
 * lines to write on.
 */
export function workOrder(
	{ listed, leftOut: out, files, counts, corrections }: Summary,
	words: OrderWords,
	titles: Readonly<Record<Finding, { readonly title: string }>>,
	inFiles: string,
	client = ''
): OrderPart[] {
	const reasons = (findings: readonly Finding[]) =>
		findings
			.filter((finding) => counts[finding] > 0)
			.map((finding) =>
				fill(words.reasonLine, { count: counts[finding], title: titles[finding].title })
			);
	const looks = reasons(warnings);
	return [
		{
			heading: undefined,
			lines: [
				client === '' ? words.company : fill(words.companyIs, { client }),
				words.number,
				words.contact,
			],
		},
		{
			heading: fill(words.listed, { listed, files: inFiles }),
			lines: [
				...files.slice(0, mostFiles).map((file) => fileLine(file, words)),
				...(files.length > mostFiles ? [plural(words.moreFiles, files.length - mostFiles)] : []),
			],
		},
		...(out > 0
			? [
					{
						heading: fill(words.leftOut, { leftOut: out }),
						lines: reasons([...leftOut, ...refusedFindings]),
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

/** A file: its name, whose it is, how many entries it has, and by when it has to be filed. */
function fileLine(
	{ name, count, filer, suffix, past, first }: PlannedFile,
	words: OrderWords
): string {
	const of = [
		...(filer === undefined ? [] : [fill(words.filer, { filer })]),
		...(suffix === undefined ? [] : [fill(words.suffix, { suffix })]),
		plural(words.entries, count),
	];
	const dated = first?.estimate === true ? words.fileLineEstimate : words.fileLineDay;
	return fill(past ? words.fileLinePast : first === undefined ? words.fileLine : dated, {
		name,
		count: of.join(pageLanguage.comma),
		day: first === undefined ? '' : showDayInWeek(first.day),
		safe: first === undefined ? '' : showDayInWeek(first.safe),
	});
}

/** What a broker needs to know of corrections; nothing where nothing is listed. */
function correctionPart(
	{ open, first, over, unknown }: Summary['corrections'],
	words: OrderWords
): OrderPart[] {
	const lines = [
		...(first === undefined
			? []
			: [fill(words.correctionsOpen, { count: open, day: showDayInWeek(first) })]),
		...(over > 0 ? [fill(words.correctionsOver, { count: over })] : []),
		...(unknown > 0 ? [fill(words.correctionsUnknown, { count: unknown })] : []),
	];
	return lines.length > 0 ? [{ heading: words.correctionsTitle, lines }] : [];
}

/**
 * What a work order is saved as: its name with the client, where one is named, and with the filer code,
 * where there is one.
 *
 * @example
 * orderFileName('work-order.txt', 'Acme, Inc.', [{ code: 'B76', count: 3 }]); // => 'work-order-Acme-Inc-B76.txt'
 */
export function orderFileName(name: string, client: string, filers: Summary['filers']): string {
	const [only, ...others] = filers;
	const parts = [inFileName(client), others.length === 0 ? (only?.code ?? '') : ''];
	return name.replace(/(?=\.\w+$)/, parts.map((part) => (part === '' ? '' : `-${part}`)).join(''));
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
