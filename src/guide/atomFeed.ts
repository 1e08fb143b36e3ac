import { createHash } from 'node:crypto';

/** An entry of a feed. */
interface FeedEntry {
	/** What never changes about it: who reads feeds tells by this what is new. */
	readonly id: string;
	/** The day on which it stood on the site first, YYYY-MM-DD. */
	readonly day: string;
	readonly title: string;
	readonly text: string;
	readonly category: string;
	/** Where it stands on the site. */
	readonly address: string;
}

interface Feed {
	readonly id: string;
	/** For `xml:lang`. */
	readonly language: string;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	/** Its own address, and that of the page that says the same. */
	readonly self: string;
	readonly page: string;
	readonly entries: readonly FeedEntry[];
}

/**
 * Writes a feed in Atom (RFC 4287), the newest entry first. Addresses may be relative: then they
 * count from where the feed is read. No library: the one that Astro has writes RSS, which has no ids
 * of its own and no language, and the one for Atom brings two more packages for what is forty lines.
 * Throws an Error for a feed without entries, which has no day to be of.
 */
export function atomFeed({ entries, ...feed }: Feed): string {
	const sorted = [...entries].sort(
		(one, other) => Number(one.day < other.day) - Number(one.day > other.day)
	);
	const [newest] = sorted;
	if (!newest) throw new Error('A feed needs an entry: it says from it when it changed');
	const updated = (day: string) => `<updated>${day}T00:00:00Z</updated>`;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">
<id>${urn(feed.id)}</id>
<title>${escaped(feed.title)}</title>
<subtitle>${escaped(feed.subtitle)}</subtitle>
${updated(newest.day)}
<author><name>${escaped(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>
${sorted
	.map(
		({ id, day, title, text, category, address }) => `<entry>
<id>${urn(`${feed.id}/${id}`)}</id>
<title>${escaped(title)}</title>
${updated(day)}
<category term="${escaped(category)}"/>
<link rel="alternate" type="text/html" href="${escaped(address)}"/>
<content type="text">${escaped(text)}</content>
</entry>
`
	)
	.join('')}</feed>
`;
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** A text as XML holds it; signs that XML cannot hold at all are left out. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/**
 * An id that is the same wherever a copy of the site stands, made from a name (RFC 4122, version 5,
 * in a space of its own): an address would change with the host, and all would be new again.
 */
function urn(name: string): string {
	const hash = createHash('sha1').update(`refund-ready ${name}`).digest('hex');
	const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
	return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}
