import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { cuts, withoutUnused } from '../../../src/bundle/leanPreact.ts';

const preact = dirname(createRequire(import.meta.url).resolve('preact/package.json'));

for (const [file, of] of Object.entries(cuts))
	test(`what is cut from ${file} is in the version that is installed, and what is left can be read`, () => {
		const whole = readFileSync(join(preact, file), 'utf8');
		const lean = withoutUnused(whole, of);
		expect(lean.length).toBeLessThan(whole.length * 0.75);
		// A module without its imports and exports is a function's body.
		const body = lean.replace(/^import\{[^}]*\}from"preact";|export\{[^}]*\};/g, '');
		expect(() => new Function('n', body)).not.toThrow();
	});

test('a part that is not there, or there twice, is named with what to do', () => {
	expect(withoutUnused('a();b();', [['b();', '']])).toBe('a();');
	expect(() => withoutUnused('a();', [['b();', '']])).toThrow(/has no “b\(\);” .*leanPreact\.ts/);
	expect(() => withoutUnused('b();b();', [['b();', '']])).toThrow(/has more than one “b\(\);”/);
});

test('no component uses what is cut', () => {
	const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.tsx'))
		.map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);
	const uses =
		/\bon[A-Z]\w*Capture=|\bstyle=|dangerouslySetInnerHTML|<math\b|<template\b|<foreignObject\b|xlink|createContext|useContext|useErrorBoundary|extends (?:Pure)?Component|defaultProps|\bis="/;
	expect(code.filter(([, text]) => uses.test(text)).map(([file]) => file)).toEqual([]);
});
