import { builtLanguages, thisLanguage } from '../i18n/thisBuild.ts';
import { readWords } from './words.ts';

/** What offers a page in another language, in that language, by what `lang` says of it. */
export type LanguageOffers = Readonly<
	Record<string, { readonly offer: string; readonly close: string } | undefined>
>;

/** Reads the offers of the other languages that the site is built in. */
export async function readLanguageOffers(): Promise<LanguageOffers> {
	const others = builtLanguages.filter((each) => each !== thisLanguage);
	return Object.fromEntries(
		await Promise.all(
			others.map(async ({ id, lang }) => {
				const { offer, offerClose } = await readWords('languages', id);
				return [lang, { offer, close: offerClose }] as const;
			})
		)
	);
}
