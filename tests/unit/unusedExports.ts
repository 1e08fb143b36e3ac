import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { filesIn, programOf } from './program.ts';

/** What Astro asks for by name, and what the compiler does of a JSX runtime. */
const askedFor = /^src\/(?:pages\/|middleware\.ts$|content\.config\.ts$|.*jsxRuntime\.ts$)/i;

/**
 * What a file of src or scripts exports and no other file names, such as `src/days/day.ts: addDays`;
 * types included. Tests and the settings in the project's folder count as using it. A module that is
 * loaded by `import()` or taken whole counts as used whole, since what gets it may ask for any name.
 */
export function unusedExports(program = allCode()): string[] {
	const checker = program.getTypeChecker();
	const files = program
		.getSourceFiles()
		.map((source) => ({ source, path: relative('', source.fileName).replaceAll('\\', '/') }))
		.filter(({ path }) => !/(?:^\.\.|^\.astro\/|node_modules\/)/.test(path));

	const unused = new Map<ts.Declaration, string>();
	for (const { source, path } of files) {
		const module = checker.getSymbolAtLocation(source);
		if (!module || !/^(?:src|scripts)\/.*(?<!\.astro|\.d)\.tsx?$/.test(path) || askedFor.test(path))
			continue;
		for (const name of checker.getExportsOfModule(module))
			for (const declaration of name.declarations ?? [])
				if (declaration.getSourceFile() === source)
					unused.set(declaration, `${path}: ${name.name}`);
	}

	for (const { source } of files) {
		const used = (symbol: ts.Symbol | undefined): void => {
			if (!symbol) return;
			for (const declaration of symbol.declarations ?? [])
				if (declaration.getSourceFile() !== source) unused.delete(declaration);
			// By way of each file that hands it on.
			if (symbol.flags & ts.SymbolFlags.Alias) used(checker.getImmediateAliasedSymbol(symbol));
		};
		const usedWhole = (specifier: ts.Node | undefined): void => {
			const module = specifier && checker.getSymbolAtLocation(specifier);
			if (module) for (const name of checker.getExportsOfModule(module)) used(name);
		};
		const visit = (node: ts.Node): void => {
			if (ts.isIdentifier(node)) used(checker.getSymbolAtLocation(node));
			// As the types of modules that are only JSON name a type of ours: guide/x.ts#Name.
			if (ts.isStringLiteral(node) && /\.ts#\w+/.test(node.text))
				for (const [declaration, name] of unused)
					if (node.text.includes(name.replace('src/', '').replace(': ', '#')))
						unused.delete(declaration);
			if (ts.isNamespaceImport(node)) usedWhole(node.parent.parent.moduleSpecifier);
			if (ts.isExportDeclaration(node) && !node.exportClause) usedWhole(node.moduleSpecifier);
			if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
				usedWhole(node.arguments[0]);
			node.forEachChild(visit);
		};
		visit(source);
	}
	return [...new Set(unused.values())].sort();
}

/** All code of the project as one program. Takes files that are made, as `programOf` does. */
export function allCode(made: ReadonlyMap<string, string> = new Map()): ts.Program {
	const folders = ['src', 'scripts', 'tests'].filter(existsSync);
	return programOf(folders, new Map([...otherCode(), ...made]));
}

/** Code that is no module of ours: the scripts of .astro files, and the settings in JavaScript. */
function otherCode(): Map<string, string> {
	const scripts = filesIn('src')
		.filter((file) => file.endsWith('.astro'))
		.map((file): [string, string] => [
			`${file}.script.ts`,
			[...readFileSync(file, 'utf8').matchAll(/<script>(.*?)<\/script>/gs)]
				.map(([, code]) => code)
				.join('\n'),
		]);
	const settings = ['astro.config.mjs', 'playwright.config.ts', 'eslint.config.js']
		.filter(existsSync)
		.map((file): [string, string] => [
			`${resolve(file).replaceAll('\\', '/')}.ts`,
			readFileSync(file, 'utf8'),
		]);
	return new Map([...scripts, ...settings]);
}
