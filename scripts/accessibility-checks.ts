/**
 * Lists the browser tests that are about accessibility, for the page that says how the site is
 * tested. Needs a built site, since many tests run once for every page.
 *
 *     npm run checks               prints the list
 *     npm run checks -- --write    writes it to src/content/accessibility-checks.yaml
 *     npm run checks -- --check    fails when that file is not true
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { JSONReport, JSONReportSuite } from 'playwright/types/testReporter';
import { stringify } from 'yaml';
import { accessibilityChecksPath } from '../src/guide/contentFiles.ts';
import type { AccessibilityChecks } from '../src/guide/schemas.ts';

/** Files that are about nothing else. */
const whole = ['accessibility', 'withoutScript'];
/** What the names of the others hold. */
const word = /\b(?:accessibility|axe|focus|keyboard|screen reader|spoken)\b/i;

const report = JSON.parse(
	execFileSync(
		process.execPath,
		['node_modules/playwright/cli.js', 'test', '--project=e2e', '--list', '--reporter=json'],
		{ encoding: 'utf8', maxBuffer: 64_000_000 }
	)
) as JSONReport;

const found = new Map<string, Map<string, number>>();
for (const suite of report.suites) collect(suite, []);

/** Counts the tests of a file or a group; those that differ in their page alone are one check. */
function collect(suite: JSONReportSuite, groups: readonly string[]): void {
	const subject = basename(suite.file, '.test.ts');
	for (const { title } of suite.specs) {
		const name = [...groups, title].join(': ').replace(/(?<=^|\s)\/[\w./-]*/, 'each page');
		if (!whole.includes(subject) && !word.test(name)) continue;
		const checks = found.get(subject) ?? new Map<string, number>();
		checks.set(name, (checks.get(name) ?? 0) + 1);
		found.set(subject, checks);
	}
	for (const inner of suite.suites ?? []) collect(inner, [...groups, inner.title]);
}

const list: AccessibilityChecks = {
	tests: [...found.values()].flatMap((checks) => [...checks.values()]).reduce((a, b) => a + b, 0),
	about: [...found].map(([file, checks]) => ({
		// `notPaid` as words.
		subject: file.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
		checks: [...checks].map(([name, times]) => ({ name, times })),
	})),
};
const text = `# Made by: npm run checks -- --write\n${stringify(list, { lineWidth: 0 })}`;

if (process.argv.includes('--write')) writeFileSync(accessibilityChecksPath, text);
else if (!process.argv.includes('--check')) console.log(text);
else if (readFileSync(accessibilityChecksPath, 'utf8') !== text) {
	console.error(
		`${accessibilityChecksPath} is not what the tests are. Run: npm run checks -- --write`
	);
	process.exitCode = 1;
}
