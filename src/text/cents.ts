/** Stands for an amount that is written in a way that may mean two things, or none. */
const unreadable = Number.NaN;

/** Beyond this, a thousand million dollars, a number is no duty or refund but an entry or a telephone number. */
const mostCents = 1e11;

/**
 * Reads an amount of dollars from a cell: `$10,000.00`, `(12.50)`, `12,5`, a spreadsheet's own number.
 * Gives whole cents; `undefined` where the cell holds no amount; NaN where it cannot be told which
 * amount it is (`1.234` is a thousand to some and a dollar to others) or whether it is one.
 *
 * @example
 * readCents('$1,234.50'); // => 123450
 * readCents('(2.00)'); // => -200
 * readCents('n/a'); // => undefined
 */
export function readCents(text: string): number | undefined {
	if (text.length > 60) return /\d/.test(text) ? unreadable : undefined;
	const bare = text
		.trim()
		.replace(/^=?"(.*)"$/, '$1')
		.replace(/\b(?:USD|US)\b|[$\s\u00a0\u202f]|^'/gi, '')
		.replace(/[\u2212\u2010-\u2015]/g, '-');
	if (!/\d/.test(bare)) return undefined;
	const [, before = '', digits = '', after = ''] =
		/^([(+-]*)([\d.,'’]+(?:E[+-]?\d+)?)([)-]?)(?:CR)?$/i.exec(bare) ?? [];
	const size = sizeOf(digits);
	if (size === undefined || size >= mostCents) return unreadable;
	return /[(-]/.test(before) || after === '-' ? -size : size;
}

/** The cents of digits with their marks; `undefined` where they may be read in two ways. */
function sizeOf(digits: string): number | undefined {
	const plain = digits.replace(/['’]/g, '');
	if (/^[1-9]\d{0,2}\.\d{3}$/.test(plain)) return undefined;
	// As reports of ACE and spreadsheets in English write.
	if (/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$|^\.\d{1,2}$/.test(plain))
		return cents(plain.replaceAll(',', ''));
	// As others write: 1.234,56.
	if (/^(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}$/.test(plain))
		return cents(plain.replaceAll('.', '').replace(',', '.'));
	if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return cents(plain.replaceAll('.', ''));
	if (/^\d+(?:\.\d+)?E[+-]?\d{1,2}$/i.test(plain)) return cents(plain);
	return undefined;
}

function cents(dollars: string): number {
	return Math.round(Number(dollars) * 100);
}
