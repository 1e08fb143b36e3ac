import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { startBrowser } from '../../../src/delivery/download.ts';

test('a browser that does not start is told of, and the build goes on without it', async () => {
	const stub = join(mkdtempSync(join(tmpdir(), 'refund-ready-')), 'chromium-browser');
	writeFileSync(
		stub,
		'#!/bin/sh\necho "Command requires the snap to be installed." >&2\nexit 1\n',
		{
			mode: 0o755,
		}
	);
	for (const path of [stub, '/nowhere/chromium']) {
		const said: string[] = [];
		expect(await startBrowser((text) => said.push(text), path)).toBeUndefined();
		expect(said).toHaveLength(1);
		expect(said[0]).toContain(path);
		expect(said[0]).toContain('there is no PDF');
	}
});
