import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { makePseudoLanguage, removePseudoLanguage } from '../../scripts/pseudo-language.ts';
import { buildEnvironment, folder, second } from './site.ts';

test('the site is built in two languages, below a path, and what came of it is said in a few lines', async () => {
	test.setTimeout(600_000);
	if (second.forTests) await makePseudoLanguage();
	try {
		// The build itself stops on a link that leads out of the path, or nowhere in the other language.
		const said = execFileSync(process.execPath, ['scripts/build.ts'], {
			env: buildEnvironment,
			encoding: 'utf8',
			stdio: 'pipe',
		});
		expect(said).toContain(` pages in ${folder}/${second.id}/`);
		expect(said).not.toContain('WARN');
		expect(said.trim().split('\n').length).toBeLessThan(6);
	} finally {
		if (second.forTests) removePseudoLanguage();
	}
});
