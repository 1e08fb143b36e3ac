/** A language that the site is written in. */
export interface Language {
	/** Its folder in src/content, and the part of its pages' addresses where it is not the default. */
	readonly id: string;
	/** The BCP 47 tag for `Intl`, and for who shares a link to a page (`og:locale`). */
	readonly tag: string;
	/**
	 * The tag for `lang` and `hreflang`: no longer than tells it from other languages, since readers
	 * of every country are meant, and a screen reader keeps the voice of theirs.
	 */
	readonly lang: string;
	/** What its readers call it. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** Made from the default by scripts/pseudo-language.ts: it is built only where LANGUAGES names it. */
	readonly forTests?: true;
}

/** The language at the root of the site, whose texts every other language is held against. */
export const defaultLanguage = 'en';

/** Every language that the site may be built in, the default first. */
export const languages: readonly Language[] = [
	{ id: 'en', tag: 'en-US', lang: 'en', name: 'English', direction: 'ltr' },
	{
		id: 'xx',
		tag: 'en-XA',
		lang: 'en-XA',
		name: 'Pseudo-language',
		direction: 'ltr',
		forTests: true,
	},
];

/** A language by its id. Throws an Error that says where to add one that is not known. */
export function languageOf(id: string): Language {
	const found = languages.find((language) => language.id === id);
	if (!found)
		throw new Error(`There is no language ${id}: add a line for it to src/i18n/languages.ts`);
	return found;
}
