import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { cutFile, nanostoresCuts } from '../../../src/bundle/leanNanostores.ts';
import { withoutUnused } from '../../../src/bundle/leanPreact.ts';

test('what is cut from nanostores is in the version that is installed, and a store still tells of each change', () => {
	const lean = withoutUnused(
		readFileSync(`node_modules/nanostores/${cutFile}`, 'utf8'),
		nanostoresCuts
	);
	const folder = mkdtempSync(join(tmpdir(), 'lean-'));
	const write = (name: string, code: string) => writeFileSync(join(folder, name), code);
	write('clean.mjs', 'export const clean = Symbol();');
	write('atom.mjs', lean.replace(/'[^']*clean-stores[^']*'/, "'./clean.mjs'"));
	write(
		'use.mjs',
		`import { atom } from './atom.mjs';
		const heard = [];
		const one = atom(1), two = atom(0);
		one.listen((value) => two.set(value * 10));
		const stop = two.subscribe((value) => heard.push(value));
		one.set(2), one.set(2), one.set(3), stop(), one.set(4);
		console.log(JSON.stringify([heard, one.get(), two.get()]));`
	);
	const said = execFileSync(process.execPath, [join(folder, 'use.mjs')], { encoding: 'utf8' });
	expect(JSON.parse(said)).toEqual([[0, 20, 30], 4, 40]);
});

test('no store uses what is cut', () => {
	const uses =
		/\bimport \{[^}]*\b(?:batch|computed|batched)\b[^}]*\} from 'nanostores'|\.eq = |\.init\b/;
	const using = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.tsx?$/.test(file) && uses.test(readFileSync(join('src', file), 'utf8'))
	);
	expect(using).toEqual([]);
});
