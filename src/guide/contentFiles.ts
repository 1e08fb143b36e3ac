import { thisLanguage } from '../i18n/thisBuild.ts';

/** Where content stands: what has a language in that language's folder, the rest above it. */
export const contentFolder = 'src/content';

/** The language of the pages that are being built: the name of its folder. */
export const language = thisLanguage.id;

/**
 * A file with texts of a language, from the project's root.
 *
 * @example
 * textFile('help.yaml', 'es'); // => 'src/content/es/help.yaml'
 */
export function textFile(name: string, of: string = language): string {
	return `${contentFolder}/${of}/${name}`;
}
