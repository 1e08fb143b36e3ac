import { isOfx } from './ofx.ts';
import type { ReadProblem } from './readProblem.ts';

/** Whether a file begins with some bytes. */
function begins(head: Uint8Array, ...bytes: number[]): boolean {
	return bytes.every((byte, place) => head[place] === byte);
}

/** The first characters, as far as they are Latin letters in any encoding. */
function textIn(head: Uint8Array): string {
	return new TextDecoder()
		.decode(head)
		.replaceAll('\0', '')
		.replace(/^[\ufeff\ufffd\s]+/, '');
}

/** A workbook of before 1997, without the archive around it that later ones have. */
function isBareOldWorkbook(head: Uint8Array): boolean {
	const [first, version, length = 0, high] = head;
	return first === 9 && [0, 2, 4, 8].includes(version ?? 1) && length % 2 === 0 && high === 0;
}

/** Spreadsheets and mails that are text, and whose signs stand between what they hold. */
function markupOf(text: string): ReadProblem | undefined {
	if (/^\{\\rtf/.test(text)) return 'rich-text';
	if (/^MIME-Version:/im.test(text) && /^Content-Type:\s*multipart\/related/im.test(text))
		return 'web-page';
	if (isPackedMail(text)) return 'packed-mail';
	if (!/^<[!?a-z]/i.test(text)) return undefined;
	return /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(text)
		? 'xml-workbook'
		: 'web-page';
}

/** A mail as a file whose text or attachments are packed; one that is plain is read as any text. */
function isPackedMail(text: string): boolean {
	return (
		/^[\w-]+: /.test(text) &&
		/^(?:From|Received|Return-Path|Message-ID): /im.test(text) &&
		/^Content-(?:Type: multipart\/mixed|Transfer-Encoding: base64)/im.test(text)
	);
}

/**
 * What a file is, by its first bytes: its name may say anything. Gives why it cannot be read where it
 * is neither a workbook, nor a bank's file in OFX, nor another text.
 */
export function kindOf(head: Uint8Array): 'workbook' | 'text' | 'ofx' | ReadProblem {
	if (begins(head, 0x50, 0x4b, 3, 4) || begins(head, 0x50, 0x4b, 5, 6)) return 'workbook';
	if (begins(head, 0xd0, 0xcf, 0x11, 0xe0) || isBareOldWorkbook(head)) return 'old-workbook';
	if (
		begins(head, 0x1f, 0x8b) ||
		begins(head, 0x37, 0x7a, 0xbc) ||
		begins(head, 0x52, 0x61, 0x72, 0x21)
	)
		return 'other-archive';
	const text = textIn(head);
	if (text.startsWith('%PDF-')) return 'pdf';
	if (isOfx(text)) return 'ofx';
	const markup = markupOf(text);
	if (markup) return markup;
	// UTF-16 and stray NULs are told apart later; other control characters stand in no text.
	const controls = head.filter((byte) => byte < 32 && ![0, 9, 10, 12, 13, 26, 27].includes(byte));
	return controls.length > head.length * 0.05 ? 'not-text' : 'text';
}
