import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { typeface } from '../../../src/bundle/typeface.ts';

const call = (hook: unknown, ...values: readonly string[]): unknown =>
	Reflect.apply(hook as CallableFunction, undefined, values);
const css = readFileSync('src/styles/fonts.css', 'utf8');

test('a language with a typeface brings its rule along, and the address to load ahead', () => {
	const { load, transform } = typeface('en');
	expect(call(load, '\0virtual:typeface')).toContain("import '/src/styles/fonts.css'");
	expect(call(load, '\0virtual:typeface')).toContain('/src/styles/fonts/en/serif.woff2?url');
	expect(call(transform, css, '/project/src/styles/fonts.css')).toBe(css);
});

test('a language without one has no rule and no address', () => {
	expect(call(typeface('xx').load, '\0virtual:typeface')).toBe('export default undefined;');
});

test('a language whose type needs other lines brings its own rules along', () => {
	const module = call(typeface('zh').load, '\0virtual:typeface');
	expect(module).toBe("import '/src/styles/languages/zh.css'; export default undefined;");
});

test('the rule names the file of the page’s language', () => {
	const changed = call(typeface('es').transform, css, '/project/src/styles/fonts.css');
	expect(changed).toContain("url('/src/styles/fonts/es/serif.woff2')");
	expect(changed).not.toContain('/en/');
});

test('what a language sets anew is not set for all first; the rest is', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const names = (text: unknown): string[] => String(text).match(/(?<=^\t)--[\w-]+(?=:)/gm) ?? [];
	const changed = names(call(typeface('zh').transform, tokens, '/project/src/styles/tokens.css'));
	const anew = names(readFileSync('src/styles/languages/zh.css', 'utf8'));
	expect(anew.length).toBeGreaterThan(3);
	expect(changed).toEqual(names(tokens).filter((name) => !anew.includes(name)));
	expect(call(typeface('es').transform, tokens, '/project/src/styles/tokens.css')).toBe(tokens);
});
