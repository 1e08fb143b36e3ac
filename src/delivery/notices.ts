import { readdirSync, readFileSync } from 'node:fs';

/** The packages that a reader's browser gets code of; the rest builds the site. */
export const inBrowser = [
	'email-misspelled',
	'hucre',
	'ibantools',
	'ical-generator',
	'lean-qr',
	'minisearch',
	'nanostores',
	'papaparse',
	'preact',
	'workbox-core',
	'workbox-precaching',
	'workbox-routing',
	'workbox-strategies',
	'zod',
];

/**
 * The text of `/licences.txt`: the notice of every package whose code the site sends along, as its
 * licence asks, and the typeface's. The site's own licences stand on `/about/`. Throws an Error
 * that names a package without a licence file.
 */
export function notices(): string {
	const parts = inBrowser.map((name) => [name, licenceOf(name)] as const);
	const font = readFileSync('src/styles/fonts/OFL.txt', 'utf8');
	const typeface = 'Refund Serif 4, made from Source Serif 4 with fewer characters';
	return [...parts, [typeface, font] as const]
		.map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
		.join('\n\n');
}

/** The text of a package's licence. */
function licenceOf(name: string): string {
	const folder = `node_modules/${name}`;
	const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying)/i.test(file));
	if (files.length === 0)
		throw new Error(`${name} has no licence file: its notice cannot be sent along`);
	// Of a choice of licences (ibantools) the MIT one is taken.
	const file = files.find((each) => /mit/i.test(each)) ?? files[0] ?? '';
	return readFileSync(`${folder}/${file}`, 'utf8');
}
