import { existsSync, readdirSync } from 'node:fs';
import { type Problem, refuse } from '../src/guide/contentError.ts';
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

function missingFolder({ id, forTests }: Language): string | undefined {
	const folder = folderOf(id);
	if (existsSync(folder)) return undefined;
	return `there is no ${folder}${forTests ? ' (npm run pseudo-language makes it)' : ''}`;
}

/** The files of the default's content that a language with a folder does not have. */
function missingFiles({ id }: Language): Problem[] {
	const folder = folderOf(id);
	if (!existsSync(folder)) return [];
	const own = new Set(filesIn(folder));
	return filesIn(folderOf(defaultLanguage))
		.filter((file) => !own.has(file))
		.sort()
		.map((file) => ({
			place: { file: `${folder}/${file}`, line: 1, column: 1 },
			what: 'The file is missing.',
			mend: `Translate ${folderOf(defaultLanguage)}/${file}; LANGUAGES=${defaultLanguage} npm run build leaves the language out.`,
		}));
}

/**
 * The languages that a build is to make: those that LANGUAGES names, such as `en,es`, or else every
 * one that has a folder. Throws an Error where one that LANGUAGES names has none, and a ContentError
 * with each file that a folder lacks: a language that is there whole today must not go from the site
 * with one line of the build's. What stands in the files is for the build of a language to check.
 */
export function languagesToBuild(
	setting = process.env['LANGUAGES'],
	known = languages
): LanguagesToBuild {
	const asked =
		setting === undefined ? known.filter((each) => !each.forTests) : languagesNamed(setting);
	const missing = asked.flatMap((language) => {
		const what = missingFolder(language);
		return what === undefined ? [] : [{ language, what }];
	});
	const [first] = missing;
	if (setting !== undefined && first)
		throw new Error(`LANGUAGES names ${first.language.id}, which cannot be built: ${first.what}`);
	refuse(asked.flatMap(missingFiles));
	return {
		build: asked.filter((each) => !missing.some(({ language }) => language === each)),
		leftOut: missing.map(({ language, what }) => `${language.name} is left out: ${what}`),
	};
}
