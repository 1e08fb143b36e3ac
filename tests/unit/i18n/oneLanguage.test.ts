import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|tsx|astro|mjs|js)$/.test(file) && !file.startsWith('content/'));

for (const { what, pattern, allowed } of [
	{
		what: 'names English',
		// An attribute may say that CBP's own words are English.
		pattern: /(?<!lang=)(['"`])en(?:-US)?\1/,
		allowed: /^i18n\/(?:languages|dayInZone)\.ts$/,
	},
	{
		what: 'formats, sorts or counts without the page’s language',
		pattern: /\.toLocale\w*String\(|\.localeCompare\(|\bIntl\.\w+\(|\bIntl\[/,
		allowed: /^i18n\//,
	},
])
	test(`no place in code ${what}, but those that are for it`, () => {
		const wrong = files
			.filter((file) => !allowed.test(file))
			.flatMap((file) =>
				readFileSync(join('src', file), 'utf8')
					.split('\n')
					.map((line, place) => ({ line, at: `${file}:${place + 1}` }))
					.filter(({ line }) => !/^\s*(?:\*|\/[/*])/.test(line) && pattern.test(line))
					.map(({ line, at }) => `${at} ${line.trim()}`)
			);
		expect(wrong).toEqual([]);
	});
