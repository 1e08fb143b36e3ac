import { expect, test } from 'playwright/test';
import { inTurn } from '../../../src/storage/database.ts';

test('what is done with a database is done one after the other, also after what failed, and once', async () => {
	const said: string[] = [];
	const act = (name: string, fails = false) =>
		inTurn('one', async () => {
			said.push(`${name} begins`);
			await new Promise(setImmediate);
			said.push(`${name} ends`);
			if (fails) throw new Error(name);
			return name;
		});
	const all = await Promise.allSettled([act('a'), act('b', true), act('c')]);
	expect(said).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
	expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('another database does not wait, and a browser without locks does it all the same', async () => {
	let release: (() => void) | undefined;
	const first = inTurn('one', () => new Promise<void>((done) => (release = done)));
	expect(await inTurn('two', () => Promise.resolve('done'))).toBe('done');
	release?.();
	await first;

	const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
	Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
	expect(await inTurn('one', () => Promise.resolve('done'))).toBe('done');
	if (own) Object.defineProperty(globalThis, 'navigator', own);
});
