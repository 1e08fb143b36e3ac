import { expect, test } from 'playwright/test';
import { keepMailAddresses } from '../../../src/delivery/keepMailAddresses.ts';
import { obfuscated } from '../../cloudflare.ts';

const page = (body: string) =>
	`<!doctype html><head><title>x</title></head><body class="a">${body}</body></html>`;

const withAddress = [
	'<p>Write to <a href="mailto:ace.support@cbp.dhs.gov">ace.support@cbp.dhs.gov</a>.</p>',
	'<p>ace@example.com</p>',
	'<a href="mailto:a-b_c+d@mail.example.co.uk?subject=x">Write</a>',
	'<main><pre>To: REFUNDS@CBP.DHS.GOV</pre></main>',
	'<p>é@x</p><p>one@two.example, three@four.example</p>',
];

for (const body of withAddress)
	test(`Cloudflare rewrites addresses, and leaves them once they are marked: ${body}`, () => {
		expect(obfuscated(page(body))).toContain('/cdn-cgi/');
		const marked = keepMailAddresses(page(body));
		expect(obfuscated(marked)).toBe(marked);
		expect(marked.replace(/<!--\/?email_off-->/g, '')).toBe(page(body));
	});

test('a page without an address gets no marks', () => {
	for (const body of ['<p>Nothing here</p>', '<p>a @ b.example</p>', '<p>@media</p>'])
		expect(keepMailAddresses(page(body))).toBe(page(body));
});

test('what is no whole page stays as it is, or is marked to its end', () => {
	expect(keepMailAddresses('<p>a@b.example</p>')).toBe('<p>a@b.example</p>');
	const cut = '<body><p>a@b.example</p>';
	expect(obfuscated(keepMailAddresses(cut))).toBe(keepMailAddresses(cut));
});
