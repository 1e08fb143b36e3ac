import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

type Axe = typeof axe;

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

/** All rules but two, by their tags. */
const allRules: RunOptions = {
	runOnly: { type: 'tag', values: [...tags, 'wcag2aaa'] },
	rules: {
		// AAA, and about purposes no field of ours has; contrast is the part of AAA that we claim.
		'identical-links-same-purpose': { enabled: false },
		// What has the contrast of AAA has that of AA, and each of the two takes as long as all others.
		'color-contrast': { enabled: false },
	},
};

/**
 * What axe finds in the page as it stands, by all rules or by some; nothing where all is well. It
 * runs in the page, which has no frames, as axe's own package would have it run; but it is put there
 * once, and only what it finds comes back: that saves up to half of the work.
 */
export async function axeFindings(page: Page, only?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in self))) await page.evaluate(axe.source);
	const options = only ? { runOnly: { type: 'rule' as const, values: only } } : allRules;
	return page.evaluate(async (asked) => {
		const { axe } = self as unknown as { axe: Axe };
		// To find an address for every element that passes takes longer than to test it.
		const { violations } = await axe.run({ ...asked, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
		);
	}, options);
}
