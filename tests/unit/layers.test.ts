import { ESLint } from 'eslint';
import { expect, test } from 'playwright/test';

test.describe.configure({ mode: 'serial' });

const eslint = new ESLint();

/** What ESLint says of a file of ours if it began with this line. */
async function said(path: string, line: string): Promise<string[]> {
	const [result] = await eslint.lintText(`${line}\n`, { filePath: path });
	return (result?.messages ?? []).map(({ message }) => message);
}

for (const { name, path, line, says } of [
	{
		name: 'a rule that imports a store’s folder',
		path: 'src/days/day.ts',
		line: "export { taskItem } from '../progress/record.ts';",
		says: 'days may not import progress',
	},
	{
		name: 'a rule that imports a type from above',
		path: 'src/details/check.ts',
		line: "export type { CompanyRecord } from '../progress/merge.ts';",
		says: 'details may not import progress',
	},
	{
		name: 'a part that all share and that imports a part of the site',
		path: 'src/components/wording/itemText.ts',
		line: "export type { Sheet } from '../sheet/Sheet.tsx';",
		says: 'shared may not import components',
	},
	{
		name: 'a hook that imports a part of the site',
		path: 'src/components/hooks/useToday.ts',
		line: "export { useShareHash } from '../sharing/useShareHash.ts';",
		says: 'shared may not import components',
	},
	{
		name: 'a part of the site that imports another',
		path: 'src/components/home/CarryOn.island.tsx',
		line: "export { Sheet } from '../sheet/Sheet.tsx';",
		says: 'components/home may not import components/sheet',
	},
	{
		name: 'what a part of the site is made of, when it imports that part',
		path: 'src/components/sharing/Comparison.tsx',
		line: "export type { Sheet } from '../sheet/Sheet.tsx';",
		says: 'components/sharing may not import components/sheet',
	},
	{
		name: 'a file in a folder of components that no list has',
		path: 'src/components/tools/Tool.astro',
		line: '<p>A tool</p>',
		says: 'does not belong to any known element',
	},
	{
		name: 'a file in a folder that no list has',
		path: 'src/tools/dates.astro',
		line: '<p>A tool</p>',
		says: 'does not belong to any known element',
	},
	{
		name: 'what Astro looks for in src, with an import from above,',
		path: 'src/middleware.ts',
		line: "export { FactLinks } from './components/parts/FactLinks.tsx';",
		says: 'What stands beside the folders may import few',
	},
	{
		name: 'a text that knows a language',
		path: 'src/text/csv.ts',
		line: "export { fill } from '../i18n/fill.ts';",
		says: 'text may not import i18n',
	},
	{
		name: 'a shared part that imports a layout',
		path: 'src/components/parts/FactLinks.tsx',
		line: "import Page from '../../layouts/Page.astro';\nexport const page: unknown = Page;",
		says: 'shared may not import layouts',
	},
	{
		name: 'a rule that knows the browser',
		path: 'src/dates/clocks.ts',
		line: 'export const page = location.href;',
		says: 'Rules know no browser',
	},
	{
		name: 'a rule that keeps a store',
		path: 'src/not-paid/tree.ts',
		line: "export { atom } from 'nanostores';",
		says: 'These rules know no store',
	},
	{
		name: 'code for browsers that takes of Node',
		path: 'src/text/csv.ts',
		line: "export { readFile } from 'node:fs/promises';",
		says: 'Browsers load this file',
	},
	{
		name: 'code for browsers that takes the large zod',
		path: 'src/components/parts/FactLinks.tsx',
		line: "export { z } from 'zod';",
		says: 'Browsers load this file',
	},
	{
		name: 'an island that takes more than types of the guide',
		path: 'src/components/parts/FactLinks.tsx',
		line: "export { loadGuide } from '../../guide/load.ts';",
		says: 'of the guide it takes types only',
	},
	{
		name: 'a circle by way of a type',
		path: 'src/progress/merge.ts',
		line: "import type { BoardRow } from '../companies/board.ts';\nexport type Row = BoardRow;",
		says: 'This import leads back here: src/companies/board.ts → src/progress/merge.ts',
	},
	{
		name: 'what the oldest Node that may run it does not have',
		path: 'scripts/find-servers.ts',
		line: 'if (import.meta.main) RegExp.escape(import.meta.url);',
		says: 'Node has it from 24.2 on',
	},
])
	test(`${name} is refused by the lint`, async () => {
		expect(await said(path, line)).toContainEqual(expect.stringContaining(says));
	});
