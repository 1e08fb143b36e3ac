import { test } from 'playwright/test';
import { requireBuilt } from '../scripts/site-server.ts';

test('there is a built site to test', () => {
	requireBuilt('dist');
});
