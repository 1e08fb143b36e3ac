/**
 * Lists the facts whose sources nobody has read for a while, the oldest first. Never fails: age is
 * no error.
 *
 *     npm run facts:due          older than 60 days
 *     npm run facts:due -- 30    older than 30 days
 */
import { factPaths } from '../src/guide/contentFiles.ts';
import { readYaml } from '../src/guide/readYaml.ts';
import { factsFile } from '../src/guide/schemas.ts';

const days = Number(process.argv[2] ?? 60);
const before = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const due = (await Promise.all(factPaths.map((path) => readYaml(path, factsFile))))
	.flatMap(({ data }) => data)
	.filter(({ checked }) => checked <= before)
	.sort((one, other) => one.checked.localeCompare(other.checked));

for (const { id, checked, title } of due) console.log(`${checked}  ${id}  ${title}`);
console.log(`${due.length} facts were last checked on or before ${before}.`);
