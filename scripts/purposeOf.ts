import { basename } from 'node:path';

/** Lines of a comment as one line of text, without tags such as `@param`. */
const inOneLine = (lines: string) =>
	lines
		.replace(/^\s*(?:\*+|\/\/|#) ?/gm, '')
		.replace(/\s+/g, ' ')
		.replace(/\s*@\w+.*$/, '')
		.trim();

/** Up to the first stop that is not one of an abbreviation, such as that of “U.S.” or “P.O.”. */
const firstSentence = (text: string) => /^.*?(?<!\b[A-Z])\.(?=\s|$)/.exec(text)?.[0] ?? text;

/** The comment at the head of a file whose lines begin with a mark. */
const headOf = (text: string, mark: string) =>
	new RegExp(`^(?:${mark}[^\\n]*\\n)+`).exec(text)?.[0];

const docComment = /\/\*\*([\s\S]*?)\*\/\s*([^\n]*)/g;
const exported =
	/^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(const|function|class|type|interface|enum|let)\*? (\w+)/gm;

/** As much as one line of a list can say. */
const mostSentences = 3;

function ofCode(path: string, text: string): string | undefined {
	const name = basename(path).replace(/\..*$/, '');
	const names = [...text.matchAll(exported)].map(([, , each = '']) => each);
	const comments = [...text.matchAll(docComment)].map(([, lines = '', next = ''], place) => {
		const [, kind, of] = new RegExp(exported.source).exec(next) ?? [];
		return { sentence: firstSentence(inOneLine(lines)), of, kind, place };
	});
	const ofName = comments.find(({ of }) => of?.toLowerCase() === name.toLowerCase());
	const head = headOf(text, '//') ?? /^\/\*\*([\s\S]*?)\*\/\s*\n(?=import |\n|\/)/.exec(text)?.[1];
	const functions = comments.filter(({ kind }) => kind === 'function' || kind === 'const');
	const told =
		ofName?.sentence ??
		(head === undefined ? undefined : firstSentence(inOneLine(head))) ??
		joined([...comments.slice(0, 1), ...functions]);
	const others = names.filter((each) => each !== name);
	const has = others.length > 0 ? ` [${others.join(', ')}]` : '';
	return told && told + has;
}

function joined(comments: readonly { readonly sentence: string }[]): string | undefined {
	const sentences = [...new Set(comments.map(({ sentence }) => sentence))];
	return sentences.length === 0 ? undefined : sentences.slice(0, mostSentences).join(' ');
}

/** Of a page of the site, its address. */
function ofPage(path: string): string | undefined {
	const page = /^src\/pages\/(.+)\.astro$/.exec(path)?.[1]?.replace(/(?:^|\/)index$/, '');
	return page === undefined || page.startsWith('_')
		? undefined
		: `The page ${page === '' ? '/' : `/${page}/`}`;
}

/**
 * What a file is for, in a sentence of its own. Takes its path and its text. Code says it above what
 * it is named after, or else above the first that it exports, and lists its other exports; content
 * and styles say it at their head; a page by its address, a text by its title, a test file by its
 * first test. `undefined` where the file says nothing.
 */
export function purposeOf(path: string, text: string): string | undefined {
	const isTest = /\.test\.ts$/.test(path);
	if (isTest) return /^\s*test(?:\.describe)?\(\s*(['"`])(.+?)\1/m.exec(text)?.[2];
	switch (/\.(\w+)$/.exec(path)?.[1]) {
		case 'yaml':
		case 'yml':
			return says(headOf(text, '#'));
		case 'mdx':
		case 'md':
			return (
				[/^(?:title:|#) (.+)$/m, /^description: (.+)$/m]
					.flatMap((line) => line.exec(text)?.[1] ?? [])
					.join(': ') || undefined
			);
		case 'css':
			return says(/^\/\*([\s\S]*?)\*\//.exec(text)?.[1]);
		case 'astro':
			return says(headOf(text.replace(/^---\n/, ''), '//')) ?? ofPage(path);
		default:
			return ofCode(path, text);
	}
}

const says = (comment: string | undefined) =>
	comment === undefined ? undefined : firstSentence(inOneLine(comment)) || undefined;
