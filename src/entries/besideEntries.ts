import { tellsImporter } from './importerNumbers.ts';

/** How a row begins that counts, sums up or says something of the others. */
const aboutOthers =
	/^(?:(?:sub-?\s?|grand )?total(?:e?s|e)?|totaal|sum(?:a|me)?|gesamt|somme|average|count|page|report|generated|printed|run (?:on|by|date)|as of|source|notes?|end of|prepared|(?:(?:opening|closing|beginning|ending|available) )?balance|saldo)(?![\p{L}\p{N}])|^(?:合计|总计|小计|合計|總計)/iu;

/** Others that say so at their end, or count: “B76 Total”, “3 entries”. */
const countsOthers =
	/^\S{1,20} (?:sub-?)?totals?:?$|^[\d.,]+ (?:entr(?:y|ies)|rows?|records?|lines?|items?)$/i;

/** Whether a cell begins as a row does that counts, sums up or says something of the others. */
export function saysOfOthers(cell: string): boolean {
	return aboutOthers.test(cell) || (cell.length < 40 && countsOthers.test(cell.trim()));
}

/**
 * Whether a row of a table stands beside its entries: a total, a heading between them, a note. Takes
 * the cells of a row that has no entry number.
 *
 * @example
 * isBeside(['Total', '', '1,875.00']); // => true
 * isBeside(['', '2', '9903.01.25', '120']); // => false
 */
export function isBeside(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (filled.length === 1 || tellsImporter(filled)) return true;
	return filled.some(saysOfOthers) || filled.every((cell) => !/\d/.test(cell));
}

/** A sheet of a workbook that says how a report was asked for: ACE writes one, called “Parameters”. */
const parameters =
	/^(?:(?:report|query|run|search) )?(?:param(?:eter|[eè]tre|[aá]metro)s?|prompts?|参数|參數)(?: ?\(?\d+\)?)?$/iu;

/** Whether a sheet is called as those are that hold no entries beside one that does. */
export function isParameters(sheetName: string): boolean {
	return parameters.test(sheetName.trim());
}
