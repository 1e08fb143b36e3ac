import type { ChecklistFile } from './outline';

/** The step's id in the checklist from its content id, `en/apply`. */
export function stepIdOf(page: { readonly id: string }): string {
	return page.id.slice(page.id.indexOf('/') + 1);
}

/**
 * The pages of one language in the checklist's order.
 * Throws an Error that names the file when a step has no page or a page has no step.
 */
export function inOrder<Page extends { readonly id: string }>(
	pages: readonly Page[],
	checklist: ChecklistFile,
	language: string
): Page[] {
	const byStep = new Map(
		pages
			.filter(({ id }) => id.startsWith(`${language}/`))
			.map((page) => [stepIdOf(page), page] as const)
	);
	const ordered = checklist.steps.map(({ id }) => {
		const page = byStep.get(id);
		byStep.delete(id);
		if (!page)
			throw new Error(
				`src/content/steps/${language}/${id}.mdx is missing; checklist.yaml names it`
			);
		return page;
	});
	for (const id of byStep.keys())
		throw new Error(`src/content/steps/${language}/${id}.mdx has no step in checklist.yaml`);
	return ordered;
}
