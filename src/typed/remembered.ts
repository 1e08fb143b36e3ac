/**
 * What a reader may ask this device to remember of the details: company, importer number and
 * contact. Bank details, the recipient and anything else are not on the list and cannot be
 * written. A number of the kind Social Security number has no digits to begin with, and no other text
 * is kept with nine digits that can be one.
 *
 *     refund-ready/details   {"company-legal-name":"Example Widgets LLC", …}
 */
import { cleanText } from '../details/check.ts';
import type { Typed } from '../details/detailGroup.ts';
import { fieldsOf } from '../details/fields.ts';
import { detailsKey } from '../storage/keys.ts';

const longest = 300;

/** The details that may be remembered: those of three groups, which a test names one by one. */
export const rememberable = (['company', 'importer-number', 'contact'] as const).flatMap((group) =>
	fieldsOf[group].map(({ id }) => id)
);

/**
 * Nine digits and more that may be kept, as they are written: an EIN, with or without suffix, or a
 * number assigned by CBP, a ZIP code in its two groups, a telephone number abroad.
 */
const forms: Readonly<Record<string, RegExp>> = {
	'importer-number': /^\d\d(-\d{7}(-?\w\w)?|\w{4}-\d{5})$/,
	'zip-code': /^\d{5}[ -]\d{4}$/,
	phone: /^\+/,
};

/**
 * The part of what is typed that may be kept. An importer number is kept only for a kind that is no
 * Social Security number, and only as it is written with its hyphen: nine digits alone can be one.
 */
export function rememberedPart(typed: Typed): Typed {
	const kind = typed['kind-of-number'] ?? '';
	const part: Record<string, string> = {};
	for (const id of rememberable) {
		const text = typed[id]?.slice(0, longest) ?? '';
		const plain = cleanText(text).replace(/\p{Nd}/gu, '0');
		const mayKeep = forms[id]?.test(plain) ?? false;
		if (text === '' || (id === 'importer-number' && !/ein|cbp/.test(kind))) continue;
		if (mayKeep || (id !== 'importer-number' && !canHoldSsn(plain))) part[id] = text;
	}
	return part;
}

/** Whether nine digits stand in a text, however they are grouped, or three, two and four of more. */
const canHoldSsn = (text: string) =>
	text
		.split(/\p{L}+/u)
		.some((piece) => /^(\D*\d){9}\D*$|(^|\D)\d{3}\D*\d\d\D*\d{4}(?!\d)/.test(piece));

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
		const part = rememberedPart(Object.fromEntries(texts));
		// An earlier version of the site may have kept more.
		writeRemembered(part);
		return part;
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
