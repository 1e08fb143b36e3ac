import { z } from 'astro/zod';

const missing = 'Write the words; they are missing or empty';

/** Words that a reader sees; never empty. */
export const word = z.string(missing).trim().min(1, missing);

/** Words by name: every name is required, and one that nothing uses is refused. */
export function words<const Name extends string>(...names: Name[]) {
	return z.strictObject(
		Object.fromEntries(names.map((name) => [name, word])) as Record<Name, typeof word>
	);
}
