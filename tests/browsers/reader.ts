import { expect } from 'playwright/test';

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
	/** What went wrong in the pages since it was asked last: errors, and what the policy refused. */
	faults(): Promise<string>;
	close(): Promise<void>;
}

/**
 * Runs in the page, as early as the browser allows, and again without harm: writes down what goes
 * wrong in the window's name. That outlives the page, and is no storage that the site could see.
 */
export function watchFaults(): void {
	if (Reflect.has(window, 'faultsAreWatched')) return;
	Reflect.set(window, 'faultsAreWatched', true);
	const note = (text: string) => void (window.name += `${text}\n`);
	const refused = (directive: string, what: string) => note(`refused: ${directive} ${what}`);
	addEventListener('error', ({ message }) => note(`error: ${message}`));
	addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${String(reason)}`));
	addEventListener('securitypolicyviolation', (event) =>
		refused(event.effectiveDirective, event.blockedURI)
	);
	// What was refused before this ran.
	if ('ReportingObserver' in window)
		new ReportingObserver(
			(reports) => {
				for (const { body } of reports) {
					const { effectiveDirective, blockedURL } = body as unknown as Record<string, string>;
					refused(effectiveDirective ?? '', blockedURL ?? '');
				}
			},
			{ types: ['csp-violation'], buffered: true }
		).observe();
}

/** Runs in the page: gives what was written down, and begins anew. */
export function takeFaults(): string {
	const faults = window.name;
	window.name = '';
	return faults;
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
	let found: Result | null | undefined;
	await expect
		.poll(async () => (found = await look()) ?? null, {
			message: `Not there after ten seconds: ${what}`,
			timeout: 10_000,
			intervals: [50],
		})
		.not.toBeNull();
	return found as Result;
}
