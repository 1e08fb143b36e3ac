/** What invites need of the languages that the site is built in. */
import { languageBase, under } from '../i18n/paths.ts';
import { builtLanguages, siteBase, thisLanguage } from '../i18n/thisBuild.ts';
import { readWords } from './words.ts';

/** A language that an invite can be written in, and the page that its link opens. */
export interface InviteLanguage {
	readonly id: string;
	readonly name: string;
	readonly lang: string;
	readonly progressHref: string;
}

/** The languages of the site, the page's own first. */
export function readInviteLanguages(): Promise<readonly InviteLanguage[]> {
	return Promise.resolve(
		[thisLanguage, ...builtLanguages.filter((each) => each !== thisLanguage)].map(
			({ id, name, lang }) => ({
				id,
				name,
				lang,
				progressHref: under(languageBase(siteBase, id), '/progress/'),
			})
		)
	);
}

/** The usual invites in the other languages of the site, by their ids. */
export type InviteTexts = Readonly<
	Record<string, { readonly subject: string; readonly message: string } | undefined>
>;

/** Reads the usual invites in the other languages of the site. */
export async function readInviteTexts(): Promise<InviteTexts> {
	const others = builtLanguages.filter((each) => each !== thisLanguage);
	return Object.fromEntries(
		await Promise.all(
			others.map(async ({ id }) => {
				const { subjectIs, messageIs } = (await readWords('companies', id)).invite;
				return [id, { subject: subjectIs, message: messageIs }] as const;
			})
		)
	);
}
