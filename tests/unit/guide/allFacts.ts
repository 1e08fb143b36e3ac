import { factPaths } from '../../../src/guide/contentFiles.ts';
import { readYaml } from '../../../src/guide/readYaml.ts';
import { factsFile } from '../../../src/guide/schemas.ts';

/** Every fact of the guide, with its id. Throws when one does not fit the schema. */
export async function allFacts() {
	const files = await Promise.all(factPaths.map((path) => readYaml(path, factsFile)));
	return files.flatMap(({ data }) => data);
}
