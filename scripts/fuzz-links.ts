/**
 * Reads so many random and mutated share links, and fails when one throws, gives a reading that is
 * not well-formed, or changes anything.
 *
 *     npm run fuzz:links              200,000 links
 *     npm run fuzz:links -- 5000      so many
 *     SEED=42 npm run fuzz:links      other ones
 */
import { registerHooks } from 'node:module';
import fc from 'fast-check';
import { readChecklist } from '../src/guide/checklistFile.ts';
import { readLinkNumbers } from '../src/guide/linkNumbers.ts';
import type * as ShareLink from '../src/sharing/shareLink.ts';
import type * as LinkFuzz from '../tests/unit/sharing/linkFuzz.ts';
import { seed } from '../tests/seed.ts';
import { goldenLinks } from '../tests/unit/sharing/goldenLinks.ts';

// What goes to the browser names its neighbours without an ending, as the bundler wants it.
registerHooks({
	resolve: (name, context, next) =>
		next(
			/^\.{1,2}\/.*\/?[\w]+$/.test(name) && !name.endsWith('.ts') ? `${name}.ts` : name,
			context
		),
});
const shareLink = '../src/sharing/shareLink.ts';
const linkFuzz = '../tests/unit/sharing/linkFuzz.ts';
const { readShareLink } = (await import(shareLink)) as typeof ShareLink;
const { badLinks, faultsOf } = (await import(linkFuzz)) as typeof LinkFuzz;

const [count = 200_000] = process.argv.slice(2).map(Number);
const checklist = await readChecklist();
const numbers = await readLinkNumbers();
const good = goldenLinks.map(({ hash }) => hash);
const read = (hash: string) => readShareLink(hash, checklist, numbers);
const readGood = () => JSON.stringify(good.map((hash) => read(hash)));

const touched = new Set<string>();
for (const name of ['localStorage', 'sessionStorage', 'document', 'fetch'])
	Object.defineProperty(globalThis, name, { get: () => touched.add(name) });
const before = readGood();
const outcomes = new Map<string, number>();
const problems: string[] = [];
for (const text of fc.sample(badLinks(good), count)) {
	let outcome = 'thrown';
	try {
		const reading = read(text);
		outcome =
			'fault' in reading ? `${reading.outcome}, ${reading.fault ?? 'whole'}` : reading.outcome;
		problems.push(...faultsOf(reading).map((fault) => `${JSON.stringify(text)}: ${fault}`));
	} catch (error) {
		problems.push(`${JSON.stringify(text)}: ${String(error)}`);
	}
	outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
if (touched.size > 0) problems.push(`asked for ${[...touched].join(', ')}`);
if (Object.keys(Object.prototype).length > 0) problems.push('every object has got a key');
if (readGood() !== before) problems.push('good links read otherwise than before');

console.log(`${count} links from SEED=${seed}`);
for (const [outcome, times] of [...outcomes].sort())
	console.log(`${String(times).padStart(8)}  ${outcome}`);
if (problems.length > 0) {
	console.error(problems.slice(0, 20).join('\n'));
	process.exitCode = 1;
}
