/**
 * Builds the site of all its languages into one folder: each by a build of its own, and then what
 * belongs to the site as a whole.
 *
 *     npm run build                    every language that has a folder of content
 *     LANGUAGES=en,es npm run build    those
 *
 * OUT_DIR and BASE_PATH say where to, PDF=off, OFFLINE=off and BUDGETS=off leave out; what the
 * deployer says of the site: src/guide/siteConfig.ts.
 */
import { spawnSync } from 'node:child_process';
import { finishSite } from '../src/delivery/wholeSite.ts';
import { defaultLanguage } from '../src/i18n/languages.ts';
import { languageBase } from '../src/i18n/paths.ts';
import { siteBase } from '../src/i18n/thisBuild.ts';
import { type LanguagesToBuild, languagesToBuild } from './languagesToBuild.ts';

const { build, leftOut } = languagesOrStop();
for (const sentence of leftOut) console.log(sentence);

// The default comes first: it stands at the root, and empties it.
for (const { id } of build) {
	const { status } = spawnSync(
		process.execPath,
		['scripts/astro.js', 'build', ...process.argv.slice(2)],
		{
			stdio: 'inherit',
			env: {
				...process.env,
				SITE_LANGUAGE: id,
				LANGUAGES: build.map((each) => each.id).join(','),
			},
		}
	);
	if (status !== 0) process.exit(status ?? 1);
}
await finishSite(process.env['OUT_DIR'] ?? 'dist', languageBase(siteBase, defaultLanguage), build);

/** The languages to build. What is missing is told in lines that lead there, without a trace of the code. */
function languagesOrStop(): LanguagesToBuild {
	try {
		return languagesToBuild();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
