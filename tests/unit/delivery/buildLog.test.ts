import { mock } from 'node:test';
import { expect, test } from 'playwright/test';
import buildLog, { logFor } from '../../../src/delivery/buildLog.ts';

for (const { name, argv, own } of [
	{ name: 'a build has a log of its own', argv: ['node', 'astro', 'build'], own: true },
	{
		name: 'a build with --verbose has all of Astro’s',
		argv: ['node', 'astro', 'build', '--verbose'],
		own: false,
	},
	{ name: 'authors have all of Astro’s', argv: ['node', 'astro', 'dev', '--host'], own: false },
	{ name: 'a tool that reads the configuration has none', argv: ['node'], own: false },
])
	test(name, () => expect('logger' in logFor(argv)).toBe(own));

for (const { what, level, label, written } of [
	{ what: 'what came out', level: 'info', label: 'delivery', written: true },
	{ what: 'a warning of anyone', level: 'warn', label: 'vite', written: true },
	{ what: 'an error of anyone', level: 'error', label: null, written: true },
	{ what: 'a step between', level: 'info', label: 'content', written: false },
	{ what: 'a page that was made', level: 'info', label: null, written: false },
] as const)
	test(`a build ${written ? 'tells of' : 'leaves out'} ${what}`, () => {
		let said = '';
		for (const stream of [process.stdout, process.stderr])
			mock.method(stream, 'write', (text: string) => Boolean((said += text)));
		buildLog().write({ level, label, message: 'Line one\nand two', newLine: true });
		mock.restoreAll();
		expect(said.endsWith('Line one\nand two\n')).toBe(written);
	});
