import { z } from 'astro/zod';
import { defaultLanguage } from '../i18n/languages.ts';
import { namesIn, textFile } from './contentFiles.ts';
import { isPlural } from './parts.ts';
import { readYaml } from './readYaml.ts';
import { type Structure, structureOf } from './structures.ts';

/** Where the types of the content's modules are written, seen from the project: made, never edited. */
const fromTypes = '../../../src/';

/**
 * The types of the modules that content is imported as. Those of words are made from the English
 * files, so that a word that is not there is an error of types. Takes the type of each other module,
 * with names that `src/` has in the form of `guide/content.ts#Content`.
 */
export async function moduleTypes(others: Readonly<Record<string, string>>): Promise<string> {
	const names = namesIn('words');
	const files = await Promise.all(
		names.map(async (name) => {
			const { raw } = await readYaml(textFile(`words/${name}.yaml`, defaultLanguage), z.unknown());
			const structure = structureOf(name);
			const at = `(typeof import('${fromTypes}guide/structures.ts').structures)['${name}']`;
			return `\t\treadonly ${keyOf(name)}: ${typeOf(raw, structure, at, '\t\t')};\n`;
		})
	);
	return [
		'// Made from src/content/en/words by `astro sync`, which dev, build and check run too.',
		`declare module 'virtual:words' {\n\texport interface WordsFiles {\n${files.join('')}\t}\n}`,
		...names.map((name) =>
			moduleOf(`virtual:words/${name}`, `import('virtual:words').WordsFiles['${name}']`)
		),
		...Object.entries(others).map(([name, type]) =>
			moduleOf(name, type.replace(/([\w/]+\.ts)#/g, `import('${fromTypes}$1').`))
		),
	].join('\n\n');
}

function moduleOf(name: string, type: string): string {
	return `declare module '${name}' {\n\tconst content: ${type};\n\texport default content;\n}`;
}

/** The type of a part of the words, with each text as a comment for who writes the code. */
function typeOf(
	words: unknown,
	structure: Structure | undefined,
	at: string,
	indent: string
): string {
	if (structure instanceof z.ZodType) return `import('astro/zod').z.output<${at}>`;
	if (isPlural(words))
		return 'Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>> & { readonly other: string }';
	if (Array.isArray(words)) {
		const [first] = words as readonly unknown[];
		return typeof first === 'string'
			? `readonly [${words.map(() => 'string').join(', ')}]`
			: `readonly ${typeOf(first, undefined, at, indent)}[]`;
	}
	if (typeof words !== 'object' || words === null) return 'string';
	const inner = `${indent}\t`;
	const lines = Object.entries(words).map(([name, value]) => {
		const key = keyOf(name);
		const own = structure instanceof z.ZodType ? undefined : structure?.[name];
		const comment =
			typeof value === 'string' ? `${inner}/** ${value.replaceAll('*/', '*')} */\n` : '';
		return `${comment}${inner}readonly ${key}: ${typeOf(value, own, `${at}['${name}']`, inner)};\n`;
	});
	return `{\n${lines.join('')}${indent}}`;
}

function keyOf(name: string): string {
	return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}
