import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the page as it stands; nothing where all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
		.withTags([...tags, 'wcag2aaa'])
		.disableRules([
			// AAA, and about purposes no field of ours has; contrast is the part of AAA that we claim.
			'identical-links-same-purpose',
		])
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}
