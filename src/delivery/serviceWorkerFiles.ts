import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { buildTargets } from './buildTargets.ts';
import { plainImports } from '../bundle/plainImports.ts';
import { contentModules } from '../guide/contentModules.ts';
import { pageLanguageConstant } from '../bundle/pageLanguageConstant.ts';
import { addressOf } from './builtFiles.ts';
import { headersFor, type HeaderRule } from './headers.ts';

/** A file that the service worker keeps: its address, its hash, and what changes when it changes. */
interface KeptFile {
	readonly url: string;
	readonly integrity: string;
	/** `null` where the address changes with the content. */
	readonly revision: string | null;
}

/**
 * Whether the deployer wants readers to have the site offline. `OFFLINE=off` leaves it out of a
 * build, and takes it back from browsers that have it. Throws an Error at any other word.
 */
export function wantsOffline(setting = process.env['OFFLINE']): boolean {
	if (setting === undefined || setting === 'on') return true;
	if (setting === 'off') return false;
	throw new Error(`OFFLINE is ${setting}; it can be on or off`);
}

const digest = (data: string | Buffer) => createHash('sha256').update(data).digest('base64');

/** The files that are kept: every page but the one for what is not there, and all that
 * pages load, with what makes it an app. What is offered to save is kept by who saves it. */
export function isKept(file: string): boolean {
	return (
		file.endsWith('index.html') ||
		file.startsWith('_astro/') ||
		['manifest.json', 'search-index.js'].includes(file)
	);
}

/** What the service worker is to know of a file. Takes its path in the built folder and its data. */
export function keptFile(
	base: string,
	file: string,
	data: Buffer,
	rules: readonly HeaderRule[]
): KeptFile {
	const url = base + addressOf(file);
	const hash = digest(data);
	return {
		url,
		integrity: `sha256-${hash}`,
		// Headers are kept with a page, so a page whose headers changed counts as changed.
		revision: file.startsWith('_astro/')
			? null
			: digest(hash + JSON.stringify(headersFor(rules, url))).slice(0, 12),
	};
}

/**
 * Builds what keeps the site offline. Gives the address of the script that each page loads, and writes the file
 * that it loads once a worker answers for it. `inner` says whether the base stands below that of
 * another language, whose worker may answer first.
 */
export async function offlineScript(folder: string, base: string, inner: boolean): Promise<string> {
	const updates = await builtEntry({
		plugins: [contentModules(), plainImports()],
		define: pageLanguageConstant,
		build: {
			outDir: join(folder, '_astro'),
			rolldownOptions: {
				input: 'src/offline/updates.ts',
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'offline.[hash].js' },
			},
		},
	});
	const register = await builtEntry({
		plugins: [plainImports()],
		define: {
			'OFFLINE.worker': JSON.stringify(`${base}sw.js`),
			'OFFLINE.inner': JSON.stringify(inner),
			'OFFLINE.updates': JSON.stringify(`${base}_astro/${updates.fileName}`),
		},
		build: {
			outDir: join(folder, '_astro'),
			rolldownOptions: {
				input: 'src/offline/register.ts',
				external: [/^\//],
				output: { format: 'iife', entryFileNames: 'register.[hash].js' },
			},
		},
	});
	return `${base}_astro/${register.fileName}`;
}

/** The one entry file of a build. Throws an Error where there is none. */
export async function builtEntry(own: InlineConfig): Promise<{ fileName: string }> {
	const [built] = [await build(config(own))].flat();
	const entry =
		built && 'output' in built
			? built.output.find((file) => file.type === 'chunk' && file.isEntry)
			: undefined;
	if (entry?.type !== 'chunk') throw new Error('A script for pages gave nothing');
	return entry;
}

/**
 * Writes the service worker, which knows every file that it keeps. `others` are the bases below its
 * own for which it does not answer.
 */
export async function writeServiceWorker(
	folder: string,
	base: string,
	files: readonly string[],
	rules: readonly HeaderRule[],
	others: readonly string[] = []
): Promise<void> {
	const kept = await Promise.all(
		files
			.filter(isKept)
			.map(async (file) => keptFile(base, file, await readFile(join(folder, file)), rules))
	);
	const version = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 12);
	await build(
		config({
			define: {
				KEPT: JSON.stringify({ base, version, files: kept }),
				OTHERS: others.length > 0 ? JSON.stringify(others) : 'undefined',
				'process.env.NODE_ENV': '"production"',
			},
			build: {
				outDir: folder,
				rolldownOptions: {
					input: 'src/offline/serviceWorker.ts',
					output: { entryFileNames: 'sw.js', format: 'iife' },
				},
			},
		})
	);
}

/** Writes the service worker that takes the one before it away. */
export async function writeServiceWorkerOff(folder: string): Promise<void> {
	await copyFile('src/offline/serviceWorkerOff.js', join(folder, 'sw.js'));
}

/** Has a page set in the typeface from the first visit on, where no service worker will ever have it. */
export async function setTypefaceAtOnce(path: string): Promise<void> {
	const html = await readFile(path, 'utf8');
	await writeFile(path, html.replace('<html ', '<html data-serif '));
}

function config(own: InlineConfig): InlineConfig {
	return {
		configFile: false,
		logLevel: 'warn',
		...own,
		build: {
			copyPublicDir: false,
			emptyOutDir: false,
			modulePreload: false,
			target: buildTargets,
			...own.build,
		},
	};
}
