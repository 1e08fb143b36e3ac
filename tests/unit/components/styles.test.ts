import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('a part brings its own styles: no page imports the sheet of a component', () => {
	const wrong = ['pages', 'layouts'].flatMap((folder) =>
		readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
			// The developers' page shows parts of many components.
			.filter((file) => file.endsWith('.astro') && file !== '_dev.astro')
			.filter((file) =>
				/import '[^']*components\/[^']*\.css'/.test(readFileSync(`src/${folder}/${file}`, 'utf8'))
			)
	);
	expect(wrong).toEqual([]);
});
