import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { inBrowser, notices } from '../../../src/delivery/notices.ts';

test('every package that runs in the reader’s browser has its notice, and the typeface has its licence', () => {
	const text = notices();
	// The list of what runs there is made from the built scripts.
	const rows = readFileSync('docs/in-the-browser.md', 'utf8').matchAll(/^\| (.+?) +\| \d+ /gm);
	const packages = [...rows].flatMap(([, code = '']) =>
		code.startsWith('service worker')
			? [...code.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
			: [code]
	);
	expect(packages.length).toBeGreaterThan(10);
	for (const name of packages.filter((each) => each !== 'our own code'))
		expect(inBrowser).toContain(name);
	for (const name of inBrowser) expect(text).toMatch(new RegExp(`^${name}\n=+\n\n`, 'm'));
	expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(
		inBrowser.length
	);
	expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
	expect(text).toContain('with Reserved Font Name ‘Source’');
});
