import type { Plural } from '../i18n/plural.ts';

/** What a field says before anything is typed. */
export interface FieldWords {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly choices?: Readonly<Record<string, string>> | undefined;
}

/** The words of one detail, as content, details/ gives them to the browser. */
export interface DetailWords extends FieldWords {
	readonly looksRight: string;
	readonly issues: Readonly<
		Record<
			string,
			{
				readonly says: string | Plural;
				readonly why: string;
				readonly example?: string;
				/** Where the reader goes on from here, as paths of the site. */
				readonly ways?: readonly { readonly says: string; readonly to: string }[];
				readonly facts: readonly string[];
			}
		>
	>;
}

/** The words of a group's details, by the detail's id. */
export type GroupWords = Readonly<Partial<Record<string, DetailWords>>>;
