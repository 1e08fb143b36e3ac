import ts from 'typescript';
import type { WordsProgram } from './wordsProgram.ts';

const bracesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** What fills a text, with the place of the values among what it takes. */
const fillers: Readonly<Record<string, number>> = { fill: 1, pieces: 1, plural: 2 };

/**
 * The {braces} of texts that code does not fill, as `keeping.bin.removeSure: {lable}`. Takes texts by
 * file and name, each with all its forms. Where code fills the text itself, each call has to give a
 * value for each of its braces; where the text is handed on first, some call must fill such a name, or
 * code look for it.
 */
export function unfilledBraces(
	{ checker, files, words }: WordsProgram,
	texts: ReadonlyMap<string, string>
): string[] {
	/** The values of each call that fills a text, by the text. */
	const given = new Map<string, ReadonlySet<string>[]>();
	const anywhere = new Set<string>();
	/** Calls within others that fill the same text further. */
	const done = new Set<ts.Node>();

	/** Notes that an expression is filled with such names: each text that it may be. */
	const fills = (node: ts.Expression, names: ReadonlySet<string>): void => {
		if (ts.isParenthesizedExpression(node)) fills(node.expression, names);
		else if (ts.isConditionalExpression(node)) {
			fills(node.whenTrue, names);
			fills(node.whenFalse, names);
		} else if (ts.isBinaryExpression(node)) {
			fills(node.left, names);
			fills(node.right, names);
		} else if (ts.isPropertyAccessExpression(node))
			filled(checker.getSymbolAtLocation(node.name), names);
		else if (ts.isElementAccessExpression(node)) {
			const group = checker.getTypeAtLocation(node.expression);
			const key = checker.getTypeAtLocation(node.argumentExpression);
			for (const each of key.isUnion() ? key.types : [key])
				if (each.isStringLiteral()) filled(checker.getPropertyOfType(group, each.value), names);
		} else if (ts.isCallExpression(node)) callFills(node, names);
	};
	const filled = (symbol: ts.Symbol | undefined, names: ReadonlySet<string>): void => {
		for (const text of (symbol?.declarations ?? []).flatMap((each) => words.get(each) ?? []))
			given.set(text, [...(given.get(text) ?? []), names]);
	};
	/** What a call fills; of one within another that fills the same text further, the names of both. */
	const callFills = (call: ts.CallExpression, further: ReadonlySet<string>): void => {
		const place = ts.isIdentifier(call.expression) ? fillers[call.expression.text] : undefined;
		const [text] = call.arguments;
		if (place === undefined || !text || done.has(call)) return;
		done.add(call);
		const values = call.arguments[place];
		const type = values && checker.getNonNullableType(checker.getTypeAtLocation(values));
		const own = type?.getProperties().map((each) => each.name) ?? [];
		const names = new Set([...further, ...(place === 2 && own.length === 0 ? ['count'] : own)]);
		for (const name of names) anywhere.add(name);
		// Values that are made elsewhere may have any name.
		if (!type?.getStringIndexType()) fills(text, names);
	};

	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node)) for (const name of bracesIn(node.text)) anywhere.add(name);
		if (ts.isCallExpression(node)) callFills(node, new Set());
		node.forEachChild(visit);
	};
	for (const file of files) visit(file);

	return [...texts]
		.flatMap(([text, says]) =>
			[...new Set(bracesIn(says))]
				.filter((name) => {
					const calls = given.get(text);
					return calls ? calls.some((names) => !names.has(name)) : !anywhere.has(name);
				})
				.map((name) => `${text}: {${name}}`)
		)
		.sort();
}
