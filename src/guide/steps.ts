import { textFile } from './contentFiles.ts';
import type { ChecklistFile } from './outline.ts';

/**
 * The pages of the steps in the checklist's order. A page's id is its step's.
 * Throws an Error that names the file when a step has no page or a page has no step.
 */
export function inOrder<Page extends { readonly id: string }>(
	pages: readonly Page[],
	checklist: ChecklistFile
): Page[] {
	const byStep = new Map(pages.map((page) => [page.id, page]));
	const ordered = checklist.steps.map(({ id }) => {
		const page = byStep.get(id);
		byStep.delete(id);
		if (!page)
			throw new Error(`${textFile(`steps/${id}.mdx`)} is missing; checklist.yaml names it`);
		return page;
	});
	for (const id of byStep.keys())
		throw new Error(`${textFile(`steps/${id}.mdx`)} has no step in checklist.yaml`);
	return ordered;
}
