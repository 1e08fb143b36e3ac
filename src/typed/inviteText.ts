/**
 * The subject and the message of invites as a person wrote them, for the next ones; those in another
 * language than English stand under its id. A text with what looks like the number of an account is
 * not kept.
 *
 *     refund-ready/invite-text   {"subject":"…","message":"…","es":{"subject":"…","message":"…"}}
 */
import { defaultLanguage } from '../i18n/languages.ts';
import { inviteTextKey } from '../storage/keys.ts';
import { hasAccountNumber } from '../text/accountNumberIn.ts';

/** What is written to those who are invited, with {company} and {link} in it. */
export interface InviteText {
	readonly subject: string;
	readonly message: string;
}

const longest = 5000;

/** The text that was kept for invites in a language, or the one that is usual. */
export function readInviteText(usual: InviteText, language = defaultLanguage): InviteText {
	const fields = fieldsOf(partOf(readKept(), language));
	const of = (name: keyof InviteText) => {
		const text = fields.get(name);
		return typeof text === 'string' && text.length <= longest ? text : usual[name];
	};
	return { subject: of('subject'), message: of('message') };
}

function readKept(): unknown {
	try {
		return JSON.parse(localStorage.getItem(inviteTextKey) ?? '');
	} catch {
		return undefined;
	}
}

function partOf(kept: unknown, language: string): unknown {
	return language === defaultLanguage ? kept : fieldsOf(kept).get(language);
}

function fieldsOf(value: unknown): Map<string, unknown> {
	return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/**
 * What came of keeping a text. number: a long number stands in it, so it is not kept. refused: the
 * browser refused, or it is too long.
 */
export type InviteKept = 'kept' | 'number' | 'refused';

/** Keeps a text for the next invites in a language; of the usual one nothing is kept. Never throws. */
export function keepInviteText(
	text: InviteText,
	usual: InviteText,
	language = defaultLanguage
): InviteKept {
	const isNumber = hasAccountNumber(`${text.subject}\n${text.message}`);
	const isLong = Math.max(text.subject.length, text.message.length) > longest;
	const same = text.subject === usual.subject && text.message === usual.message;
	const kept = fieldsOf(readKept());
	for (const name of language === defaultLanguage ? ['subject', 'message'] : [language])
		kept.delete(name);
	if (!same && !isNumber && !isLong)
		for (const [name, value] of Object.entries(
			language === defaultLanguage ? text : { [language]: text }
		))
			kept.set(name, value);
	try {
		if (kept.size === 0) localStorage.removeItem(inviteTextKey);
		else localStorage.setItem(inviteTextKey, JSON.stringify(Object.fromEntries(kept)));
	} catch {
		// What cannot be removed either is one that was kept before.
		if (!isNumber) return 'refused';
	}
	return isNumber ? 'number' : isLong ? 'refused' : 'kept';
}
