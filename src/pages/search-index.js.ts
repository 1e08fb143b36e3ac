import { loadGuide } from '../guide/load.ts';
import { loadSections } from '../guide/loadSections.ts';

/** What the search looks through, as a module: the policy forbids to fetch it as data. */
export async function GET(): Promise<Response> {
	const { synonyms, empty, endings } = (await loadGuide()).searchHelp;
	const index = JSON.stringify({ sections: await loadSections(), synonyms, empty, endings });
	return new Response(`export default ${index};\n`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
}
