/**
 * Lists the facts whose sources should be read again next, with the reasons and the links; of one
 * that time overtakes, the places too whose sentences fall with it. Never fails: age is no error.
 *
 *     npm run facts:due          the first 20
 *     npm run facts:due -- 200   the first 200
 */
import { groupIds } from '../src/details/detailGroup.ts';
import { addDays } from '../src/days/day.ts';
import { z } from 'astro/zod';
import { placesOfFacts } from '../src/guide/citations.ts';
import { readChecklistFile } from '../src/guide/checklistFile.ts';
import { checklistPath, factPaths, namesIn, textFile } from '../src/guide/contentFiles.ts';
import { dueFacts } from '../src/guide/dueFacts.ts';
import { readMdx } from '../src/guide/readMdx.ts';
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
const yaml = [
	...['help', 'glossary', 'changes', 'misreadings'].map((name) => `${name}.yaml`),
	...groupIds.map((group) => `details/${group}.yaml`),
	...namesIn('words').map((name) => `words/${name}.yaml`),
];
const mdx = (['steps', 'pages'] as const).flatMap((folder) =>
	namesIn(folder).map((name) => `${folder}/${name}.mdx`)
);
const places = placesOfFacts([
	...(await Promise.all(
		[...yaml.map((name) => textFile(name)), checklistPath].map((path) =>
			readYaml(path, z.unknown())
		)
	)),
	...(await Promise.all(mdx.map((name) => readMdx(textFile(name), z.unknown())))),
]);
for (const { id, title, reasons, links } of due.slice(0, most)) {
	const overtaken = facts.find((fact) => fact.id === id)?.until !== undefined;
	console.log(
		[
			`${id}  ${title}`,
			`      ${reasons.join('; ')}`,
			...links.map((link) => `      ${link}`),
			...(overtaken ? (places.get(id) ?? []) : []).map((place) => `      stated at ${place}`),
		].join('\n')
	);
}
console.log(`${due.length} of ${facts.length} facts have a reason to be looked at again.`);
