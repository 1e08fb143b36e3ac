import words from 'virtual:words/sharing';
import { plural } from '../../i18n/plural.ts';
import { showList } from '../../i18n/showList.ts';
import type { WhatIsNew } from '../../sharing/whatIsNew.ts';

/** What a company that comes in brings, in words. */
export function newsText(news: WhatIsNew): string {
	const { several } = words;
	const parts = (['fresh', 'changed', 'conflicts'] as const)
		.filter((kind) => news[kind] > 0)
		.map((kind) => plural(several[kind], news[kind]));
	return parts.length === 0 ? several.nothing : showList(parts);
}
