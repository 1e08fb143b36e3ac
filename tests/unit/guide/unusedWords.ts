import ts from 'typescript';
import { textOf, type WordsProgram } from './wordsProgram.ts';

/**
 * The words that no code reads, by file and name, such as `ui.step.next`. A word counts as read where
 * code names it, where it is looked up by a key that may be its name, or where the group that it is in
 * goes to code that takes any names.
 */
export function unusedWords({ checker, declared, files, words }: WordsProgram): string[] {
	const unused = new Map(words);
	const isOurs = (symbol: ts.Symbol) =>
		symbol.declarations?.some((each) => each.getSourceFile() === declared) === true;
	const used = (symbol: ts.Symbol | undefined): void => {
		for (const declaration of symbol?.declarations ?? []) unused.delete(declaration);
	};
	const allUsed = (type: ts.Type): void => {
		for (const property of type.getProperties().filter(isOurs)) {
			used(property);
			allUsed(checker.getTypeOfSymbol(property));
		}
	};
	/** A group goes to code that knows it by another type: what that type names is read there. */
	const usedAs = (group: ts.Type, other: ts.Type): void => {
		if (other.isUnion()) {
			for (const each of other.types) usedAs(group, each);
			return;
		}
		const named = other.getProperties();
		if (other.getStringIndexType() || (other.flags & ts.TypeFlags.Object && named.length === 0))
			allUsed(group);
		for (const name of named) {
			const own = checker.getPropertyOfType(group, name.name);
			if (!own || !isOurs(own) || isOurs(name)) continue;
			used(own);
			usedAs(checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(name));
		}
	};

	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) used(checker.getSymbolAtLocation(node.name));
		if (ts.isObjectBindingPattern(node))
			for (const { propertyName, name } of node.elements)
				used(checker.getTypeAtLocation(node).getProperty(textOf(propertyName ?? name)));
		if (ts.isElementAccessExpression(node)) {
			const group = checker.getTypeAtLocation(node.expression);
			const key = checker.getTypeAtLocation(node.argumentExpression);
			for (const each of key.isUnion() ? key.types : [key])
				if (each.isStringLiteral()) used(checker.getPropertyOfType(group, each.value));
				else if (each.flags & ts.TypeFlags.StringLike) allUsed(group);
		}
		if (ts.isExpression(node)) {
			const group = checker.getTypeAtLocation(node);
			if (group.flags & ts.TypeFlags.Object && group.getProperties().some(isOurs)) {
				const other = checker.getContextualType(node);
				if (other) usedAs(group, checker.getNonNullableType(other));
			}
		}
		node.forEachChild(visit);
	};
	for (const file of files) visit(file);
	return [...unused.values()].sort();
}
