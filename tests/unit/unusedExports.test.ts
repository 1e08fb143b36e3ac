import { expect, test } from 'playwright/test';
import { unusedExports } from './unusedExports.ts';
import { inProject } from './guide/project.ts';

// That of all code nothing is unused is asked in guide/unusedWords.test.ts.
test('an export counts as used where it is imported, handed on, loaded later or shown by a page', () =>
	inProject(
		{
			'tsconfig.json': JSON.stringify({
				compilerOptions: { allowImportingTsExtensions: true, noEmit: true, module: 'preserve' },
			}),
			'src/one.ts':
				'export const used = 1; export const left = used; export interface Left { a: 1 }\n' +
				'export type Taken = 1; export const handed = 3; export const shown = 4; export const inScript = 5;',
			'src/late.ts': 'export const later = 2; export const alsoLater = 3;',
			'src/two.ts':
				"import { used, type Taken } from './one.ts';\nexport { handed } from './one.ts';\n" +
				"const { later } = await import('./late.ts');\nconst taken: Taken = used;\nconsole.log(taken, later);",
			'src/three.ts': "import { handed } from './two.ts';\nconsole.log(handed);",
			'src/pages/page.astro':
				"---\nimport { shown } from '../one.ts';\n---\n<p>{shown}</p>\n<script>\nimport { inScript } from '../one.ts';\n</script>",
		},
		() => {
			expect(unusedExports()).toEqual(['src/one.ts: Left', 'src/one.ts: left']);
			return Promise.resolve();
		}
	));
