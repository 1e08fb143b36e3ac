/**
 * Builds the site with 7, 70 and 700 steps, the extra ones being copies of ours under other ids, and
 * prints how long each build takes and what comes out. It asserts nothing.
 *
 *     npm run bench:growth               all three
 *     npm run bench:growth -- 7 70       some
 *
 * Without the PDF and the offline copy, which are one of each however long the guide is.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ChecklistFile } from '../src/guide/checklistForBrowser.ts';
import { escapeRegExp } from '../src/text/escapeRegExp.ts';
import { copySite } from './copySite.ts';

const root = join(tmpdir(), 'refund-ready-growth');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [7, 70, 700];

console.log('steps    build s  ms a step    pages    HTML MB  kB a step page  peak MB');
for (const steps of sizes) {
	copySite(root);
	const own = readdirSync(join(root, 'src/content/en/steps'));
	for (let copy = 2; copy <= Math.ceil(steps / own.length); copy++) addSteps(own, copy);
	const began = performance.now();
	const peak = build();
	const seconds = (performance.now() - began) / 1000;
	const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.html')
	);
	const bytes = pages.map((file) => readFileSync(join(root, 'dist', file)).length);
	const ofSteps = pages
		.map((file, place) => ({ file, bytes: bytes[place] ?? 0 }))
		.filter(({ file }) => /^guide[\\/]/.test(file));
	const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
	console.log(
		String(steps).padEnd(8) +
			seconds.toFixed(1).padStart(8) +
			((seconds * 1000) / steps).toFixed(0).padStart(11) +
			String(pages.length).padStart(9) +
			(sum(bytes) / 1e6).toFixed(2).padStart(11) +
			(sum(ofSteps.map((each) => each.bytes)) / ofSteps.length / 1000).toFixed(1).padStart(16) +
			peak.toFixed(0).padStart(9)
	);
}
rmSync(root, { recursive: true, force: true });

/** Adds each of the given steps once more, its tasks too, under ids that end in a number. */
function addSteps(files: readonly string[], copy: number): void {
	const checklistPath = join(root, 'src/content/checklist.yaml');
	const checklist = parse(readFileSync(checklistPath, 'utf8')) as ChecklistFile;
	const numbersPath = join(root, 'src/content/link-numbers.yaml');
	const numbers = parse(readFileSync(numbersPath, 'utf8')) as { tasks: string[] };
	const renamed = (id: string) => id.replace('.', `-${copy}.`);
	const first = checklist.steps.slice(0, files.length);
	const added = first.map((step, place) => ({
		...step,
		id: `${step.id}-${copy}`,
		...('number' in step && { number: (copy - 1) * files.length + place }),
		tasks: step.tasks.map((task) => ({ ...task, id: renamed(task.id) })),
	}));
	const ids = first.flatMap((step) => step.tasks.map(({ id }) => id));
	const all = { ...checklist, steps: [...checklist.steps, ...added] };
	writeFileSync(checklistPath, stringify(all));
	writeFileSync(
		numbersPath,
		stringify({ ...numbers, tasks: [...numbers.tasks, ...ids.map(renamed)] })
	);
	for (const file of files) {
		const text = readFileSync(join(root, 'src/content/en/steps', file), 'utf8');
		const own = ids.reduce(
			(changed, id) =>
				changed.replaceAll(new RegExp(`\\b${escapeRegExp(id)}\\b`, 'g'), renamed(id)),
			text
		);
		writeFileSync(
			join(root, 'src/content/en/steps', file.replace('.mdx', `-${copy}.mdx`)),
			own.replace(/^short: "(.*)"$/m, `short: "$1 ${copy}"`)
		);
	}
}

/** Builds what is in the folder, and gives the most memory that it took, in MB. */
function build(): number {
	const measured = `
		process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));
		process.argv.splice(2, 0, 'build', '--silent');
		await import(${JSON.stringify(resolve('node_modules/astro/bin/astro.mjs'))});`;
	const file = join(root, 'measured.mjs');
	writeFileSync(file, measured);
	const said = execFileSync('sh', ['-c', `"${process.execPath}" measured.mjs 2>&1`], {
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			OFFLINE: 'off',
			PDF: 'off',
			BUDGETS: 'off',
			NODE_OPTIONS: '--max-old-space-size=8192',
		},
	});
	return Number(/peak (\d+)/.exec(said)?.[1]) / 1024;
}
