import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { markedIslands } from '../../../src/bundle/markedIslands.ts';

/** What is loaded in the place of a module, in the browser's build or the pages'. */
function inPlaceOf(language: string, id: string, environment = 'client'): unknown {
	const { resolveId } = markedIslands(language);
	return Reflect.apply(resolveId as CallableFunction, { environment: { name: environment } }, [id]);
}

test('a language that is not English loads what marks CBP’s own words, in browsers alone', () => {
	const runtime = inPlaceOf('es', 'preact/jsx-runtime');
	expect(existsSync(String(runtime)), String(runtime)).toBe(true);
	expect(runtime).toMatch(/cbpJsxRuntime\.ts$/);
	expect(inPlaceOf('es', 'preact/jsx-runtime', 'ssr')).toBeUndefined();
	expect(inPlaceOf('en', 'preact/jsx-runtime')).toBeUndefined();
});

test('what a message in English means is left out of English, and of no other language', () => {
	const left = inPlaceOf('en', '../parts/SentMeaning.tsx');
	const { load } = markedIslands('en');
	expect(existsSync('src/components/parts/SentMeaning.tsx')).toBe(true);
	expect(Reflect.apply(load as CallableFunction, undefined, [left])).toBe(
		'export const SentMeaning = () => null;'
	);
	expect(inPlaceOf('zh', '../parts/SentMeaning.tsx')).toBeUndefined();
});
