import { expect, test } from 'playwright/test';
import { startKeeping } from '../../../src/keeping/afterWrite.ts';
import {
	askToKeep,
	asksTheReader,
	isInstalled,
	isSafari,
	persistence,
} from '../../../src/keeping/persistence.ts';
import { FakeWindow } from '../progress/fakeWindow.ts';

const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
test.afterEach(() => {
	if (before) Object.defineProperty(globalThis, 'navigator', before);
});

/** A browser that answers so, or throws; gives what it is asked, in order. */
function browser(promises: boolean | 'throws' | 'has no such thing', own: object = {}): string[] {
	const asked: string[] = [];
	const answer = (name: string) => () => {
		asked.push(name);
		return promises === 'throws'
			? Promise.reject(new TypeError('refused'))
			: Promise.resolve(promises);
	};
	const storage =
		promises === 'has no such thing'
			? undefined
			: { persist: answer('persist'), persisted: answer('persisted') };
	Object.defineProperty(globalThis, 'navigator', { value: { storage }, configurable: true });
	Object.assign(new FakeWindow(), own).enter();
	return asked;
}

for (const { promises, says } of [
	{ promises: true, says: 'promised' },
	{ promises: false, says: 'may-delete' },
	{ promises: 'throws', says: 'unknown' },
	{ promises: 'has no such thing', says: 'unknown' },
] as const)
	test(`a browser that says ${promises} of keeping: ${says}, asked or looked at`, async () => {
		const asked = browser(promises);
		expect(await persistence()).toBe(says);
		expect(asked).not.toContain('persist');
		expect(await askToKeep()).toBe(says);
		if (asked.length > 0) expect(asked).toEqual(['persisted', 'persist', 'persisted']);
	});

test('once something is written the browser is asked to keep it, unless it would ask the reader', async () => {
	const decides = browser(false);
	await startKeeping();
	expect(decides).toContain('persist');
	const firefox = browser(false, { mozInnerScreenX: 0 });
	expect(asksTheReader()).toBe(true);
	await startKeeping();
	expect(firefox).toEqual([]);
});

test('one that refuses to be asked breaks nothing', async () => {
	for (const promises of ['throws', 'has no such thing'] as const) {
		browser(promises);
		expect(await startKeeping()).toBe(true);
	}
});

test('Safari is known by what it alone has, and an installed site by how it is shown', () => {
	browser(true);
	expect(isSafari()).toBe(false);
	browser(true, { GestureEvent: Event });
	expect(isSafari()).toBe(true);
	for (const shown of ['browser', 'standalone', 'minimal-ui']) {
		const matchMedia = (query: string) => ({ matches: query.includes(`(display-mode: ${shown})`) });
		Object.assign(globalThis, { matchMedia });
		expect(isInstalled(), shown).toBe(shown !== 'browser');
	}
	Reflect.deleteProperty(globalThis, 'matchMedia');
});
