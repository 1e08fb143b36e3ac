/**
 * Lists the facts whose sources nobody has read for a while, the oldest first. Never fails: age is
 * no error.
 *
 *     npm run facts:due          older than 60 days
 *     npm run facts:due -- 30    older than 30 days
 */
import { readFileSync } from 'node:fs';
import { factPaths } from '../src/guide/checklistFile.ts';
import { readEntries } from '../src/guide/yamlFiles.ts';

const days = Number(process.argv[2] ?? 60);
const before = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const due = factPaths
	.flatMap((path) => [...readEntries(readFileSync(path, 'utf8'), path)])
	.map(([id, { checked, title }]) => ({ id, checked: String(checked), title: String(title) }))
	.filter(({ checked }) => checked <= before)
	.sort((one, other) => one.checked.localeCompare(other.checked));

for (const { id, checked, title } of due) console.log(`${checked}  ${id}  ${title}`);
console.log(`${due.length} facts were last checked on or before ${before}.`);
