/** A person at another browser, by what the two ways of driving one have in common. */
export interface Reader {
	/** The browser's name and version. */
	readonly browser: string;
	/** Goes to an address. */
	open(address: string): Promise<void>;
	/** Loads the page anew. */
	reload(): Promise<void>;
	/** Clicks, with the browser's own pointer, what `findShown` finds. */
	click(selector: string, name: string): Promise<void>;
	/** Empties a field and types into it, key by key. */
	type(selector: string, name: string, text: string): Promise<void>;
	/** Presses a key, by its name in UI Events: `Tab`, ` `. */
	press(key: string): Promise<void>;
	/** What a function gives in the page; it sees nothing but its arguments. */
	evaluate<Given extends readonly string[], Result>(
		action: (...given: Given) => Result,
		...given: Given
	): Promise<Result>;
	/** The page as a PDF, or `undefined` where the browser cannot be asked for one. */
	print(): Promise<Uint8Array | undefined>;
	close(): Promise<void>;
}

/**
 * Runs in the page: the first shown and enabled element of a selector whose label or text holds
 * `name`; `null` while there is none.
 */
export function findShown(selector: string, name: string): Element | null {
	const labels = (element: Element) =>
		'labels' in element && element.labels instanceof NodeList
			? [...element.labels].map((label) => label.textContent).join(' ')
			: '';
	return (
		[...document.querySelectorAll(selector)].find(
			(element) =>
				element.checkVisibility() &&
				!element.matches(':disabled') &&
				`${labels(element)} ${element.textContent}`.replace(/\s+/g, ' ').includes(name)
		) ?? null
	);
}

/** Calls again and again until something comes, for ten seconds; then throws an Error that says what. */
export async function awaited<Result>(
	what: string,
	look: () => Promise<Result | null | undefined>
): Promise<Result> {
	const end = Date.now() + 10_000;
	for (;;) {
		const found = await look();
		if (found !== null && found !== undefined) return found;
		if (Date.now() > end) throw new Error(`Not there after ten seconds: ${what}`);
		await new Promise((done) => setTimeout(done, 50));
	}
}
