import { isAbsolute } from 'node:path';
import { expect, test } from 'playwright/test';
import { checklistModule } from '../../../src/guide/checklistModule.ts';
import { detailModule } from '../../../src/guide/detailModule.ts';
import { linkNumbersModule } from '../../../src/guide/linkNumbersModule.ts';
import { situationModule } from '../../../src/guide/situationModule.ts';
import { wordsModule } from '../../../src/guide/wordsModule.ts';

for (const [id, { load }] of [
	['virtual:checklist', checklistModule()],
	['virtual:detail-words/interface', detailModule()],
	['virtual:detail-words/bank', detailModule()],
	['virtual:link-numbers', linkNumbersModule()],
	['virtual:situation-words', situationModule()],
	['virtual:words/search', wordsModule()],
] as const)
	test(`${id} names the files that it is made from by their whole paths`, async () => {
		const watched: string[] = [];
		const context = { addWatchFile: (file: string) => watched.push(file) };
		const code: unknown = await Reflect.apply(load as CallableFunction, context, [`\0${id}`]);
		expect(code).toMatch(/^export default /);
		expect(watched.length).toBeGreaterThan(0);
		// Vite's development server takes any other for a module's name, and gives the page an error.
		expect(watched.filter((file) => !isAbsolute(file))).toEqual([]);
	});
