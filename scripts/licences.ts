/**
 * Lists the licence of every package that builds the site or runs in the browser, and fails when
 * one is not on the list of licences that we may use.
 *
 *     npm run licences              prints the list
 *     npm run licences -- --write   writes it to docs/licences.md
 *     npm run licences -- --check   fails when docs/licences.md is not true
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inBrowser } from '../src/delivery/notices.ts';

const file = 'docs/licences.md';

const allowed = new Set(
	(
		'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Unlicense CC0-1.0 ' +
		'CC-BY-4.0 Python-2.0 MPL-2.0 LGPL-3.0-or-later OFL-1.1 Zlib'
	).split(' ')
);

/** Whether we may use what has this licence: one of those it offers, and all of what that asks. */
function mayUse(licence: string): boolean {
	return licence
		.replaceAll(/[()]/g, '')
		.split(/\s+or\s+/i)
		.some((offer) => offer.split(/\s+and\s+/i).every((each) => allowed.has(each)));
}

interface Locked {
	readonly version?: string;
	readonly license?: string;
	readonly dev?: boolean;
	readonly link?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};

/** A package's licence: from the lock, else from its own file where it is installed. */
function licenceOf(path: string, { license }: Locked): string {
	if (license !== undefined) return license;
	if (!existsSync(`${path}/package.json`)) return 'not stated';
	const own = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
		license?: string | { type: string };
	};
	return typeof own.license === 'string' ? own.license : (own.license?.type ?? 'not stated');
}

const found = new Map<string, { licence: string; versions: Set<string> }>();
for (const [path, locked] of Object.entries(packages)) {
	if (path === '' || locked.dev === true || locked.link === true) continue;
	const name = path.replace(/^.*node_modules\//, '');
	const known = found.get(name) ?? { licence: licenceOf(path, locked), versions: new Set() };
	known.versions.add(locked.version ?? '');
	found.set(name, known);
}

const row = (name: string) => {
	const { licence = '', versions = new Set<string>() } = found.get(name) ?? {};
	return `| ${name} | ${[...versions].join(', ')} | ${licence} |`;
};
const names = [...found.keys()].sort((one, other) => one.localeCompare(other, 'en'));
const missing = inBrowser.filter((name) => !found.has(name));
const table = (rows: readonly string[]) =>
	['| package | version | licence |', '| --- | --- | --- |', ...rows.map(row)].join('\n');
const text = await format(
	`# Licences

Made by \`npm run licences -- --write\` from the lock file. Tools that only test or check the code are not in it.

## In the reader's browser

${table(inBrowser.filter((name) => found.has(name)))}

The typeface is Source Serif 4, OFL 1.1.

## Builds the site

${table(names.filter((name) => !inBrowser.includes(name)))}
`,
	{ ...(await resolveConfig(file)), filepath: file }
);

const refused = names.filter((name) => !mayUse(found.get(name)?.licence ?? ''));
if (process.argv.includes('--write')) writeFileSync(file, text);
else if (!process.argv.includes('--check')) console.log(text);
if (refused.length > 0) {
	console.error(`A licence that is not on the list:\n${refused.map(row).join('\n')}`);
	process.exitCode = 1;
}
if (missing.length > 0) {
	console.error(`Named as in the browser, but not installed: ${missing.join(', ')}`);
	process.exitCode = 1;
}
if (process.argv.includes('--check') && readFileSync(file, 'utf8') !== text) {
	console.error(`${file} is not true any more: npm run licences -- --write`);
	process.exitCode = 1;
}
