import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'playwright/test';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	engines: { node: string };
};
const needed = engines.node.replace('>=', '');

/** Runs the check, or what begins with it, as if on another Node. */
function runOn(version: string, script = 'scripts/check-node.js') {
	const pretend = `Object.defineProperty(process, 'versions', {
		value: { ...process.versions, node: '${version}' },
	});`;
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, script],
		{ encoding: 'utf8' }
	);
	return { status, stderr };
}

test('where Node is too old, it is said which is needed, which this is, and what to do', () => {
	// As text the last would be the newer one.
	for (const old of ['12.22.12', '18.20.8', '20.19.5', '22.17.1', '22.9.0']) {
		const { status, stderr } = runOn(old);
		expect(status, old).toBe(1);
		expect(stderr, old).toMatch(
			`This needs Node ${needed} or newer and runs on ${old}. Run it through npm (npm run build)`
		);
		expect(stderr.trim().split('\n'), 'and nothing else').toHaveLength(1);
	}
	const { status, stderr } = runOn('20.19.5', 'scripts/astro.js');
	expect(status, 'what begins with it ends with it').toBe(1);
	expect(stderr).toMatch(/^This needs Node .*\n$/);
});

test('a Node that is new enough hears nothing', () => {
	for (const version of [needed, '22.100.0', '24.0.0', '100.1.0'])
		expect(runOn(version), version).toEqual({ status: 0, stderr: '' });
});

test('what says so is read by every Node that runs modules, before anything of ours that they cannot read', () => {
	const code = readFileSync('scripts/check-node.js', 'utf8');
	expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
	const [first] = [...readFileSync('scripts/astro.js', 'utf8').matchAll(/^import .*$/gm)];
	expect(String(first)).toContain("'./check-node.js'");
});
