import { execFileSync } from 'node:child_process';
import { test } from 'playwright/test';
import { makePseudoLanguage, removePseudoLanguage } from '../../scripts/pseudo-language.ts';
import { buildEnvironment } from './site.ts';

test('the site is built in two languages, below a path', () => {
	test.setTimeout(600_000);
	makePseudoLanguage();
	try {
		// The build itself stops on a link that leads out of the path, or nowhere in the other language.
		execFileSync(process.execPath, ['scripts/build.ts', '--silent'], {
			env: buildEnvironment,
			stdio: 'pipe',
		});
	} finally {
		removePseudoLanguage();
	}
});
