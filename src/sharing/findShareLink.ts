/**
 * Finds a share link in a pasted text, such as a whole message; gives its part from `#` on, put
 * together again where a mail program broke it into lines. `undefined` where there is none. Whether
 * it can be read is not looked at here: a link knows its own length, so a line too many does no harm.
 *
 * @example
 * findShareLink('Here: <https://refund-ready.example/progress/#r1.AbCd>.'); // => '#r1.AbCd'
 */
export function findShareLink(text: string): string | undefined {
	return /#r\d[\w.%-]*(?:\r?\n>? ?[\w.%-]+(?=\r?\n|$))*/
		.exec(text.slice(0, 200_000))?.[0]
		.replace(/[\s>]/g, '');
}
