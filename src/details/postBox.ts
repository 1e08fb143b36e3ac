import { plainLetter } from './lookAlikes.ts';

/** What stands between the word for a box and its number: `Box No. 12`, `Box #12`. */
const number = '[ .:,-]*(?:(?:no|nr|num|n\u00b0)\\.? ?|# ?)?\\d';
const box = new RegExp(
	`(?<![a-z])(?:${[
		// As it is written in America, with 0 for O too.
		'[gl]?p[ .,/_|\u00b7-]{0,2}[o0][ .,/_|\u00b7-]{0,2}(?:b[o0ap]{0,2}x(?:es)?|b[o0]c|drawer|dwr)',
		`p[ .,/-]{0,2}[o0][ .,/-]{0,2}b(?=${number})`,
		`p\\.? ?b(?:[o0]?x|\\.?(?= ?no\\.? ?\\d))(?=${number})`,
		'post office b[o0]?x',
		`post(?:al)?[ .-]{0,2}(?:off(?:ice)?[ .-]{0,2})?(?:b[o0]?x|drawer|bag)(?=${number})`,
		`(?:private(?: mail)?|locked|p/) ?bag(?=${number})`,
		// Abroad.
		'postfach|schliessfach|postbus|postboks|postilokero|postafiok|skrytka pocztowa|posta kutusu',
		'kotak pos|peti surat',
		`(?:ap(?:art(?:ado)?|t?do|to)?|casilla|cas(?:ella|e)?|caixa|cx|b(?:oi)?te)[. -]{0,2}post(?:ale?|\\.?(?=${number}))`,
		`(?:apartado|apt?do|casilla)\\.?(?: ?(?:aereo|(?:de )?correos?)|(?=${number}))`,
		`(?:caller service|call box)(?=${number})`,
		`b\\.? ?p\\.?(?=${number})`,
	].join(
		'|'
	)})(?![a-z])|^(?:(?:lock ?)?b[o0]?x|drawer|p\\.? ?o\\.?)(?=${number}[\\d -]*[a-z]?(?:$|,(?! *(?:rr|hc|rural))))`,
	'i'
);
/** The same in Cyrillic, Chinese, Japanese, Korean, Greek, Arabic and Hebrew. */
const foreignBox =
	/[ап]\/я|абонентский ящик|私書箱|[政号號\d]信箱|사서함|τ\.? ?θ\.? ?\d|\u0635\.? ?\u0628\.? ?\p{Nd}|\u05ea\.? ?\u05d3\.? ?\d/iu;
/** Two letters that stand for a box in some countries, and for something else in others. */
const shortForms: Readonly<Record<string, string>> = {
	AT: 'pf',
	BR: 'cp',
	CA: 'cp',
	CH: 'cp|pf',
	CO: 'aa',
	DE: 'pf',
	FI: 'pl',
	HU: 'pf',
	IT: 'cp',
	MX: 'ap',
	NO: 'pb',
	TR: 'pk',
};

/**
 * Tells whether a line of an address names a box at the post: in the words of several countries, in its
 * short form there, or misspelt. `country` is the code of the country. It knows the common ways, not all.
 *
 * @example
 * isPostBox('Case postale 55', 'CH'); // => true
 * isPostBox('P0 Box 12', 'US'); // => true
 * isPostBox('5 Campo Box Road', 'US'); // => false
 */
export function isPostBox(value: string, country: string): boolean {
	const plain = plainLetter(value)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/\u00df/g, 'ss');
	const short = shortForms[country]?.replace(/(?<=\w)(?=\w)/g, '\\.? ?');
	const isShort = new RegExp(`(?<![a-z])(?:${short ?? '(?!)'})\\.?${number}`, 'i').test(plain);
	return box.test(plain) || foreignBox.test(value) || isShort;
}
