import { checkDigitFits, isEntryNumber } from './entryNumber.ts';

/** Importer numbers with their dashes, as no entry number is written: of the IRS, or given by CBP. */
const form = /^(?:\d{2}\p{Pd}\d{7}(?:\p{Pd}?(?:\d{2}|[A-Z]{2}))?|\d{6}\p{Pd}\d{5})$/iu;

const who = String.raw`(?:importers?|ior|consignees?|notify part(?:y|ies)|payees?|f?ein|irs|tin|tax(?:payer)? id|importador|importateur|importeur)`;
const between = String.raw`[\s:=#.()/·\p{Pd}]{0,40}`;
const more = String.raw`${between}(?:(?:s(?=\))|of record|numbers?|num|nbr|nr|no|ids?|identification|is|ein|irs|ior|cbp|suffix)${between}){0,8}`;
const number = String.raw`(?:\d{2}\p{Pd}?\d{7}(?:\p{Pd}?(?:\d{2}|[A-Z]{2}))?|\d{6}\p{Pd}?\d{5}|\d{3}\p{Pd}\d{2}\p{Pd}\d{4})(?![\p{L}\p{N}])`;
const before = String.raw`(?<![\p{L}\p{N}])`;

/** A cell that says of what stands beside it that it is an importer's number. */
const label = new RegExp(
	String.raw`^\s*(?:(?:our|the|all|us|cbp|ace|primary|ultimate|number of|n[uú]mero (?:de|del)|num[eé]ro (?:de|d')) ?){0,2}${who}${more}$`,
	'iu'
);

/** Such words with the numbers after them, one or several. */
const told = new RegExp(
	`${before}(${who}${more})(?<!\\d)(${number}(?:(?:\\s*[,;/&|]\\s*|\\s+(?:and )?)${number})*)`,
	'giu'
);

/** Words that name an importer's number or what has one, anywhere in a text. */
const named = new RegExp(`${before}${who}(?:s?)(?![\\p{L}\\p{N}])`, 'iu');

/** Importer numbers with their dashes in a text. */
const dashed =
	/(?<![\p{L}\p{N}\p{Pd}])(?:\d{2}\p{Pd}\d{7}(?:\p{Pd}?(?:\d{2}|[A-Z]{2}))?|\d{6}\p{Pd}\d{5})(?![\p{L}\p{N}])/giu;

/** Eleven digits that are an entry number as well as an importer's: words alone cannot part them. */
function isEither(bare: string): boolean {
	return isEntryNumber(bare) && checkDigitFits(bare);
}

/**
 * Whether a text is an importer number by its form. Without its dashes one looks like other numbers.
 *
 * @example
 * isImporterNumber('12-345678900'); // => true
 * isImporterNumber('12345678900'); // => false
 */
export function isImporterNumber(text: string): boolean {
	return form.test(text);
}

/** Whether a cell is words that name an importer's number, such as “Importer Number” or “EIN:”. */
export function isImporterLabel(cell: string): boolean {
	return cell.length < 80 && label.test(cell);
}

/**
 * A text without the numbers that its words call an importer's. Those that are an entry number by
 * their check digit too are left where `doubtful` is.
 *
 * @example
 * withoutImporterNumbers('For EIN 12-345678900: B76-0324527-8'); // => 'For EIN : B76-0324527-8'
 */
export function withoutImporterNumbers(text: string, { doubtful = false } = {}): string {
	if (!/\d{5}/.test(text) || !/[a-z]{3}/i.test(text)) return text;
	const plain = named.test(text) ? text.replace(dashed, '') : text;
	return plain.replace(told, (_, words: string, numbers: string) => {
		const kept = doubtful ? (numbers.match(/(?<!\d)\d{11}(?!\d)/g) ?? []).filter(isEither) : [];
		return words + kept.join(' ');
	});
}

/**
 * Whether a row says the importer's number and nothing else: in one cell, or in cells of which the
 * first names it. Takes a row as it is.
 *
 * @example
 * tellsImporter(['Importer Number', '12-345678900']); // => true
 */
export function tellsImporter(cells: readonly string[]): boolean {
	const first = cells.find((cell) => cell.trim() !== '') ?? '';
	if (!/^\s*\p{L}{2}/u.test(first) || first.length >= 200) return false;
	const text = cells
		.slice(0, 20)
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '')
		.join(' ');
	return (
		text.length < 400 &&
		/\d/.test(text) &&
		isImporterLabel(withoutImporterNumbers(text, { doubtful: true }))
	);
}
