/**
 * What happens to a text on its way through mail, undone. Nobody can tell from the outside what was
 * done to it and in which order, so every way back that leads to another text is gone; which of them
 * holds a link is for the link's own check to say.
 */
/** How often wrappers and escapes are looked for in what came out of others. */
const mostLayers = 8;
/** All readings together have no more letters than this. */
const mostLetters = 24_000_000;

/**
 * The readings of a text as it may have been before mail: the text itself first. Undone are line
 * breaks with marks of quoting, quoted-printable and base64, entities of HTML, escapes with `%`, and
 * the addresses that gateways put in place of others: those that carry the other escaped, as Outlook,
 * Barracuda, Cisco, Trend Micro and most do, Proofpoint’s three ways, and base64 as Sophos has it.
 */
export function mailReadings(text: string): string[] {
	const found = new Set<string>();
	let letters = 0;
	for (const base of asSent(text))
		for (const start of [base, cleaned(joinedLines(base))]) {
			let reading = start;
			for (let layer = 0; layer < mostLayers; layer++) {
				add(reading);
				const unwrapped = withoutBase64(withoutProofpoint(reading));
				add(unwrapped);
				const next = cleaned(withoutEscapes(unwrapped));
				if (next === reading) break;
				reading = next;
			}
		}
	return [...found];

	function add(reading: string): void {
		if (found.has(reading) || letters + reading.length > mostLetters) return;
		found.add(reading);
		letters += reading.length;
	}
}

/** The text as it came, and as it is where it is still as programs send it to each other. */
function asSent(text: string): Set<string> {
	const parts = /content-transfer-encoding:\s*base64/i.test(text) ? withoutBase64Parts(text) : text;
	const texts = [text, parts, withoutSoftBreaks(text)].map(cleaned);
	// Word processors make one dash of two hyphens.
	return new Set(texts.flatMap((each) => [each, each.replace(/[\u2013-\u2015]/g, '--')]));
}

/** Without what cannot be seen and what HTML writes otherwise. */
function cleaned(text: string): string {
	const plain = text
		.replace(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/gi, (_, hex: string | undefined, decimal: string) =>
			toSign(hex === undefined ? Number(decimal) : parseInt(hex, 16))
		)
		.replace(/&(amp|lt|gt|quot|num|nbsp|shy|lowbar|period|equals);/gi, (_, name: string) => {
			return entities[name.toLowerCase()] ?? '';
		})
		.replace(/<\/?(?:wbr|span|font)\b[^<>]{0,2000}>/gi, '')
		.replace(/<br\b[^<>]{0,200}>/gi, '\n')
		.replace(/[\u2010\u2011\u2012\u2212\ufe63\uff0d]/g, '-');
	return plain.replace(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '').replace(/\u00a0/g, ' ');
}

const entities: Readonly<Partial<Record<string, string>>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	num: '#',
	nbsp: ' ',
	shy: '',
	lowbar: '_',
	period: '.',
	equals: '=',
};

function toSign(code: number): string {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Lines run together, without what marks them as quoted or sets them in. */
function joinedLines(text: string): string {
	return text
		.split(/[\r\n\u2028\u2029]+/)
		.map((line) => line.replace(/^[>|\s]+/, '').trimEnd())
		.join('');
}

/** Quoted-printable undone: `=` at the end of a line, and `=3D` for `=`. */
function withoutSoftBreaks(text: string): string {
	return text
		.replace(/=[ \t]*\r?\n[>| \t]*/g, '')
		.replace(/(?:=[0-9a-f]{2})+/gi, (codes) => withoutEscapes(codes.replaceAll('=', '%')));
}

/** `%23` and its like undone, once; what is no text stays. */
function withoutEscapes(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => toSign(parseInt(hex, 16)));
		}
	});
}

/** Addresses that Proofpoint wrote its own way, as they were. */
function withoutProofpoint(text: string): string {
	return text
		.replace(
			/\/v2\/url\?u=([\w.~*!-]+)/gi,
			(_, address: string) => ` ${withoutEscapes(address.replace(/-/g, '%').replace(/_/g, '/'))} `
		)
		.replace(/\S+/g, (word) => (word.includes('/v3/__') ? withoutThird(word) : word));
}

/** A word that holds an address in Proofpoint’s third way: between `/v3/__` and `__;`. */
function withoutThird(word: string): string {
	const start = word.indexOf('/v3/__');
	const end = start < 0 ? -1 : word.indexOf('__;', start);
	if (end < 0) return word;
	const rest = word.slice(end + 3);
	const replaced = /^([\w+/-]*)=*!/.exec(rest)?.[1];
	if (replaced === undefined) return word;
	return ` ${withReplaced(word.slice(start + 6, end), replaced)} ${rest}`;
}

/** How many signs in a row stand for `**A`, `**B` and so on; `*` alone stands for one. */
const runLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An address in which signs were replaced by `*`; which ones they were stands behind it, in base64url. */
function withReplaced(address: string, replaced: string): string {
	const signs = [...(fromBase64(replaced) ?? '')];
	return address.replace(/\*(?:\*([\w-]))?/g, (star, run: string | undefined) =>
		signs.length === 0
			? star
			: signs.splice(0, run === undefined ? 1 : runLetters.indexOf(run) + 2).join('')
	);
}

/**
 * Addresses in base64, which begins so with all of them, in the open. One that still has escapes in
 * it waits until they are gone.
 */
function withoutBase64(text: string): string {
	return text.replace(/[\w+/-]{16,}%?/g, (run) => {
		const start = run.indexOf('aHR0c');
		const address = start < 0 || run.endsWith('%') ? undefined : fromBase64(run.slice(start));
		return address === undefined ? run : ` ${address} `;
	});
}

const base64Lines =
	/^[>| \t]*[A-Za-z0-9+/]{4,}={0,2}(?:[ \t]*\r?\n[>| \t]*[A-Za-z0-9+/]{4,}={0,2})*[ \t]*$/gm;

/** Parts of a mail in base64, line by line, in the open. */
function withoutBase64Parts(text: string): string {
	return text.replace(base64Lines, (lines) => {
		const part = fromBase64(lines.replace(/[^\w+/-]/g, ''));
		return part === undefined ? lines : `${part}\n`;
	});
}

/** The text that base64 or base64url holds; `undefined` where it holds none. */
function fromBase64(coded: string): string | undefined {
	const text = coded.replace(/-/g, '+').replace(/_/g, '/');
	// What was cut off in the middle of a byte ends before it.
	const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
	try {
		const bytes = Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
		return new TextDecoder().decode(bytes);
	} catch {
		return undefined;
	}
}
