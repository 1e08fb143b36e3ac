/**
 * Makes what takes the ending off a word, so that "refunds" and "refunded" are one with "refund". The endings are
 * the language's own; one that would leave fewer than three letters stays, and words with digits are left as
 * they are. What is left is for comparing and is no word.
 *
 * @example
 * stemmer(['ed', 's'])('refunded'); // => 'refund'
 */
export function stemmer(endings: readonly string[]): (word: string) => string {
	const longestFirst = [...endings].sort((one, other) => other.length - one.length);
	return (word) => {
		if (/\d/.test(word)) return word;
		const ending = longestFirst.find(
			(each) => word.endsWith(each) && word.length - each.length >= 3
		);
		const rest = word.slice(0, word.length - (ending?.length ?? 0));
		// "quitt-ing" is "quit", "addres-s" is "address-es".
		return rest.replace(/(\p{Ll})\1$/u, '$1');
	};
}
