/**
 * Breaks a text between its words into lines of so many letters at most, for what wraps no text
 * itself. A word that is longer has a line to itself.
 *
 * @example
 * inLines('last day to protest', 12); // => ['last day to', 'protest']
 */
export function inLines(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
