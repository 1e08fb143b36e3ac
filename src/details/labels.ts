/**
 * The words that stand before a number, or behind it, where it is copied from: on a letter, a form, a
 * check. They are no part of the number.
 */
import { cleanText } from './check.ts';

const number = 'numbers?|nbr|num|nro?|n\\.?o|n[uú]mero(?: de)?|no de|n\u00b0|号码|号';
const fillers = 'my|our|the|company|business|bank|u\\.?s\\.?|is|de|of|code|id|银行';

/** A label: its names, what may stand beside them, and the signs that may stand between it and the number. */
function label(names: string, more: string, gap: string, least = `${gap}*`) {
	// IBANs of Germany and Norway begin like words of a label.
	const beside = `(?:${more}|${fillers}|${number})(?![a-z\\d])`;
	const word = `(?:${names})(?![a-z])`;
	const head = `(?:${number}|id)[.:#](?!\\.)|(?:${beside}${gap}+|银行)*${word}`;
	return {
		before: new RegExp(
			`^[( ]*(?:#${gap}*|(?:${head})(?:${gap}*(?:${word}|${beside}))*${least})`,
			'i'
		),
		behind: new RegExp(
			`(?<=\\d)(?: -? ?|(?=[([]))[([]?(?:${names})(?: (?:${names}|${more}|${fillers}|${number}))*[\\])]?$`,
			'i'
		),
	};
}

const anyGap = '[ :=#()./&-]';
// Two dots may stand for hidden digits, and letters and hyphens can be part of an account number.
const accountGap = '(?:[ :=#()]|\\.(?!\\.))';

const labels = {
	importer: label(
		'fe?in|ein|f?tin|e\\.i\\.n|irs|ior|ir|importer(?: of record)?|employer|tax(?:payer|id)?|fed(?:eral)?|cbp|customs|assigned|importador|税号|进口商',
		'identification|identifier|with|suffix|编号',
		anyGap
	),
	routing: label(
		'aba|rout(?:ing)?|rtg|transit|rtn|r/t|ach|ruta|路由',
		'electronic|domestic|direct|deposits?|payments?',
		anyGap
	),
	account: label(
		'account|acct|acc|a/c|dda|checking|chk|savings|cuenta|cta|konto|账号|帐号|账户',
		'cte|corriente|ahorros?',
		accountGap,
		`(?:${accountGap}+|(?<=[号户码]))`
	),
	/** What has no place in the box of a U.S. bank number: the rest tells what it is. */
	foreign: label(
		'iban|swift|bic|clabe|(?:credit |debit )?card|visa|mastercard|amex|sort|transit|institution|account|acct|f?ein|tax id',
		'bank',
		anyGap
	),
};

const quotes = /^(?:["'\u2018\u201c(] ?)+(.+?)(?: ?["'\u2019\u201d)])+$/;

/**
 * The text, cleaned, without the label, the quotes or the full stop that were copied with it. A text
 * that is a label and nothing else stays as it is.
 *
 * @example
 * withoutLabel('ABA no.: 011000015', 'routing'); // => '011000015'
 * withoutLabel('12-3456789 (EIN)', 'importer'); // => '12-3456789'
 */
export function withoutLabel(typed: string, kind: keyof typeof labels): string {
	const text = cleanText(typed);
	const { before, behind } = labels[kind];
	const rest = text.replace(quotes, '$1').replace(before, '').replace(behind, '').trim();
	// What closes a bracket or a sentence; two dots may stand for hidden digits.
	const closing = rest.includes('(') ? /(?<=[\da-z]) ?[.,;]$/i : /(?<=[\da-z]) ?[.,;)]$/i;
	return rest.replace(closing, '') || text;
}
