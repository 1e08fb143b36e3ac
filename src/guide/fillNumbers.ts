import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { defaultLanguage, languageOf, languages } from '../i18n/languages.ts';
import { showNumber } from '../i18n/showNumber.ts';
import { numbers as siteNumbers } from '../numbers/numbers.ts';
import { contentFolder } from './contentFiles.ts';
import { type FilePlace, type Problem, refuse } from './contentError.ts';

/** Numbers by the names that texts give them. */
type Numbers = Readonly<
	Record<string, { readonly value: number; readonly facts: readonly string[] }>
>;

const table = 'src/numbers/numbers.ts';

/** A number's name in braces. It has a dash; what is filled in while the page is used has none. */
const named = /\{([a-z]+(?:-[a-z]+)+)\}/g;

/** A number as a language writes it. */
const written = (value: number, tag: string) => showNumber(value, { tag });

/**
 * Fills the numbers in braces into the text of a content file, as a language writes them; takes
 * the language's BCP 47 tag. Throws a ContentError with the place of every name that is none.
 *
 * @example
 * fillNumbers('At most {cape-entries}', 'help.yaml', 'en-US'); // => 'At most 9,999'
 */
export function fillNumbers(
	text: string,
	file: string,
	tag: string,
	numbers: Numbers = siteNumbers
): string {
	const problems: Problem[] = [];
	const filled = text.replaceAll(named, (braces, name: string, at: number) => {
		const found = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
		if (found) return written(found.value, tag);
		problems.push({
			place: placeIn(text, at, file),
			what: `There is no number ${braces}.`,
			mend: `Write one of ${Object.keys(numbers).join(', ')}, or add it to ${table}.`,
		});
		return braces;
	});
	refuse(problems);
	return filled;
}

function placeIn(text: string, offset: number, file: string): FilePlace {
	const before = text.slice(0, offset).split('\n');
	return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The language whose folder a file is in, by its path from the project's root; facts, and what is
 * in no language's folder, have none.
 */
function languageOfFile(file: string): string | undefined {
	if (!file.startsWith(`${contentFolder}/`)) return undefined;
	const [folder, ...below] = file.slice(contentFolder.length + 1).split('/');
	return below.length > 0 && folder !== 'facts' ? folder : undefined;
}

/** A language's texts may be checked before src/i18n/languages.ts has its line. */
const tagOf = (folder: string) => languages.find(({ id }) => id === folder)?.tag ?? folder;

/**
 * Reads a content file, a text with its numbers filled in as its language writes them. Takes its
 * path, from the project's root or whole, since Astro gives whole ones. Throws as `fillNumbers` does.
 */
export async function readFilled(path: string): Promise<string> {
	const text = await readFile(path, 'utf8');
	const file = relative('', path).replaceAll('\\', '/');
	const of = languageOfFile(file);
	return of === undefined ? text : fillNumbers(text, file, tagOf(of));
}

/**
 * Finds numbers that the facts named for them do not state, such as when CBP changed a rule and one
 * of the two was forgotten. Takes the facts' statements by id; gives a problem for each, where the
 * table has the number.
 */
export function findUnstated(
	statements: ReadonlyMap<string, string>,
	numbers: Numbers = siteNumbers
): Problem[] {
	const { tag } = languageOf(defaultLanguage);
	return Object.entries(numbers).flatMap(([name, { value, facts }]) =>
		facts
			.filter((fact) => {
				// Digits before or behind would make it another number.
				const stated = new RegExp(`(?<![\\d.,])${written(value, tag)}(?![\\d]|[.,]\\d)`);
				return !stated.test(statements.get(fact) ?? '');
			})
			.map((fact) => ({
				place: placeInTable(name),
				what: `${name} is ${value}, and fact ${fact} does not state it.`,
				mend: 'Correct the one that is wrong, or name the fact that states it.',
			}))
	);
}

function placeInTable(name: string): FilePlace {
	const text = readFileSync(table, 'utf8');
	return placeIn(text, Math.max(text.indexOf(`'${name}':`), 0), table);
}
