import { existsSync, readdirSync } from 'node:fs';
import { contentFolder } from '../src/guide/contentFiles.ts';
import { defaultLanguage, type Language, languages } from '../src/i18n/languages.ts';
import { languagesNamed } from '../src/i18n/thisBuild.ts';

/** The languages to build, and a sentence for each that is left out. */
export interface LanguagesToBuild {
	readonly build: readonly Language[];
	readonly leftOut: readonly string[];
}

const folderOf = (id: string) => `${contentFolder}/${id}`;

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			`${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length + 1)
		);
}

/** What a language lacks, as the end of a sentence; `undefined` where it has every file. */
function lacking({ id, forTests }: Language): string | undefined {
	const folder = folderOf(id);
	if (!existsSync(folder))
		return `there is no ${folder}${forTests ? ' (npm run pseudo-language makes it)' : ''}`;
	const own = new Set(filesIn(folder));
	const missing = filesIn(folderOf(defaultLanguage)).filter((file) => !own.has(file));
	return missing.length === 0 ? undefined : `${folder} lacks ${missing.sort().join(', ')}`;
}

/**
 * The languages that a build is to make: those that LANGUAGES names, such as `en,es`, or else every
 * one that has all files of the default's content. What stands in the files is for the build of a
 * language to check. Throws an Error that says what a language lacks that was asked for by name.
 */
export function languagesToBuild(
	setting = process.env['LANGUAGES'],
	known = languages
): LanguagesToBuild {
	const asked =
		setting === undefined ? known.filter((each) => !each.forTests) : languagesNamed(setting);
	const incomplete = asked.flatMap((language) => {
		const what = lacking(language);
		return what === undefined ? [] : [{ language, what }];
	});
	const [first] = incomplete;
	if (setting !== undefined && first)
		throw new Error(`LANGUAGES names ${first.language.id}, which cannot be built: ${first.what}`);
	return {
		build: asked.filter((each) => !incomplete.some(({ language }) => language === each)),
		leftOut: incomplete.map(({ language, what }) => `${language.name} is left out: ${what}`),
	};
}
