/**
 * The first sentence of a text. After a question its answer comes along, since a question alone
 * advises nothing. “U.S.” ends no sentence here, so one that does end with it brings the next along.
 *
 * @example
 * firstSentence('Ask a U.S. bank. Then wait.'); // => 'Ask a U.S. bank.'
 * firstSentence('Refused? Save it again. Wait.'); // => 'Refused? Save it again.'
 */
export function firstSentence(text: string): string {
	const [first = '', second = ''] = text.split(/(?<=(?<!\bU\.S)[.!?]”?) (?=[A-Z“])/);
	return /\?”?$/.test(first) ? `${first} ${second}`.trimEnd() : first;
}
