import { readFileSync } from 'node:fs';
import { factPaths } from '../../../src/guide/checklistFile.ts';
import { factSchema } from '../../../src/guide/schemas.ts';
import { readEntries } from '../../../src/guide/yamlFiles.ts';

/** Every fact of the guide, with its id. Throws when one does not fit the schema. */
export function allFacts() {
	return factPaths.flatMap((path) =>
		[...readEntries(readFileSync(path, 'utf8'), path)].map(([id, entry]) => ({
			id,
			...factSchema.parse(entry),
		}))
	);
}
