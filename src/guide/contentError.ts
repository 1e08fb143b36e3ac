/** Where something stands in a file of the project. Lines and columns count from 1. */
export interface FilePlace {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** A mistake in the content: where it is, what is wrong, and what mends it. Two sentences. */
export interface Problem {
	readonly place: FilePlace;
	readonly what: string;
	readonly mend: string;
}

/** Says a problem in one line that editors and terminals can follow to its place. */
export function say({ place: { file, line, column }, what, mend }: Problem): string {
	return `${file}:${line}:${column}: ${what} ${mend}`;
}

/** Mistakes in the content, all that were found at once. Its message has a line for each. */
export class ContentError extends Error {
	readonly problems: readonly Problem[];
	/** The first place, for Astro to lead to. */
	readonly loc: FilePlace | undefined;

	constructor(problems: readonly Problem[]) {
		const said = new Set(problems.map(say));
		super(
			`The content has ${said.size === 1 ? 'a mistake' : 'mistakes'}:\n${[...said].join('\n')}`
		);
		this.name = 'ContentError';
		this.problems = problems;
		this.loc = problems[0]?.place;
	}
}

/** Throws a ContentError where there are problems. */
export function refuse(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new ContentError(problems);
}

/**
 * Waits for all of several readings. Where some fail, throws one ContentError with the mistakes of
 * every file; an error of another kind is thrown as it is.
 */
export async function all<Results extends readonly unknown[]>(readings: {
	readonly [Key in keyof Results]: Promise<Results[Key]>;
}): Promise<Results> {
	const failed = (await Promise.allSettled(readings)).flatMap((each): unknown[] =>
		each.status === 'rejected' ? [each.reason] : []
	);
	for (const reason of failed) if (!(reason instanceof ContentError)) throw reason;
	refuse(failed.flatMap((reason) => (reason instanceof ContentError ? reason.problems : [])));
	return await Promise.all(readings);
}
