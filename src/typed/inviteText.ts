/**
 * The subject and the message of invites as a person wrote them, for the next ones. A text with what
 * looks like the number of an account is not kept.
 *
 *     refund-ready/invite-text   {"subject":"…","message":"…"}
 */
import { inviteTextKey } from '../storage/keys.ts';
import { hasAccountNumber } from '../text/accountNumberIn.ts';

/** What is written to those who are invited, with {company} and {link} in it. */
interface InviteText {
	readonly subject: string;
	readonly message: string;
}

const longest = 5000;

/** The text that was kept, or the one that is usual. */
export function readInviteText(usual: InviteText): InviteText {
	try {
		const data: unknown = JSON.parse(localStorage.getItem(inviteTextKey) ?? '');
		if (typeof data !== 'object' || data === null) return usual;
		const fields = new Map<string, unknown>(Object.entries(data));
		const of = (name: keyof InviteText) => {
			const text = fields.get(name);
			return typeof text === 'string' && text.length <= longest ? text : usual[name];
		};
		return { subject: of('subject'), message: of('message') };
	} catch {
		return usual;
	}
}

/**
 * What came of keeping a text. number: a long number stands in it, so it is not kept. refused: the
 * browser refused, or it is too long.
 */
export type InviteKept = 'kept' | 'number' | 'refused';

/** Keeps a text for the next invites; of the usual one nothing is kept. Never throws. */
export function keepInviteText(text: InviteText, usual: InviteText): InviteKept {
	const isNumber = hasAccountNumber(`${text.subject}\n${text.message}`);
	const isLong = Math.max(text.subject.length, text.message.length) > longest;
	try {
		const same = text.subject === usual.subject && text.message === usual.message;
		if (same || isNumber || isLong) localStorage.removeItem(inviteTextKey);
		else localStorage.setItem(inviteTextKey, JSON.stringify(text));
	} catch {
		// What cannot be removed either is one that was kept before.
		if (!isNumber) return 'refused';
	}
	return isNumber ? 'number' : isLong ? 'refused' : 'kept';
}
