// Stops where Node is too old. In JavaScript, since an older Node reads no TypeScript and has to get
// as far as the sentence that says so.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
const here = process.versions.node;
if (here.localeCompare(needed, 'en', { numeric: true }) < 0) {
	console.error(
		`This needs Node ${needed} or newer and runs on ${here}. ` +
			'Run it through npm (npm run build), which uses the Node that npm ci installed, or install a newer Node.'
	);
	process.exit(1);
}
