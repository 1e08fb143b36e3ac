/** The text of the first element within another that a selector finds; empty where there is none. */
export const textIn = (within: Element | undefined, selector: string): string =>
	within?.querySelector(selector)?.textContent ?? '';
