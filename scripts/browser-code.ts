/**
 * Lists what runs in a reader's browser: every package and our own code, its share of the built
 * scripts in brotli bytes, and why it is there, in the words of the README's table.
 *
 *     npm run browser-code               prints the table
 *     npm run browser-code -- --write    writes it to docs/in-the-browser.md
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'astro';
import { format, resolveConfig } from 'prettier';
import type { Plugin } from 'vite';

const file = 'docs/in-the-browser.md';
const own = 'our own code';
const shares = new Map<string, { bytes: number; first: boolean; asked: boolean }>();
const seen = new Set<string>();
const outDir = mkdtempSync(join(tmpdir(), 'refund-ready-code-'));

/** Shares each script's compressed bytes out by the length that each module has in it. */
const collector: Plugin = {
	name: 'collect-browser-code',
	generateBundle(_options, bundle) {
		if (this.environment.config.consumer !== 'client') return;
		const scripts = Object.values(bundle).filter((each) => each.type === 'chunk');
		// What an entry imports without waiting loads with it.
		const atOnce = new Set(
			scripts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
		);
		for (const name of atOnce)
			for (const imported of scripts.find((each) => each.fileName === name)?.imports ?? [])
				atOnce.add(imported);
		for (const { fileName, code, modules } of scripts) {
			// A worker is built once for each side of the build.
			if (seen.has(fileName)) continue;
			seen.add(fileName);
			const compressed = brotliCompressSync(code).length;
			const lengths = Object.entries(modules).map(([id, { renderedLength }]) => ({
				of: packageOf(id),
				length: renderedLength,
			}));
			const total = lengths.reduce((sum, { length }) => sum + length, 0);
			for (const { of, length } of lengths) {
				const share = shares.get(of) ?? { bytes: 0, first: false, asked: false };
				share.bytes += (compressed * length) / (total || 1);
				if (atOnce.has(fileName)) share.first = true;
				else share.asked = true;
				shares.set(of, share);
			}
		}
	},
};

await build({
	outDir,
	logLevel: 'silent',
	vite: { plugins: [collector], worker: { plugins: () => [collector] } },
});
const worker = statSync(join(outDir, 'sw.js.br')).size;
rmSync(outDir, { recursive: true, force: true });

const readme = readFileSync('README.md', 'utf8');
const rows = [...shares]
	.filter(([, { bytes }]) => bytes >= 1)
	.toSorted(([, one], [, other]) => other.bytes - one.bytes)
	.map(
		([name, { bytes, first }]) =>
			`| ${name} | ${Math.round(bytes)} | ${first ? 'with a page that uses it' : 'when asked for'} | ${reason(name)} |`
	);
const text = await format(
	`# What runs in the reader's browser

Made by \`npm run browser-code -- --write\`. A package's size is its share of all built scripts, in brotli bytes; no page loads all of them (\`npm run size\` tells what each loads). The service worker is its whole file, most of which is the list of what it keeps with every hash; the build says how much that is.

| code | brotli bytes | loads | why |
| --- | --- | --- | --- |
${rows.join('\n')}
| service worker: \`workbox-precaching\`, \`workbox-routing\` and our own code | ${worker} | once a version, in the background | ${reason('workbox-precaching')} |
`,
	{ ...(await resolveConfig(file)), filepath: file }
);
if (process.argv.includes('--write')) writeFileSync(file, text);
else console.log(text);

/** The package that a module belongs to. */
function packageOf(id: string): string {
	const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/')) ?? [];
	return name ?? own;
}

/** What the README says of a package. */
function reason(name: string): string {
	if (name === own) return 'the rules, the progress, and what shows them';
	const row = readme
		.split('\n')
		.find((line) => line.startsWith('| `') && line.includes(`\`${name}\``));
	return row?.split('|')[2]?.trim() ?? 'comes with another of these';
}
