import type { z } from 'astro/zod';

/** A place where data does not fit its schema, by its path, with what is wrong and the mend. */
interface Misfit {
	readonly path: readonly PropertyKey[];
	readonly what: string;
	readonly mend: string;
}

/**
 * Says where a file does not fit its schema. Takes an issue of the schema, whose message is the
 * mend where the schema gives one, and what the file says.
 */
export function problemOf(issue: z.core.$ZodIssue, raw: unknown): Misfit[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			path: [...issue.path, key],
			what: `${nameOf(raw, [...issue.path, key])} is a name that nothing reads.`,
			mend: `${issue.message}.`,
		}));
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		// The form that fits best is the one that was meant.
		const [meant = []] = [...issue.errors].sort((one, other) => one.length - other.length);
		return meant.flatMap((each) =>
			problemOf({ ...each, path: [...issue.path, ...each.path] }, raw)
		);
	}
	if (issue.code === 'invalid_key')
		return issue.issues.map(({ message }) => ({
			path: issue.path,
			what: `${nameOf(raw, issue.path)} is no name that fits here.`,
			mend: `${message}.`,
		}));
	return [
		{
			path: issue.path,
			what: `${nameOf(raw, issue.path)} ${stateOf(valueAt(raw, issue.path))}.`,
			mend: `${issue.message}.`,
		},
	];
}

/**
 * What a part of a file is called: the names on the way to it, an entry of a list by its id where
 * it has one, else by its place.
 *
 * @example
 * nameOf({ steps: [{ id: 'apply', tasks: [] }] }, ['steps', 0, 'tasks']); // => 'steps, apply, tasks'
 */
export function nameOf(raw: unknown, path: readonly PropertyKey[]): string {
	if (path.length === 0) return 'The file';
	return path
		.map((key, depth) => {
			const own = valueAt(raw, path.slice(0, depth + 1));
			if (!Array.isArray(valueAt(raw, path.slice(0, depth)))) return String(key);
			const id = typeof own === 'object' && own !== null && 'id' in own ? own.id : undefined;
			return typeof id === 'string' && id !== '' ? id : `entry ${Number(key) + 1}`;
		})
		.join(', ');
}

/** The part of a file at the end of a path; `undefined` where there is none. */
function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(at, key) =>
			typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
		raw
	);
}

function stateOf(value: unknown): string {
	if (value === undefined) return 'is missing';
	if (value === null || (typeof value === 'string' && value.trim() === '')) return 'is empty';
	if (Array.isArray(value)) return `is a list of ${value.length}`;
	if (typeof value === 'object') return 'is a group of names';
	if (typeof value !== 'string') return `is ${JSON.stringify(value)}, not in quotes`;
	return `is “${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}

const kinds: Readonly<Record<string, string>> = {
	string: 'Write a text; one that looks like a number, yes or no goes into quotes',
	array: 'Write a list',
	object: 'Write names, each with what belongs to it',
	record: 'Write names, each with what belongs to it',
	int: 'Write a whole number',
	number: 'Write a number',
};

/** What mends an issue whose schema says nothing of its own: given to the schema as its error map. */
export function mendOf(issue: z.core.$ZodRawIssue): string {
	if (issue.code === 'invalid_type')
		return issue.input === undefined ? 'Write it' : (kinds[issue.expected] ?? 'Write a text');
	if (issue.code === 'invalid_value')
		return issue.values.length === 1
			? `Write ${String(issue.values[0])}`
			: `Write one of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'invalid_union' && Array.isArray(issue.options))
		return `Write one of ${issue.options.join(', ')}`;
	if (issue.code === 'unrecognized_keys') return 'Correct the name, or take it away';
	if (issue.code === 'too_small') return `Give at least ${String(issue.minimum)}`;
	if (issue.code === 'too_big') return `Give at most ${String(issue.maximum)}`;
	return 'Correct it; its neighbours show the form';
}
