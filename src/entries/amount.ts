/** Where a cell has no amount, or none that could be read. */
export const noAmount = Number.NaN;

/** Beyond this a number is no duty of one line: an entry or a telephone number. */
const most = 1_000_000_000;

/**
 * An amount of dollars from a cell, in cents, or `noAmount`. Reads `$10,000.00`, `10000`, `1 234.50`,
 * `(12.00)` for less than nothing, and `1.234,50` as other countries write: the last sign that parts
 * digits is the decimal one, except that a lone comma before three digits is one of thousands.
 *
 * @example
 * readAmount('$1,234.5'); // => 123_450
 */
export function readAmount(text: string): number {
	if (text.length > 40) return noAmount;
	const bare = text.replace(/[\s$\u00a0\u202f'"=]|USD/gi, '');
	const [, open, sign, digits = '', exponent = ''] =
		/^(\()?([-\u2212])?(\d[\d.,]*)(e[+-]?\d{1,2})?\)?$/i.exec(bare) ?? [];
	if (digits === '') return noAmount;
	const value = Number(plainNumber(digits) + exponent);
	if (!(value < most)) return noAmount;
	const cents = Math.round(value * 100);
	return open !== undefined || sign !== undefined ? -cents : cents;
}

/** Digits with a full stop for the decimal sign and nothing else between them. */
function plainNumber(digits: string): string {
	const comma = digits.lastIndexOf(',');
	const stop = digits.lastIndexOf('.');
	const commas = digits.split(',').length - 1;
	const stops = digits.split('.').length - 1;
	const isDecimalComma = comma > stop && commas === 1 && (stop >= 0 || !/,\d{3}$/.test(digits));
	if (isDecimalComma) return digits.replaceAll('.', '').replace(',', '.');
	return stops > 1 ? digits.replaceAll(/[.,]/g, '') : digits.replaceAll(',', '');
}
