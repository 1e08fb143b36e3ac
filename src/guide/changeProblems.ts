import type { Problem } from './contentError.ts';
import type { ChecklistFile } from './checklistForBrowser.ts';
import type { Source } from './readYaml.ts';

/** The files that changes are held against. */
interface Changing {
	readonly checklist: Source<Pick<ChecklistFile, 'steps'>>;
	readonly changes: Source<
		readonly { readonly date: string; readonly tasks?: readonly string[] | undefined }[]
	>;
	readonly facts: readonly { readonly id: string; readonly changed: string }[];
}

/**
 * Finds changes that name a task that is not there, and tasks of which a reader is told that
 * something changed since the tick and not what: on each day after the first edition on which a
 * fact of a task changed, an entry of that day names the task.
 */
export function findChangeProblems({ checklist, changes, facts }: Changing): Problem[] {
	const tasks = checklist.data.steps.flatMap((step) => step.tasks);
	const ids = new Set(tasks.map(({ id }) => id));
	const changedOn = new Map(facts.map(({ id, changed }) => [id, changed]));
	const [first = ''] = [...changedOn.values()].sort();
	const unknown = changes.data.flatMap(({ tasks: named = [] }, place) =>
		named
			.filter((id) => !ids.has(id))
			.map((id) => ({
				place: changes.at(place, 'tasks'),
				what: `There is no task ${id}.`,
				mend: `Write the id of a task in ${checklist.file}.`,
			}))
	);
	const untold = tasks.flatMap((task) =>
		[...new Set(task.facts.flatMap((fact) => changedOn.get(fact) ?? []))]
			.filter(
				(day) =>
					day > first &&
					!changes.data.some(
						({ date, tasks: named = [] }) => date === day && named.includes(task.id)
					)
			)
			.map((day) => ({
				place: changes.at(),
				what: `A fact of the task ${task.id} changed on ${day}, and no entry of that day names the task.`,
				mend: `Name ${task.id} under tasks of an entry dated ${day}, and say in inShort what changed.`,
			}))
	);
	return [...unknown, ...untold];
}
