import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** A path to a file of ours. */
const ours = /^\..*\.(?:astro|tsx?)$/;

/** What each file imports, as long as the file stays as it was read. */
const read = new Map();

/**
 * The files of ours that a file imports, types included: two modules that share a type cannot be
 * understood apart either. Imports name their file with its ending, so a path is all that it takes.
 */
function importsOf(file) {
	const changed = statSync(file).mtimeMs;
	const before = read.get(file);
	if (before?.changed === changed) return before.imports;
	const imports = ts
		.preProcessFile(codeOf(file), true, true)
		.importedFiles.map(({ fileName }) => fileName)
		.filter((name) => ours.test(name))
		.map((name) => resolve(dirname(file), name))
		.filter((path) => existsSync(path));
	read.set(file, { changed, imports });
	return imports;
}

/** The code of a file: of an .astro file what stands above its HTML, and its scripts. */
function codeOf(file) {
	const text = readFileSync(file, 'utf8');
	if (!file.endsWith('.astro')) return text;
	const [, above = ''] = /^---\n(.*?)\n---$/ms.exec(text) ?? [];
	const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code);
	return [above, ...scripts].join('\n');
}

/** The shortest way from a file to another by imports; `undefined` where there is none. */
function wayTo(target, from) {
	const ways = [[from]];
	const seen = new Set([from]);
	for (const way of ways) {
		const last = way.at(-1);
		if (last === target) return way;
		for (const next of importsOf(last)) {
			if (seen.has(next)) continue;
			seen.add(next);
			ways.push([...way, next]);
		}
	}
	return undefined;
}

/**
 * No module imports itself by way of others. It stands here because the well-known rules
 * (`import-x/no-cycle`, `import/no-cycle`) pass over imports of types.
 */
export const noCircles = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			circle: 'This import leads back here: {{way}}. Move what both need to a third file.',
		},
	},
	create(context) {
		const file = context.filename;
		const check = (node) => {
			const name = node.source?.value;
			if (typeof name !== 'string' || !ours.test(name)) return;
			const imported = resolve(dirname(file), name);
			const way = existsSync(imported) ? wayTo(file, imported) : undefined;
			if (way)
				context.report({
					node: node.source,
					messageId: 'circle',
					data: { way: way.map((path) => path.replace(`${context.cwd}/`, '')).join(' → ') },
				});
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
		};
	},
};
