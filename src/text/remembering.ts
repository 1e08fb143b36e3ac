/**
 * A test of texts that looks at each sound one once, for tests that are asked the same few many
 * thousand times. What is not sound is not remembered, so that nobody fills the memory with it.
 */
export function remembering(test: (text: string) => boolean): (text: string) => boolean {
	const sound = new Set<string>();
	return (text) => sound.has(text) || (test(text) && !!sound.add(text));
}
