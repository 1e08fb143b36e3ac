import { linkNumbersPath } from './contentFiles.ts';
import type { ChecklistFile } from './checklistForBrowser.ts';
import type { Problem } from './contentError.ts';
import { readYaml, type Source } from './readYaml.ts';
import { linkNumbersSchema } from './schemas.ts';
import type { z } from 'astro/zod';

export type LinkNumbersFile = z.output<typeof linkNumbersSchema>;

/** Reads the numbers that tasks, questions and answers have in share links. Throws a ContentError. */
export async function readLinkNumbers(): Promise<LinkNumbersFile> {
	return (await readYaml(linkNumbersPath, linkNumbersSchema)).data;
}

/**
 * Finds what a share link could not carry: a task, question or answer without a number, or one
 * with two.
 */
export function findUnnumbered(
	checklist: ChecklistFile,
	{ data: numbers, at }: Pick<Source<LinkNumbersFile>, 'data' | 'at'>
): Problem[] {
	const compare = (
		path: readonly PropertyKey[],
		wanted: readonly string[],
		numbered: readonly string[]
	): Problem[] => [
		...wanted
			.filter((id) => !numbered.includes(id))
			.map((id) => ({
				place: at(...path),
				what: `${id} has no number in share links.`,
				mend: `Write it at the end of this list of ${String(path.at(-1))}.`,
			})),
		...numbered.flatMap((id, place) =>
			numbered.indexOf(id) === place
				? []
				: [
						{
							place: at(...path, place),
							what: `${id} is there twice.`,
							mend: 'The first one counts; take this one away if it is the last, so that no number moves.',
						},
					]
		),
	];
	return [
		...compare(
			['tasks'],
			checklist.steps.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
			numbers.tasks
		),
		...compare(
			['questions'],
			checklist.questions.map(({ id }) => id),
			numbers.questions.map(({ id }) => id)
		),
		...checklist.questions.flatMap(({ id, answers }) => {
			const place = numbers.questions.findIndex((each) => each.id === id);
			const numbered = numbers.questions[place];
			return numbered ? compare(['questions', place, 'answers'], answers, numbered.answers) : [];
		}),
	];
}
