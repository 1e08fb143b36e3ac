import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** Made by `npm run checks -- --write` from the tests in tests/e2e. */
export const accessibilityChecksPath = 'src/content/accessibility-checks.yaml';

const schema = z.strictObject({
	tests: z.int().positive(),
	about: z.array(
		z.strictObject({
			subject: z.string(),
			checks: z.array(z.strictObject({ name: z.string(), times: z.int().positive() })).min(1),
		})
	),
});

export type AccessibilityChecks = z.output<typeof schema>;

/**
 * Reads which automated tests are about accessibility: by subject, the name of each and how often
 * it runs, which is once for every page where its name says so. Throws an Error that names the file
 * and the place when it does not fit its schema.
 */
export async function readAccessibilityChecks(): Promise<AccessibilityChecks> {
	const result = schema.safeParse(parse(await readFile(accessibilityChecksPath, 'utf8')));
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	throw new Error(`${accessibilityChecksPath}\n${problems.join('\n')}`);
}
