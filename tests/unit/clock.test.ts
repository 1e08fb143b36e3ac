import { expect, test } from 'playwright/test';

test('no test sees the machine’s clock', () => {
	expect(new Date().getUTCFullYear()).toBe(2040);
	expect(new Date(Date.now()).getUTCFullYear()).toBe(2040);
	expect(new Date() instanceof Date).toBe(true);
	expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
});
