import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rule that a change of colours alone can break: 7 to 1, which holds 4.5 to 1 as well. */
export const contrastRules = ['color-contrast-enhanced'];

/** The rules that the width of the window alone can break: what is shown, how large, and over what. */
export const layoutRules = [
	...contrastRules,
	'aria-hidden-focus',
	'bypass',
	'empty-heading',
	'heading-order',
	'landmark-one-main',
	'label',
	'button-name',
	'link-name',
	'link-in-text-block',
	'page-has-heading-one',
	'region',
	'scrollable-region-focusable',
	'skip-link',
	'target-size',
];

/** What axe finds in the page as it stands, by all rules or by some; nothing where all is well. */
export async function axeFindings(page: Page, only?: string[]): Promise<string[]> {
	// No page has frames, so nothing has to be put together in another page; and to find an address
	// for every element that passes takes longer than to test it.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await (only ? axe.withRules(only) : byAllRules(axe)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}

function byAllRules(axe: AxeBuilder): AxeBuilder {
	return axe.withTags([...tags, 'wcag2aaa']).disableRules([
		// AAA, and about purposes no field of ours has; contrast is the part of AAA that we claim.
		'identical-links-same-purpose',
		// What has the contrast of AAA has that of AA, and each of the two takes as long as all others.
		'color-contrast',
	]);
}
