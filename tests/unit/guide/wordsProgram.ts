import { resolve } from 'node:path';
import ts from 'typescript';
import { allCode } from '../unusedExports.ts';

/** All code with the types that are made from the words, to look up who reads which word. */
export interface WordsProgram {
	readonly program: ts.Program;
	readonly checker: ts.TypeChecker;
	/** The file of the types. */
	readonly declared: ts.SourceFile;
	/** The files that may read words. */
	readonly files: readonly ts.SourceFile[];
	/** The words that stand alone, plurals as one, by their declarations: `ui.step.next`. */
	readonly words: ReadonlyMap<ts.Declaration, string>;
}

/** Takes the types that are made from the words. */
export function wordsProgram(types: string): WordsProgram {
	const typesFile = resolve('.astro/integrations/content/modules.d.ts');
	const program = allCode(new Map([[typesFile.replaceAll('\\', '/'), types]]));
	const declared = program.getSourceFile(typesFile);
	if (!declared) throw new Error('The types of the words could not be read');
	const words = new Map<ts.Declaration, string>();
	const collect = (node: ts.Node, path: readonly string[]): void => {
		// The forms of one word, by the number that it goes with.
		if (ts.isIntersectionTypeNode(node)) return;
		const signature = ts.isPropertySignature(node);
		const own = signature ? [...path, textOf(node.name)] : path;
		if (signature && node.type && !ts.isTypeLiteralNode(node.type)) words.set(node, own.join('.'));
		node.forEachChild((child) => {
			collect(child, own);
		});
	};
	declared.forEachChild((node) => {
		collect(node, []);
	});
	return {
		program,
		checker: program.getTypeChecker(),
		declared,
		files: program
			.getSourceFiles()
			.filter((file) => file !== declared && /\/src\/(?!content\/)/.test(file.fileName)),
		words,
	};
}

/** What a name says. */
export function textOf(name: ts.Node): string {
	return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}
