import { compareNames } from '../i18n/compareNames.ts';

/** What a company is called, and its id. */
interface Named {
	readonly id: string;
	readonly label: string;
	readonly suffix: string;
}

/** The order of companies wherever they are listed: by name and suffix, and those without a name last. */
export function byName(one: Named, other: Named): number {
	return (
		Number(one.label === '') - Number(other.label === '') ||
		compareNames(one.label, other.label) ||
		compareNames(one.suffix, other.suffix) ||
		compareNames(one.id, other.id)
	);
}
