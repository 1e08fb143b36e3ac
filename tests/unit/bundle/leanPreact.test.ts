import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { cuts, withoutUnused } from '../../../src/bundle/leanPreact.ts';

const preact = dirname(createRequire(import.meta.url).resolve('preact/package.json'));

for (const [path, of] of Object.entries(cuts))
	test(`what is cut from ${path} is in the version that is installed, and what is left can be read`, () => {
		const whole = readFileSync(join(preact, path), 'utf8');
		const lean = withoutUnused(whole, of);
		expect(lean.length).toBeLessThan(whole.length * 0.75);
		const file = join(mkdtempSync(join(tmpdir(), 'lean-')), 'lean.mjs');
		writeFileSync(file, lean);
		// Node reads it, and runs nothing.
		execFileSync(process.execPath, ['--check', file]);
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
