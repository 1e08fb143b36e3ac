import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'playwright/test';

const root = 'src';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|tsx|astro)$/.test(file) && !file.endsWith('.d.ts'));

/** The files of ours that a file imports, by path within src. `types` tells whether types count. */
function importsOf(file: string, types: boolean): string[] {
	const text = readFileSync(join(root, file), 'utf8');
	const named = [
		...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'/gm),
	].filter(([, isType]) => types || isType === undefined);
	// For its effect alone, or when asked for.
	const others = text.matchAll(/(^\s*import\s+|\bimport\(\s*)'(\.[^']+)'/gm);
	return [...named, ...others].map(([, , target = '']) => posix.join(posix.dirname(file), target));
}

/** Who may import whom, by folder. Pages and layouts may import anything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	situation: ['situation'],
	i18n: ['i18n'],
	offline: ['offline'],
	download: ['download', 'components'],
	delivery: [
		'delivery',
		'bundle',
		'days',
		'guide',
		'i18n',
		'progress',
		'../scripts/find-browser.ts',
	],
	days: ['days', 'i18n'],
	text: ['text'],
	details: ['details', 'i18n'],
	entries: ['entries', 'details', 'dates', 'days', 'i18n'],
	progress: ['progress', 'situation', 'days', 'text'],
	companies: ['companies', 'progress', 'days', 'i18n'],
	dates: ['dates', 'days'],
	'not-paid': ['not-paid'],
	typed: ['typed', 'details'],
	sharing: ['sharing', 'companies', 'progress', 'dates', 'days', 'text', 'i18n'],
	search: ['search', 'text', 'i18n'],
	guide: ['guide', 'progress', 'situation', 'details', 'entries', 'not-paid', 'search', 'i18n'],
};

function layerOf(file: string): string {
	return file.startsWith('components/')
		? file.split('/').slice(0, 2).join('/')
		: (file.split('/')[0] ?? '');
}

test('imports point one way', () => {
	const wrong = files.flatMap((file) => {
		const targets = allowed[layerOf(file)];
		return (targets ? importsOf(file, true) : [])
			.filter(
				(target) => !targets?.some((allow) => target === allow || target.startsWith(`${allow}/`))
			)
			.map((target) => `${file} imports ${target}`);
	});
	expect(wrong).toEqual([]);
});

test('the guide and the islands share types only', () => {
	const wrong = files.flatMap((file) =>
		importsOf(file, false)
			.filter(
				(target) =>
					(/^components\/(?!guide\/).*\.tsx?$/.test(file) && target.startsWith('guide/')) ||
					(file.startsWith('guide/') && target.startsWith('progress/'))
			)
			.map((target) => `${file} imports ${target}`)
	);
	expect(wrong).toEqual([]);
});

test('components stand below layouts, layouts below pages, and texts import nothing', () => {
	const wrong = files.flatMap((file) =>
		importsOf(file, true)
			.filter((target) =>
				file.startsWith('components/')
					? /^(?:layouts|pages)\//.test(target)
					: file.startsWith('layouts/') && target.startsWith('pages/')
			)
			.map((target) => `${file} imports ${target}`)
	);
	expect(wrong).toEqual([
		// It is a layout by another name: three pages differ in nothing but their text.
		'components/site/TextPage.astro imports layouts/Page.astro',
	]);

	const texts = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.filter((file) =>
			/^(?:import|export)\s/m.test(readFileSync(join('src/content', file), 'utf8'))
		);
	expect(texts).toEqual([]);
});

test('what goes to the browser takes nothing of Astro, of Node or of the large zod', () => {
	const server = /^(?:astro(?:[:/]|$)|node:|zod$|yaml$|node-html-parser$)/;
	const wrong = files
		.filter((file) =>
			/^(?:situation|progress|details|entries|i18n|sharing|typed|dates|days|text|companies|not-paid)\//.test(
				file
			)
		)
		.flatMap((file) =>
			[...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)[\s(]+'([^']+)'/g)]
				.filter(([, target = '']) => server.test(target))
				.map(([, target = '']) => `${file} imports ${target}`)
		);
	expect(wrong).toEqual([]);
});

test('only storage, files, what is typed, and components know the browser', () => {
	const browser =
		/\b(?:window|document|localStorage|sessionStorage|indexedDB)\b|\b(?:navigator|location|history)\s*[.[]/;
	const knowing = [
		'download/file.ts',
		'offline/register.ts',
		'offline/updates.ts',
		'offline/updateNotice.ts',
		'progress/storage.ts',
		'sharing/browser.ts',
		'typed/remembered.ts',
		'typed/typedDetails.ts',
		'entries/earlierFilesStore.ts',
	];
	const wrong = files.filter((file) => {
		if (file.startsWith('components/') || knowing.includes(file)) return false;
		const code = readFileSync(join(root, file), 'utf8')
			.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
			.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
		// A name that the file declares itself is not the browser's.
		const own = [...code.matchAll(/\b(?:const|let)\s+(\w+)/g)].map(([, name = '']) => name);
		return browser.test(code.replace(/\w+/g, (word) => (own.includes(word) ? '' : word)));
	});
	expect(wrong).toEqual([]);
});

test('the pure rules know no store', () => {
	const wrong = files.filter(
		(file) =>
			/^(?:situation|details|i18n|dates|days|text|not-paid)\//.test(file) &&
			readFileSync(join(root, file), 'utf8').includes("'nanostores'")
	);
	expect(wrong).toEqual([]);
});

test('no module imports itself by way of others', () => {
	const graph = new Map(
		files.map((file) => [
			file.replace(/\.(?:ts|tsx)$/, ''),
			importsOf(file, false).map((target) => target.replace(/\.(?:ts|tsx)$/, '')),
		])
	);
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (file: string, path: readonly string[]): void => {
		if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
		if (path.includes(file) || done.has(file)) return;
		for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
		done.add(file);
	};
	for (const file of graph.keys()) visit(file, []);
	expect(cycles).toEqual([]);
});
