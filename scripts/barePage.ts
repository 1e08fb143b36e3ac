import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page costs at least with these tools: a heading, a sentence and one island that counts. */
const files = {
	// Astro looks here for the packages that it has to bundle.
	'package.json': `{ "type": "module", "dependencies": { "@astrojs/preact": "*", "astro": "*", "preact": "*" } }
`,
	'astro.config.mjs': `import preact from '@astrojs/preact';
export default { integrations: [preact()], devToolbar: { enabled: false } };
`,
	'tsconfig.json': `{ "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "preact" } }
`,
	'src/Counter.tsx': `import { useState } from 'preact/hooks';
export default function Counter() {
	const [count, setCount] = useState(0);
	return <button onClick={() => setCount(count + 1)}>Counted {count}</button>;
}
`,
	'src/pages/index.astro': `---
import Counter from '../Counter';
---
<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<meta name="description" content="A bare page" />
		<title>A bare page</title>
	</head>
	<body><main><h1>A bare page</h1><p>One sentence.</p><Counter client:idle /></main></body>
</html>
`,
};

/**
 * Builds a bare page with one island beside ours, compressed as ours is, to measure against.
 * Gives the folder of the built site, for `OUT_DIR` of scripts/serve.ts.
 */
export function buildBarePage(): string {
	// Not below node_modules, where nothing is compiled.
	const root = join(tmpdir(), 'refund-ready-bare');
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root);
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	execFileSync(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--root', root, '--silent'],
		{ stdio: 'inherit' }
	);
	const built = join(root, 'dist');
	for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
		const path = join(built, file);
		if (statSync(path).isFile())
			writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
	mkdirSync(join(built, '_server'));
	writeFileSync(join(built, '_server/headers.json'), '[]');
	writeFileSync(join(built, '404.html'), 'Not found');
	return built;
}
