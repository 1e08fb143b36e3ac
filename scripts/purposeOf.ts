import { basename } from 'node:path';

/** Lines of a comment as one line of text, without tags such as `@param`. */
const inOneLine = (lines: string) =>
	lines
		.replace(/^\s*(?:\*+|\/\/|#) ?/gm, '')
		.replace(/\s+/g, ' ')
		.replace(/\s*@\w+.*$/, '')
		.trim();

const firstSentence = (text: string) => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

/** The comment at the head of a file whose lines begin with a mark. */
const headOf = (text: string, mark: string) =>
	new RegExp(`^(?:${mark}[^\\n]*\\n)+`).exec(text)?.[0];

const docComment = /\/\*\*([\s\S]*?)\*\/\s*([^\n]*)/g;
const exported =
	/^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:const|function\*?|class|type|interface|enum|let) (\w+)/gm;

function ofCode(path: string, text: string): string | undefined {
	const name = basename(path).replace(/\..*$/, '');
	const names = [...text.matchAll(exported)].map(([, each = '']) => each);
	const comments = [...text.matchAll(docComment)].map(([, lines = '', next = '']) => ({
		says: inOneLine(lines),
		of: new RegExp(exported.source).exec(next)?.[1],
	}));
	const { says } = comments.find(({ of }) => of === name) ??
		comments.find(({ of }) => of !== undefined) ??
		comments[0] ?? { says: headOf(text, '//') };
	const others = names.filter((each) => each !== name);
	const has = others.length > 0 ? ` [${others.join(', ')}]` : '';
	return says && firstSentence(inOneLine(says)) + has;
}

/** Of a page of the site, its address. */
function ofPage(path: string): string | undefined {
	const page = /^src\/pages\/(.+)\.astro$/.exec(path)?.[1]?.replace(/(?:^|\/)index$/, '');
	return page === undefined ? undefined : `The page ${page === '' ? '/' : `/${page}/`}`;
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
			return (/^title:\s*(.+)$/m.exec(text) ?? /^# (.+)$/m.exec(text))?.[1];
		case 'css':
			return says(/^\/\*([\s\S]*?)\*\//.exec(text)?.[1]);
		case 'astro':
			return says(headOf(text.replace(/^---\n/, ''), '//')) ?? ofPage(path);
		default:
			return ofCode(path, text);
	}
}

const says = (comment: string | undefined) =>
	comment === undefined ? undefined : firstSentence(inOneLine(comment));
