/**
 * Letters of other alphabets that most typefaces draw like a plain one: each string of foreign
 * letters stands over the plain letters that they are taken for, one for one.
 */
const pairs: readonly (readonly [foreign: string, plain: string])[] = [
	// Cyrillic
	['АВЕКМНОРСТУХЅІЈԚԜҮ', 'ABEKMHOPCTYXSIJQWY'],
	['аеорсухѕіјԁԛԝһӏкү', 'aeopcyxsijdqwhlky'],
	// Greek
	['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
	['αινορυχγκ', 'aivopuxyk'],
	// Latin letters with no place in an American name, and Armenian
	['ıɑɡոսօ', 'iagnuo'],
];

const plainLetters = new Map(
	pairs.flatMap(([foreign, plain]) => [...foreign].map((letter, index) => [letter, plain[index]]))
);

/**
 * The text with look-alike letters (Cyrillic, Greek, full-width and other compatibility forms)
 * replaced by the plain ones that a person reads. It knows the common ones, not all.
 *
 * @example
 * plainLetter('\u0410'); // => 'A', for the Cyrillic letter
 */
export function plainLetter(text: string): string {
	let plain = '';
	for (const letter of text.normalize('NFKC')) plain += plainLetters.get(letter) ?? letter;
	return plain;
}
