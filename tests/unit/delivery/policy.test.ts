import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { policyOf, refusedByPolicy, withPolicy } from '../../../src/delivery/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a policy names each inline script and style by its hash, once', () => {
	const meta = policyOf(
		'<script>one()</script><script type="module">two()\n</script><script>one()</script>' +
			'<style data-x="y">p{color:red}</style><script src="/_astro/a.js"></script>'
	);
	expect(meta).toContain(`script-src 'self' ${hash('one()')} ${hash('two()\n')};`);
	expect(meta).toContain(`style-src ${hash('p{color:red}')};`);
	expect(meta.match(/sha256/g)).toHaveLength(3);
});

test('a policy allows nothing by default, no connection, no form, no text as script', () => {
	const policy = policyOf('<p>Text</p>');
	expect(policy).toMatch(/^default-src 'none'; /);
	for (const directive of ['connect-src', 'form-action', 'base-uri', 'object-src'])
		expect(policy).toContain(`${directive} 'none'`);
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(policy).not.toMatch(/unsafe|\*|https?:|style-src|blob:/);
	// In a meta it would do nothing but write an error to the console: the header says it.
	expect(policy).not.toContain('frame-ancestors');
});

test('a policy lets a page make the Trusted Types policies that it makes, and no other', () => {
	expect(policyOf('<p>Text</p>')).toMatch(/; trusted-types 'none'$/);
	expect(policyOf('<p>Text</p>', ['entry-list'])).toMatch(/; trusted-types entry-list$/);
});

test('a policy lets a page load the manifest that it names, and no page another', () => {
	expect(policyOf('<link rel="manifest" href="/manifest.json">')).toContain(
		"; manifest-src 'self';"
	);
	expect(policyOf('<p>Text</p>')).not.toContain('manifest-src');
});

test('a policy lets a page load its sheet for paper, and a page without one none', () => {
	const style = '<style>a{}</style>';
	const sheet = '<link rel="stylesheet" media="print" href="/_astro/print.css">';
	expect(policyOf(style + sheet)).toContain(`; style-src 'self' ${hash('a{}')};`);
	expect(policyOf(style)).toContain(`; style-src ${hash('a{}')};`);
});

test('one changed character anywhere in a script changes the policy', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
			fc.pre(!/<\/script/i.test(text));
			const place = at % text.length;
			const other = `${text.slice(0, place)}~${text.slice(place + 1)}`;
			fc.pre(other !== text);
			expect(policyOf(`<script>${other}</script>`)).not.toEqual(
				policyOf(`<script>${text}</script>`)
			);
		})
	);
});

test('the policy stands before everything that it is to cover', () => {
	const html = '<html><head><meta charset="utf-8"><script>one()</script></head></html>';
	const policy = policyOf(html);
	expect(withPolicy(html, policy)).toBe(
		`<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><script>one()</script></head></html>`
	);
	expect(() => withPolicy('<html></html>', policy)).toThrow('<meta charset="utf-8">');
	expect(() => withPolicy(withPolicy(html, policy), policy)).toThrow('has a policy already');
});

for (const { name, html, found } of [
	{ name: 'a style in an attribute', html: '<p class="a" style="color:red">', found: 1 },
	{ name: 'a handler in an attribute', html: '<a href="/" onclick="go()">', found: 1 },
	{ name: 'a handler without quotes', html: '<body onload=go()>', found: 1 },
	{ name: 'a link that is a script', html: '<a href=" javascript:alert(1)">', found: 1 },
	{
		name: 'no words that look like one',
		html: '<p title="his style = on me">style=x</p>',
		found: 0,
	},
	{ name: 'no data attribute', html: '<p data-style="x" data-once="y">', found: 0 },
	{ name: 'no text of a script', html: '<script>"<p style=\'x\'>"</script>', found: 0 },
])
	test(`refused finds ${name}`, () => {
		expect(refusedByPolicy(html)).toHaveLength(found);
	});
