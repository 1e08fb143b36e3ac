import { expect, test } from 'playwright/test';
import { readPort, whyRefused } from '../../../scripts/port.ts';

for (const { asked, port } of [
	{ asked: undefined, port: undefined },
	{ asked: '', port: undefined },
	{ asked: '8080', port: 8080 },
	{ asked: '1', port: 1 },
	{ asked: '65535', port: 65_535 },
])
	test(`PORT=${asked ?? ' left out'} is ${port ?? 'no wish'}`, () =>
		expect(readPort(asked)).toBe(port));

for (const asked of ['0', '65536', '-1', '80.5', '8080a', 'http', ' ', '1e3', '0x50'])
	test(`PORT=${asked} is refused with what is wrong and how to write it`, () =>
		expect(() => readPort(asked)).toThrow(
			`The port “${asked}” cannot be used: a port is a whole number from 1 to 65535. Write PORT=8080 npm start, or leave PORT out.`
		));

for (const { code, port, says } of [
	{ code: 'EADDRINUSE', port: 8080, says: 'PORT=8081 npm start' },
	{ code: 'EADDRINUSE', port: 65_535, says: 'PORT=4321 npm start' },
	{ code: 'EACCES', port: 80, says: 'PORT=8080 npm start' },
])
	test(`port ${port} that cannot be had (${code}) is told with the mend`, () =>
		expect(whyRefused(code, port)).toMatch(new RegExp(`^Port ${port} .*${says}$`)));

test('any other error is not explained away', () => {
	expect(whyRefused('ENOENT', 8080)).toBeUndefined();
	expect(whyRefused(undefined, 8080)).toBeUndefined();
});
