import { expect, test } from 'playwright/test';
import { withOneModule } from '../../../src/delivery/oneModule.ts';

const module = (code: string) => `<script type="module">${code}</script>`;

test('the modules of a page stand in one, in their order, each with names of its own', () => {
	expect(
		withOneModule(`<p>${module('let a=1;\n')}</p>${module('let a="$&"')}<p>${module('b()')}`)
	).toBe(`<p>${module('{let a=1;}{let a="$&"}{b()}')}</p><p>`);
});

test('what is loaded when it is needed may stand in a module that is joined', () => {
	const code = 'go=()=>{import("/a.js").catch(()=>0)}';
	expect(withOneModule(module(code) + module('b()'))).toBe(module(`{${code}}{b()}`));
});

test('a page with fewer than two stays, and so do a script of another kind and what no block may hold', () => {
	for (const html of [
		'<p>Text</p>',
		module('a()'),
		`<script>a()</script>${module('b()')}<script type="module" src="/c.js"></script>`,
		...['import"/a.js"', 'import{a}from"/a.js"', 'let a;export{a}', 'b();import a from"/a.js"'].map(
			(code) => module(code) + module('b()')
		),
	])
		expect(withOneModule(html)).toBe(html);
});
