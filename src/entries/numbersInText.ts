import { isImporterNumber, withoutImporterNumbers } from './importerNumbers.ts';
import { isEntryNumber, checkDigitFits, readEntryNumber } from './entryNumber.ts';

/** Three signs, seven digits and one, with a dash or a space between or nothing. */
const candidate =
	/(?<![\p{L}\p{N}])([A-Za-z0-9]{3})([\p{Pd} \u00a0]?)(\d{7})([\p{Pd} \u00a0]?)(\d)(?![\p{L}\p{N}])/gu;

/** What people write before an entry number. */
const label = /(?:entr(?:y|ies)|number|no|nr|num)\s*[.:#]?\s*#?\s*$/i;

/**
 * The entry numbers in running text, as they are written there. A number is taken where its check
 * digit fits, where it is written in its three parts, where its filer code has a letter, or where a
 * label stands before it: other rows of eleven digits are telephone and tracking numbers. What its
 * words call an importer’s is none.
 *
 * @example
 * numbersInText('3. Entry: B76-0324527-8 (March)'); // => ['B76-0324527-8']
 * numbersInText('Call 12025550100.'); // => []
 */
export function numbersInText(given: string): string[] {
	const text = withoutImporterNumbers(given);
	const found: string[] = [];
	for (const match of text.matchAll(candidate)) {
		const [written, filer = '', first = '', digits = '', second = '', digit = ''] = match;
		const value = filer.toUpperCase() + digits + digit;
		if (!isEntryNumber(value) || first.trim() !== second.trim()) continue;
		// Two words with a number after them are no number in three parts.
		const spaced = first.trim() === '' && first + second !== '';
		const surely =
			checkDigitFits(value) ||
			(!spaced && (first !== '' || /[A-Z]/.test(filer.toUpperCase()))) ||
			label.test(text.slice(0, match.index));
		// A link has a number in its address and in its words.
		if (surely && !found.includes(written)) found.push(written);
	}
	return found;
}

/** A day or a time of day, however it is written. */
const dayOrTime = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$|^\d{1,2}:\d{2}/;

/** Words that name what follows as another thing than an entry: “duty:1”. */
const named = /^[^\p{L}\p{N}]*(?!entr)\p{L}+[^\p{L}\p{N}]*[:=]/iu;

/** So many digits make a word a spoiled entry number, and not an amount, a count or a year. */
const fewestDigits = 7;

/**
 * A word of a text that may be an entry number that somebody or something spoiled; `undefined`
 * where there is none. Takes the text of a cell or of a line. What its words call an importer’s number
 * counts only where it may be an entry’s all the same.
 *
 * @example
 * spoiledNumberIn('- B76O3245278;'); // => 'B76O3245278'
 * spoiledNumberIn('Total: 12'); // => undefined
 */
export function spoiledNumberIn(text: string): string | undefined {
	const words = withoutImporterNumbers(text, { doubtful: true })
		.trim()
		.split(/[\s,;|]+/);
	const hasWords = /\p{L}{3}/u.test(text);
	for (const word of words) {
		const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
		// Beside a name it is the importer's.
		if (hasWords && isImporterNumber(bare)) continue;
		if (bare.length > 40 || dayOrTime.test(bare) || !/\d/.test(bare)) continue;
		const digits = bare.replace(/\D/g, '').length;
		if (digits >= fewestDigits && digits <= 13 && bare.length <= digits + 6) return bare;
		// A whole number with letters in the place of digits.
		if (bare.length <= 16 && digits > 2) {
			const reading = readEntryNumber(bare);
			if (!reading.ok && reading.repair !== undefined) return bare;
		}
	}
	// Alone in its place, whatever has a digit was meant for a number.
	const [only = ''] = words;
	return words.length === 1 &&
		only.length <= 40 &&
		/\d/.test(only) &&
		!dayOrTime.test(only) &&
		!named.test(only)
		? only
		: undefined;
}
