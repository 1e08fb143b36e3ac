import { defaultLanguage, type Language, languageOf, languages } from './languages.ts';

/** The path that the whole site is built for, with all its languages. */
export const siteBase = process.env['BASE_PATH'] ?? '/';

/** Where the site will stand, such as https://your.host; none where the deployer does not say. */
export const siteAddress = process.env['SITE_URL'];

/**
 * The language of the pages that are being built or served. The variable is not named LANGUAGE,
 * by which many systems tell programs what to speak to their user.
 */
export const thisLanguage = languageOf(process.env['SITE_LANGUAGE'] ?? defaultLanguage);

/**
 * The languages that the site is built in, the default first. Takes what LANGUAGES says, such as
 * `en,es`. Throws an Error at a language that is not known, and at a list without the default,
 * which stands at the root.
 */
export function languagesNamed(setting: string): readonly Language[] {
	const named = setting.split(',').map((id) => languageOf(id.trim()));
	if (!named.some(({ id }) => id === defaultLanguage))
		throw new Error(
			`LANGUAGES is ${setting}: name ${defaultLanguage} too, which stands at the root of the site`
		);
	return languages.filter((each) => named.includes(each));
}

const setting = process.env['LANGUAGES'];

/** The languages of this build: more than one only where scripts/build.ts makes the whole site. */
export const builtLanguages: readonly Language[] =
	setting === undefined ? [thisLanguage] : languagesNamed(setting);
