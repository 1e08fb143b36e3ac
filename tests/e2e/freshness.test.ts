import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { guideFileName } from '../../src/delivery/download.ts';
import { languagesIn } from '../../src/delivery/languageFolders.ts';
import { readContent } from '../../src/guide/content.ts';
import { showSourceDate } from '../../src/guide/compiledText.ts';
import { newestSource } from '../../src/guide/newestSource.ts';
import { builtFiles } from '../../src/delivery/builtFiles.ts';
import { states, superseded, tellOfBefore } from '../unit/guide/supersededValues.ts';
import { expect, paths, test } from './site.ts';

const content = await readContent('en');
const facts = new Map(content.facts.map(({ id, data }) => [id, data]));
const newestOf = (ids: readonly string[]) =>
	newestSource(ids.flatMap((id) => facts.get(id)?.sources ?? []));

/** A built page as it is without JavaScript, and the facts that it links to. */
function builtPage(path: string) {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	const document = parse(readFileSync(join('dist', file), 'utf8'));
	const main = document.querySelector('main');
	const cited = [...(main?.querySelectorAll('a[href*="/sources/#"]') ?? [])].flatMap(
		(link) => /#([ARP]-\d{2})$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []
	);
	return { text: (main?.text ?? '').replace(/\s+/g, ' '), main, cited: [...new Set(cited)] };
}

for (const path of paths)
	test(`${path} cites only facts that are there, and says of when its newest source is`, () => {
		const { main, cited } = builtPage(path);
		const rests = content.pageFacts[path] ?? [];
		for (const id of cited) {
			expect(facts.has(id), `there is no fact ${id}`).toBe(true);
			expect(rests, `${id} is not among the facts that the page rests on`).toContain(id);
		}
		const said = (main?.querySelector('.compiled')?.text ?? '').trim();
		if (rests.length === 0) return expect(said).toBe('');
		expect(said).toMatch(/^Compiled .* from stored copies\. Newest source read here: /);
		expect(said).toContain(`Newest source read here: ${showSourceDate(newestOf(rests) ?? '')}.`);
		expect(said).toContain('Look at cbp.gov for anything later.');
	});

test('no page says that its facts were checked on a day, or that it is as of one', () => {
	for (const path of paths) {
		const { text } = builtPage(path);
		expect(text, path).not.toMatch(/[Ff]acts checked|[Ll]ast checked|\bChecked \d|checked live/);
		if (path !== '/progress/' && path !== '/companies/')
			expect(text, path).not.toMatch(/\b[Aa]s of \d/);
	}
});

test('paper and the guide in one file say the same of their sources', async ({ page }) => {
	await page.goto('/progress/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet-sources')).toContainText(
		/Compiled .* from stored copies\. Newest source read here/
	);
	const guide = parse(readFileSync(join('dist', guideFileName), 'utf8')).text;
	expect(
		guide.match(/Compiled [^.]* from stored copies\. Newest source read here/g)?.length
	).toBeGreaterThan(7);
	expect(guide).not.toMatch(/[Ff]acts checked/);
});

test('nothing that is built states a superseded value, but where it is told as others’ or as before', async () => {
	const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
	const built = languagesIn('dist');
	const all = await Promise.all(built.map(({ id }) => readContent(id)));
	const told = [
		...all.flatMap(({ misreadings }) => misreadings.map(({ data }) => data.claim)),
		...tellOfBefore.map((id) => facts.get(id)?.statement ?? ''),
		// Where sources differ, a fact names what the other one says.
		...content.facts.flatMap(({ data }) => data.disagree ?? []),
	].map(plain);
	const values = superseded.flatMap(({ values: signs = [], wordings = {} }) => [
		...signs,
		...built.flatMap(({ id }) => wordings[id] ?? []),
	]);
	expect(values.length).toBeGreaterThan(30);
	// Pages with what their islands are given, the words that load later, the search, the feed.
	const files = (await builtFiles('dist')).filter((file) => /\.(?:html|js|atom)$/.test(file));
	expect(files.length).toBeGreaterThan(60);
	for (const file of files) {
		const source = readFileSync(join('dist', file), 'utf8');
		const shown = file.endsWith('.html') ? `${parse(source).text} ${source}` : source;
		const text = told.reduce((rest, each) => rest.replaceAll(each, ''), plain(shown));
		for (const value of values)
			if (states(text, value)) expect.soft(value, `${file} states it`).toBe('not stated');
	}
});
