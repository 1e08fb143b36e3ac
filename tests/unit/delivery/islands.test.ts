import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import { getPrescripts } from 'astro/runtime/server/scripts.js';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import {
	startIslands,
	withModulesAfterPaint,
	withOwnStart,
	withScriptAfterPaint,
} from '../../../src/delivery/islands.ts';

const attributes = {
	uid: 'Z1',
	'data-preact-island-id': '0',
	'component-url': '/_astro/Line.js',
	'component-export': 'Line',
	'renderer-url': '/_astro/client.js',
	props: '{&quot;step&quot;:[0,&quot;apply&quot;]}',
	client: 'idle',
	opts: '{&quot;name&quot;:&quot;Line&quot;,&quot;value&quot;:{&quot;timeout&quot;:1000}}',
};

/** An island as Astro writes it, with some attributes of one's own; `undefined` leaves one out. */
function island(own: Partial<Record<string, string | undefined>> = {}, within = '<p>Apply</p>') {
	const written = Object.entries({ ...attributes, ...own })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${value ?? ''}"`);
	return `<astro-island${written.join('')} ssr await-children>${within}<!--astro:end--></astro-island>`;
}

/** Astro's own scripts, by Astro itself; a page has those of the ways in which its islands start. */
const astros = (type: 'both' | 'directive', way: string) =>
	getPrescripts(
		{ clientDirectives: new Map(Object.entries({ idle, load })) } as Parameters<
			typeof getPrescripts
		>[0],
		type,
		way
	);
const page = (body: string) =>
	`<html><head><script>theme()</script></head><body>${body}</body></html>`;
const own = (html: string) =>
	withOwnStart(html, ({ address, name }) =>
		address === '/_astro/client.js' ? { address: '/_astro/every-page.js', name } : { address, name }
	);
const ours = /<script type="module">[^<]*import\("\/_astro\/every-page\.js"\)[^<]*<\/script>/.exec(
	own(
		`<html><body></body></html>`.replace('</body>', `${astros('both', 'idle')}${island()}</body>`)
	)
)?.[0];

test('Astro’s scripts are taken out, and ours is in the place of the first', () => {
	const html = page(
		`<p>Text</p>${astros('both', 'idle')}${island()}${astros('directive', 'load')}` +
			island({ client: 'load', opts: '{&quot;value&quot;:true}' })
	);
	const tag = (client: string) =>
		'<astro-island component-url="/_astro/Line.js" component-export="Line"' +
		` props='{"step":"apply"}' client="${client}" ssr><p>Apply</p></astro-island>`;
	expect(own(html)).toBe(page(`<p>Text</p>${ours}${tag('idle')}${tag('load')}`));
});

test('what keeps the site offline comes together with the start of islands, or by its own tag', () => {
	const html = withScriptAfterPaint(
		own(page(astros('both', 'idle') + island())),
		'/_astro/register.js'
	);
	expect(html).toMatch(
		/import\("\/_astro\/every-page\.js"\)[^<]*;import\("\/_astro\/register\.js"\)/
	);
	expect(html).not.toContain('async src');
	expect(withScriptAfterPaint(page('<p>Text</p>'), '/_astro/register.js')).toBe(
		page('<p>Text</p><script async src="/_astro/register.js"></script>')
	);
});

test('the script of a page’s contents comes after the paint as well', () => {
	const script = '<script type="module" src="/_astro/Contents.js"></script>';
	const both = withModulesAfterPaint(own(page(script + astros('both', 'idle') + island())));
	expect(both).toMatch(/every-page\.js"\)[^<]*;import\("\/_astro\/Contents\.js"\)/);
	const alone = withModulesAfterPaint(page(script));
	expect(alone).toMatch(
		/<script type="module">[^<]*import\("\/_astro\/Contents\.js"\)[^<]*type:"paint"/
	);
	for (const html of [both, alone]) expect(html).not.toContain(script);
});

test('an island keeps its number where ids in it were made with it, and nowhere else', () => {
	const numbered = (within: string) =>
		own(page(astros('both', 'idle') + island({ 'data-preact-island-id': '1' }, within)));
	const number = ' data-preact-island-id="1"';
	expect(numbered('<label for="P1-0">A</label><input id="P1-0">')).toContain(number);
	for (const within of ['<p>P1-0</p>', '<p id="P11-0">A</p>', '<p id="P-1-0">A</p>'])
		expect(numbered(within), within).not.toContain(number);
});

test('what an island reads off its page does not stand in its tag', () => {
	const props =
		'{&quot;step&quot;:[0,&quot;apply&quot;],&quot;onPage&quot;:[0,{&quot;tasks&quot;:[1,[]]}]}';
	const html = own(page(astros('both', 'idle') + island({ props })));
	expect(html).toContain(` props='{"step":"apply"}'`);
	expect(html).not.toContain('onPage');
});

test('props are plain JSON, which no text in them ends', () => {
	const props = {
		texts: [1, [[0, `<b>it's "A & B"</b>`]]],
		none: [0, null],
	};
	const written = JSON.stringify(props)
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
	const html = own(page(astros('both', 'idle') + island({ props: written })));
	expect(html).toContain(
		` props='{"texts":["&#60;b&#62;it&#39;s \\"A &#38; B\\"&#60;/b&#62;"],"none":null}'`
	);
	expect(parse(html).querySelector('astro-island')?.getAttribute('props')).toBe(
		JSON.stringify({ texts: [`<b>it's "A & B"</b>`], none: null })
	);
});

test('a page without islands stays as it is, and loads no script', () => {
	expect(own(page('<p>Text</p>'))).toBe(page('<p>Text</p>'));
});

test('scripts that Astro writes otherwise than is known are refused', () => {
	const otherwise = (from: string, to: string) => () =>
		own(page(`${astros('both', 'idle')}${island()}`.replace(from, to)));
	const message = 'Astro writes its scripts for islands otherwise';
	expect(otherwise('requestIdleCallback', 'requestIdle')).toThrow(message);
	expect(otherwise('customElements', 'elements')).toThrow(message);
	expect(otherwise('display:contents', 'display:block')).toThrow(message);
	expect(otherwise('</style>', '</style><script>self.Astro.media=1</script>')).toThrow(
		'a script of Astro that src/delivery/islands.ts does not know'
	);
	expect(() => own(page(astros('both', 'idle')))).toThrow('a script of Astro');
});

for (const { what, attributes: given, within, says } of [
	{ what: 'another way of starting', attributes: { client: 'media' }, says: 'is client:media' },
	{
		what: 'another time to wait',
		attributes: { opts: '{&quot;value&quot;:{&quot;timeout&quot;:9}}' },
		says: 'has client:idle with {"timeout":9}',
	},
	{ what: 'an island within it', within: island(), says: 'is within another' },
	{ what: 'a slot', within: '<astro-slot>a</astro-slot>', says: 'something within its tag' },
	{
		what: 'no number for its ids',
		attributes: { 'data-preact-island-id': undefined },
		says: 'has no number',
	},
	{
		what: 'signals',
		attributes: { 'data-preact-signals': '{}' },
		says: 'has data-preact-signals',
	},
	{
		what: 'a date among its props',
		attributes: { props: '{&quot;day&quot;:[3,&quot;2026-11-22&quot;]}' },
		says: 'a property of kind 3',
	},
])
	test(`an island with ${what} is refused`, () => {
		const html = page(`${astros('both', 'idle')}${island(given, within)}`);
		expect(() => own(html)).toThrow(says);
	});

test('a page loads the files that Astro’s lead to, and what only led there goes', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'islands-'));
	try {
		mkdirSync(join(folder, '_astro'));
		writeFileSync(join(folder, '_astro/client.js'), 'import"./every-page.js";');
		writeFileSync(join(folder, '_astro/every-page.js'), 'start()');
		writeFileSync(join(folder, '_astro/Line.js'), 'export{t as Line}from"./every-page.js";');
		const html = page(
			`${astros('both', 'idle')}${island({ 'renderer-url': '/es/_astro/client.js', 'component-url': '/es/_astro/Line.js' })}`
		);
		writeFileSync(join(folder, 'index.html'), html);
		await startIslands(folder, '/es/', ['index.html']);
		const started = readFileSync(join(folder, 'index.html'), 'utf8');
		expect(started).toContain('import("/es/_astro/every-page.js")');
		expect(started).toContain('component-url="/es/_astro/every-page.js" component-export="t"');
		expect(readdirSync(join(folder, '_astro'))).toEqual(['every-page.js']);
		writeFileSync(join(folder, 'index.html'), html.replaceAll('idle', 'slow'));
		await expect(startIslands(folder, '/es/', ['index.html'])).rejects.toThrow(
			'index.html: the island Line is client:slow'
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
