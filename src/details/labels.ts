/**
 * The words that stand before a number, or behind it, where it is copied from: on a letter, a form, a
 * check. They are no part of the number.
 */
import { cleanText } from './check.ts';

const number = 'numbers?|num|nro?|n\\.?o|n[uú]mero|n\u00b0|号码|号';

/** A label: its names, what may follow them, and the signs that may stand between it and the number. */
function label(names: string, more: string, gap: string, least = `${gap}*`) {
	// IBANs of Germany and Norway begin like words of a label.
	const word = `(?:${names}|${more}|${number})(?![a-z\\d])`;
	const head = `(?:${number})[.:#](?!\\.)|(?:n[uú]mero de )?(?:${names})(?![a-z])`;
	return {
		before: new RegExp(`^[( ]*(?:#${gap}*|(?:${head})(?:${gap}*${word})*${least})`, 'i'),
		behind: new RegExp(
			`(?: [(-]?|\\()(?:${names})(?: (?:${names}|${more}|${number}))* ?\\)?$`,
			'i'
		),
	};
}

const anyGap = '[ :=#()./&-]';
// Two dots may stand for hidden digits, and letters and hyphens can be part of an account number.
const accountGap = '(?:[ :=#()]|\\.(?!\\.))';

const labels = {
	importer: label(
		'f?ein|e\\.i\\.n|tin|irs|ior|importer(?: of record)?|employer|tax(?:payer)?|federal|cbp|customs|assigned|importador|税号|进口商',
		'identification|identifier|id|de|importador|with|suffix|编号',
		anyGap
	),
	routing: label(
		'aba|routing|transit|rtn|r/t|ach|ruta|路由',
		'electronic|payments?|code|de|ruta|bank',
		anyGap
	),
	account: label(
		'account|acct|a/c|dda|checking|savings|cuenta|cta|账号|帐号|账户',
		'de|cuenta|corriente|ahorros?',
		accountGap,
		`(?:${accountGap}+|(?<=[号户码]))`
	),
	/** What has no place in the box of a U.S. bank number: the rest tells what it is. */
	foreign: label(
		'iban|swift|bic|clabe|(?:credit |debit )?card|visa|mastercard|sort|transit|institution|account|acct|f?ein|tax id',
		'code',
		anyGap
	),
};

/**
 * The text, cleaned, without the label that was copied with it. A text that is a label and nothing else
 * stays as it is.
 *
 * @example
 * withoutLabel('ABA no.: 011000015', 'routing'); // => '011000015'
 * withoutLabel('12-3456789 (EIN)', 'importer'); // => '12-3456789'
 */
export function withoutLabel(typed: string, kind: keyof typeof labels): string {
	const text = cleanText(typed);
	const { before, behind } = labels[kind];
	return text.replace(before, '').replace(behind, '').trim() || text;
}
