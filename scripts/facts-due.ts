/**
 * Lists the facts whose sources should be read again next, with the reasons and the links. Never
 * fails: age is no error.
 *
 *     npm run facts:due          the first 20
 *     npm run facts:due -- 200   the first 200
 */
import { addDays } from '../src/days/day.ts';
import { readChecklistFile } from '../src/guide/checklistFile.ts';
import { factPaths } from '../src/guide/contentFiles.ts';
import { dueFacts } from '../src/guide/dueFacts.ts';
import { readYaml } from '../src/guide/readYaml.ts';
import { factsFile } from '../src/guide/schemas.ts';

const most = Number(process.argv[2] ?? 20);
const today = new Date().toISOString().slice(0, 10);

const facts = (await Promise.all(factPaths.map((path) => readYaml(path, factsFile)))).flatMap(
	({ data }) => data
);
const tasks = new Map<string, number>();
for (const step of (await readChecklistFile()).steps)
	for (const task of step.tasks)
		for (const fact of task.facts) tasks.set(fact, (tasks.get(fact) ?? 0) + 1);

const due = dueFacts(facts, tasks, {
	today,
	soon: addDays(today, 30),
	checkedBefore: addDays(today, -60),
	newestBefore: addDays(today, -180),
});
for (const { id, title, reasons, links } of due.slice(0, most))
	console.log(
		[
			`${id}  ${title}`,
			`      ${reasons.join('; ')}`,
			...links.map((link) => `      ${link}`),
		].join('\n')
	);
console.log(`${due.length} of ${facts.length} facts have a reason to be looked at again.`);
