import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { createServer } from 'vite';
import { readChecklist } from '../../../src/guide/checklistFile.ts';
import { contentModules, contentTypes } from '../../../src/guide/contentModules.ts';
import { inContent, inProject } from './project.ts';

/** Imports modules as the site's pages do while it is developed, in the present folder. */
async function withModules(
	run: (
		read: (name: string) => Promise<unknown>,
		change: (file: string) => Promise<string[]>
	) => Promise<void>
): Promise<void> {
	const server = await createServer({
		configFile: false,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		plugins: [contentModules()],
	});
	try {
		await run(
			async (name) => ((await server.ssrLoadModule(name)) as { default: unknown }).default,
			async (file) => {
				const sent: string[] = [];
				const { client } = server.environments;
				client.hot.send = (message: unknown) => sent.push(JSON.stringify(message));
				const plugin = server.config.plugins.find(({ name }) => name === 'content-modules');
				await Reflect.apply(plugin?.hotUpdate as CallableFunction, { environment: client }, [
					{ file: `${server.config.root}/${file}`, server, timestamp: 0 },
				]);
				return sent;
			}
		);
	} finally {
		await server.close();
	}
}

test('the browser is sent the checklist without what only the pages need', () =>
	withModules(async (read) => {
		const checklist = await read('virtual:checklist');
		expect(checklist).toEqual(await readChecklist());
		expect(JSON.stringify(checklist)).not.toContain('"facts"');
	}));

test('the words of details come without their paper form, and those around them by themselves', () =>
	withModules(async (read) => {
		const bank = JSON.stringify(await read('virtual:detail-words/bank'));
		expect(bank).toContain('looksRight');
		expect(bank).not.toContain('looksFor');
		expect(await read('virtual:detail-words/interface')).toHaveProperty('outcomes');
		expect(await read('virtual:situation-words')).toHaveProperty('based.answers.us');
		expect(await read('virtual:link-numbers')).toHaveProperty('tasks');
	}));

test('a module that there is not is refused with the ones there are; others are let by', () =>
	withModules(async (read) => {
		await expect(read('virtual:words/compannies')).rejects.toThrow(
			/imports virtual:words\/compannies, which there is not\. .*companies, copying, dates.* write a file of that name/
		);
		const { resolveId } = contentModules();
		for (const other of ['virtual:other', './checklist.ts', 'preact'])
			expect(Reflect.apply(resolveId as CallableFunction, {}, [other])).toBeUndefined();
	}));

test('while developing, a change of any content reads it anew and reloads the page', () =>
	inContent([], () =>
		withModules(async (read, change) => {
			const file = 'src/content/en/words/companies.yaml';
			expect(await read('virtual:words/companies')).toHaveProperty('title', 'Companies');
			const guide = await read('virtual:guide');
			expect(await read('virtual:guide')).toBe(guide);

			await writeFile(
				file,
				(await readFile(file, 'utf8')).replace('title: Companies', 'title: Firms')
			);
			expect(await change(file)).toEqual([JSON.stringify({ type: 'full-reload' })]);
			expect(await read('virtual:words/companies')).toHaveProperty('title', 'Firms');
			expect(await read('virtual:guide')).not.toBe(guide);
			expect(await change('src/pages/companies.astro')).toEqual([]);
		})
	));

test('the types of words are those of the English files, a tuple where a list is of texts', () =>
	inProject(
		{
			'src/content/en/words/ui.yaml':
				'title: Text\nlines: [one, two]\nit-is:\n  plain: "*/ ends"\nfound: { one: "1 task", other: "{count} tasks" }\nrows:\n  - { a: x, b: y }\n',
			'src/content/en/words/not-paid.yaml': 'title: T\nstart: a\nnodes: []\n',
		},
		async () => {
			const types = await contentTypes();
			for (const line of [
				'/** Text */',
				'readonly title: string;',
				'readonly lines: readonly [string, string];',
				"readonly 'it-is': {",
				'/** * ends */',
				'readonly found: Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>> & { readonly other: string };',
				'readonly rows: readonly {',
				"readonly nodes: import('astro/zod').z.output<(typeof import('../../../src/guide/structures.ts').structures)['not-paid']['nodes']>;",
				"declare module 'virtual:words/ui' {",
				"const content: import('../../../src/guide/content.ts').Content;",
			])
				expect(types).toContain(line);
		}
	));
