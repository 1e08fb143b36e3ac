import { readdirSync, readFileSync } from 'node:fs';
import { keyOf } from '../storageKeys.ts';
import { box, expect, paths, test } from './site.ts';

const feedPath = '/changes/feed.atom';

/** What of a feed is not as RFC 4287 says, found by the browser's own XML parser. */
function faultsOf(xml: string): string[] {
	const atom = 'http://www.w3.org/2005/Atom';
	const document = new DOMParser().parseFromString(xml, 'application/xml');
	const broken = document.querySelector('parsererror');
	if (broken) return [`no XML: ${broken.textContent}`];
	const faults: string[] = [];
	const must = (holds: boolean, what: string) => {
		if (!holds) faults.push(what);
	};
	const of = (parent: Element, name: string) =>
		[...parent.children].filter((each) => each.localName === name && each.namespaceURI === atom);
	const textOf = (parent: Element, name: string) => of(parent, name)[0]?.textContent ?? '';
	const root = document.documentElement;
	must(root.localName === 'feed' && root.namespaceURI === atom, 'the root is no atom:feed');
	must(root.hasAttribute('xml:lang'), 'no language');
	const known = {
		feed: ['author', 'category', 'entry', 'id', 'link', 'rights', 'subtitle', 'title', 'updated'],
		entry: [
			'author',
			'category',
			'content',
			'id',
			'link',
			'published',
			'summary',
			'title',
			'updated',
		],
	};
	const common = (element: Element, kind: 'feed' | 'entry', name: string) => {
		for (const once of ['id', 'title', 'updated'])
			must(of(element, once).length === 1, `${name}: not one atom:${once}`);
		for (const child of element.children)
			must(
				child.namespaceURI === atom && known[kind].includes(child.localName),
				`${name}: ${child.nodeName} does not belong here`
			);
		must(/^[a-z][a-z0-9+.-]*:\S+$/i.test(textOf(element, 'id')), `${name}: the id is no whole IRI`);
		must(textOf(element, 'title').trim() !== '', `${name}: an empty title`);
		// RFC 3339, with capital T and Z.
		const updated = textOf(element, 'updated');
		must(
			/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(updated) &&
				!Number.isNaN(Date.parse(updated)),
			`${name}: updated is ${updated}`
		);
		const links = of(element, 'link');
		for (const link of links)
			must((link.getAttribute('href') ?? '') !== '', `${name}: a link without href`);
		const alternates = links
			.filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
			.map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`);
		must(new Set(alternates).size === alternates.length, `${name}: two alternates of one kind`);
		for (const category of of(element, 'category'))
			must((category.getAttribute('term') ?? '') !== '', `${name}: a category without term`);
		for (const author of of(element, 'author'))
			must(
				of(author, 'name').length === 1 && textOf(author, 'name').trim() !== '',
				`${name}: no name`
			);
	};
	common(root, 'feed', 'feed');
	must(
		of(root, 'link').some((link) => link.getAttribute('rel') === 'self'),
		'no link to itself'
	);
	const entries = of(root, 'entry');
	const authored = of(root, 'author').length > 0;
	for (const entry of entries) {
		const name = textOf(entry, 'id');
		common(entry, 'entry', name);
		must(authored || of(entry, 'author').length > 0, `${name}: no author`);
		const [content, more] = of(entry, 'content');
		must(content !== undefined && more === undefined, `${name}: not one content`);
		must(
			['text', 'html', null].includes(content?.getAttribute('type') ?? null),
			`${name}: its type`
		);
		must(content?.children.length === 0, `${name}: elements in a text`);
	}
	const ids = [root, ...entries].map((each) => textOf(each, 'id'));
	must(new Set(ids).size === ids.length, 'an id is there twice');
	const days = entries.map((each) => textOf(each, 'updated'));
	must(days.join() === [...days].sort().reverse().join(), 'the newest is not first');
	must(textOf(root, 'updated') === days[0], 'the feed is not of the day of its newest entry');
	return faults;
}

test('the feed of changes is valid Atom', async ({ page }) => {
	expect(await page.evaluate(faultsOf, readFileSync(`dist${feedPath}`, 'utf8'))).toEqual([]);
});

test('the check of feeds finds what is wrong with one', async ({ page }) => {
	const right = readFileSync(`dist${feedPath}`, 'utf8');
	for (const [what, wrong] of [
		['no XML', right.replace('</entry>', '')],
		['not one atom:id', right.replace(/<id>.*?<\/id>/, '')],
		['not one atom:updated', right.replace(/<updated>.*?<\/updated>/, '')],
		['updated is', right.replaceAll('T00:00:00Z', '')],
		['no author', right.replace(/<author>.*?<\/author>/, '')],
		['not one content', right.replace(/<content.*?<\/content>/s, '')],
		['no whole IRI', right.replace('urn:uuid:', '')],
		['does not belong here', right.replace('<entry>', '<item/><entry>')],
		['an id is there twice', right.replace(/(<entry>.*?<\/entry>)/s, '$1$1')],
	] as const)
		expect((await page.evaluate(faultsOf, wrong)).join('\n'), what).toContain(what);
});

test('feed readers find the feed from every page, and nobody else is sent it', async ({
	page,
	request,
}) => {
	for (const path of paths)
		expect(readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8'), path).toMatch(
			/<link rel="alternate" type="application\/atom\+xml" href="\/changes\/feed\.atom"/
		);
	await page.goto('/changes/');
	await expect(page.getByRole('link', { name: /feed reader/ })).toHaveAttribute('href', feedPath);
	const answer = await request.get(feedPath);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-type']).toContain('application/atom+xml');
	// There is a sitemap where the deployer says where the site stands.
	const files = readdirSync('dist').filter(
		(name) => name === 'sw.js' || name.startsWith('sitemap')
	);
	expect(files).toContain('sw.js');
	for (const name of files)
		expect(readFileSync(`dist/${name}`, 'utf8'), name).not.toContain('feed.atom');
});

test('each change has an address of its own, to which its sign and its entry in the feed lead', async ({
	page,
}) => {
	await page.goto('/changes/');
	const entries = page.locator('main dl > div');
	const ids = await entries.evaluateAll((all) => all.map(({ id }) => id));
	expect(ids.length).toBeGreaterThan(40);
	const signs = await entries.evaluateAll((all) =>
		all.map((each) => each.querySelector('dt a')?.getAttribute('href'))
	);
	expect(signs).toEqual(ids.map((id) => `#${id}`));
	const xml = readFileSync(`dist${feedPath}`, 'utf8');
	const told = [...xml.matchAll(/href="\/changes\/#([^"]+)"/g)].map(([, id]) => id);
	expect([...told].sort()).toEqual([...ids].sort());
	// Readers show the day on which an entry came onto the site, which may be months later.
	for (const name of ['title', 'content type="text"'])
		expect(xml, name).toMatch(
			new RegExp(`<${name}>18\\sSep\\s2026: Since 18.Sep.2026 CBP can void`)
		);
	for (const [, says] of xml.matchAll(/<content type="text">(.*?)</g)) {
		expect(says).toMatch(/^\d{1,2}\s[A-Z][a-z]{2}\s20\d\d: /);
		expect(says).not.toMatch(/\bthis day\b/);
	}
	await page.goto('/changes/#cbp-2026-07-07-warehouse');
	await expect(page.locator('#cbp-2026-07-07-warehouse')).toBeInViewport();
});

test('the page of changes says up to when the makers know anything', async ({ page }) => {
	await page.goto('/changes/');
	await expect(
		page.getByText(/We know of nothing by CBP, Treasury or the courts after/)
	).toContainText('after 5 Oct 2026. That may mean that nothing came, or that we did not find it.');
	expect(paths).toContain('/changes/');
});

test('a tick whose facts changed is told what changed and when, until one has looked', async ({
	page,
}) => {
	await page.goto('/guide/before-you-start/');
	await page.evaluate(
		([key = '', item = '']) => localStorage.setItem(key, item),
		[
			keyOf('first', 'task/before.number-active'),
			'{"at":"2026-11-22T10:00:00.000Z","state":"done","on":"2026-11-22","revision":"2026-11-22"}',
		]
	);
	await page.reload();
	const row = page.locator('[id="before.number-active"]');
	const says =
		'29 Nov 2026: CBP switches idle importer numbers off by itself, and can void a record';
	await expect(row).toContainText('The facts changed since you ticked this.');
	await expect(row).toContainText(says);
	await page.goto('/progress/');
	await expect(page.locator('.sheet-changed')).toContainText(says);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet-changed')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.goto('/guide/before-you-start/');
	await row.getByRole('button', { name: 'I looked; keep the tick' }).click();
	await expect(row).not.toContainText('29 Nov 2026');
	await expect(row.getByRole('checkbox')).toBeChecked();
	await expect(box(page, /active/i).first()).toBeVisible();
});
