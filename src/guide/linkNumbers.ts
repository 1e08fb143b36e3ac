import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ChecklistFile } from './outline.ts';

export const linkNumbersPath = 'src/content/link-numbers.yaml';

const ids = z.array(z.string());
const linkNumbersSchema = z.strictObject({
	tasks: ids,
	questions: z.array(z.strictObject({ id: z.string(), answers: ids })),
});

export type LinkNumbersFile = z.output<typeof linkNumbersSchema>;

/**
 * Reads the numbers that tasks, questions and answers have in share links. Throws an Error that
 * names the file and the place when it does not fit its schema.
 */
export async function readLinkNumbers(): Promise<LinkNumbersFile> {
	const result = linkNumbersSchema.safeParse(parse(await readFile(linkNumbersPath, 'utf8')));
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	throw new Error(`${linkNumbersPath}\n${problems.join('\n')}`);
}

/**
 * Finds what a share link could not carry: a task, question or answer without a number, or one
 * with two. Gives a sentence for each that says what to write where.
 */
export function findUnnumbered(checklist: ChecklistFile, numbers: LinkNumbersFile): string[] {
	const problems: string[] = [];
	const compare = (list: string, wanted: readonly string[], numbered: readonly string[]) => {
		for (const id of wanted)
			if (!numbered.includes(id))
				problems.push(`${linkNumbersPath}: ${list}: write ${id} at the end of the list`);
		for (const id of new Set(numbered.filter((each, place) => numbered.indexOf(each) !== place)))
			problems.push(`${linkNumbersPath}: ${list}: ${id} is there twice; the first one stays`);
	};
	compare(
		'tasks',
		checklist.steps.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
		numbers.tasks
	);
	compare(
		'questions',
		checklist.questions.map(({ id }) => id),
		numbers.questions.map(({ id }) => id)
	);
	for (const { id, answers } of checklist.questions) {
		const numbered = numbers.questions.find((each) => each.id === id);
		if (numbered) compare(`questions, ${id}`, answers, numbered.answers);
	}
	return problems;
}
