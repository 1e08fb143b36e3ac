/**
 * What a reader may ask this device to remember of the details: company, importer number and
 * contact. Bank details, the recipient and anything else are not on the list and cannot be
 * written. A number of the kind Social Security number has no digits to begin with.
 *
 *     refund-ready/details   {"company-legal-name":"Example Widgets LLC", …}
 */
import { cleanText } from '../details/check.ts';
import type { Typed } from '../details/detailGroup.ts';
import { detailsKey } from '../storage/keys.ts';

const longest = 300;

/** The details that may be remembered. A detail that is not named here never reaches storage. */
export const rememberable = [
	'company-legal-name',
	'name-on-5106',
	'business-structure',
	'street-address',
	'street-address-line-2',
	'city',
	'state',
	'zip-code',
	'country',
	'kind-of-number',
	'importer-number',
	'first-name',
	'last-name',
	'form-5106-email',
	'account-owner-email',
	'phone',
] as const;

/**
 * The part of what is typed that may be kept. An importer number is kept only for a kind that is no
 * Social Security number, and never in the form of one: without a kind, nine digits can be one.
 */
export function rememberedPart(typed: Typed): Typed {
	const kind = typed['kind-of-number'] ?? '';
	const part: Record<string, string> = {};
	for (const id of rememberable) {
		const text = typed[id];
		if (text === undefined || text === '') continue;
		if (id === 'importer-number' && (kind === '' || kind === 'ssn' || hasSsnForm(text))) continue;
		part[id] = text.slice(0, longest);
	}
	return part;
}

function hasSsnForm(text: string): boolean {
	return /\d{3}[ -]+\d{2}[ -]+\d{4}/.test(cleanText(text));
}

/** What is remembered; `undefined` where nothing is, or storage refuses, or what stands there is not ours. */
export function readRemembered(): Typed | undefined {
	try {
		const stored = localStorage.getItem(detailsKey);
		if (stored === null) return undefined;
		const data: unknown = JSON.parse(stored);
		if (typeof data !== 'object' || data === null) return undefined;
		const texts = Object.entries(data).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		);
		return rememberedPart(Object.fromEntries(texts));
	} catch {
		return undefined;
	}
}

/** Keeps what may be kept. Gives false where storage refuses. */
export function writeRemembered(typed: Typed): boolean {
	try {
		localStorage.setItem(detailsKey, JSON.stringify(rememberedPart(typed)));
		return true;
	} catch {
		return false;
	}
}

/** Forgets all of it. Gives false where storage refuses. */
export function forgetRemembered(): boolean {
	try {
		localStorage.removeItem(detailsKey);
		return true;
	} catch {
		return false;
	}
}
