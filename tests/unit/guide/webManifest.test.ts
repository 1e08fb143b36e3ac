import { expect, test } from 'playwright/test';
import { webManifest } from '../../../src/guide/webManifest.ts';
import { drawIcon, tokenColour } from '../../../src/styles/icon.ts';

const look = { bar: '#0e4a36', behind: '#fbf8f1', icon: drawIcon };
const words = { name: 'Refund Ready', tagline: 'Get set up' };

for (const base of ['/', '/es/', '/refund-ready/', '/refund-ready/es/'])
	test(`an app starts, and stays, below ${base}`, () => {
		const { id, start_url, scope } = webManifest(
			words,
			{ lang: 'es', direction: 'ltr' },
			base,
			look
		);
		expect([id, start_url, scope]).toEqual([base, base, base]);
	});

test('an app is called what the site is called, in a name that fits below an icon', () => {
	const manifest = webManifest(words, { lang: 'en', direction: 'ltr' }, '/', look);
	expect(manifest).toMatchObject({
		...{ name: 'Refund Ready', short_name: 'Refund Ready', description: 'Get set up' },
		...{ lang: 'en', dir: 'ltr', display: 'standalone' },
		...{ theme_color: '#0e4a36', background_color: '#fbf8f1' },
	});
	expect(manifest.short_name.length).toBeLessThanOrEqual(12);
});

test('each icon is in the manifest itself, and as large as it says', () => {
	const { icons } = webManifest(words, { lang: 'en', direction: 'ltr' }, '/', look);
	expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'maskable']);
	for (const { src, sizes, type } of icons) {
		const [kind = '', data = ''] = src.split(';base64,');
		expect(kind).toBe(`data:${type}`);
		const picture = Buffer.from(data, 'base64');
		expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
	}
	expect(JSON.stringify(icons).length).toBeLessThan(5500);
});

test('colours are those of the site, and one that is not there stops the build', () => {
	expect(tokenColour('accent')).toMatch(/^#[0-9a-f]{6}$/);
	expect(() => tokenColour('no-such' as 'accent')).toThrow('no colour --no-such');
});
