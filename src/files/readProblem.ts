/** Why a file, or the rest of one, could not be read. Each has its words in the words of the entry list. */
export type ReadProblem =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'too-many-tables'
	| 'old-workbook'
	| 'locked-workbook'
	| 'damaged-workbook'
	| 'workbook-too-large'
	| 'pdf'
	| 'web-page'
	| 'xml-workbook'
	| 'rich-text'
	| 'packed-mail'
	| 'open-document'
	| 'numbers-document'
	| 'other-archive'
	| 'not-text'
	| 'not-loaded'
	| 'unreadable'
	| 'quote-unclosed';

/** Stops the reading of a file, for a reason that a person can act on. */
export class ReadError extends Error {
	readonly problem: ReadProblem;

	constructor(problem: ReadProblem) {
		super(problem);
		this.problem = problem;
	}
}

/** A part of the site that loads when a file wants it. Fails with the ReadError `not-loaded` where it does not come. */
export async function loadedPart<Part>(part: Promise<Part>): Promise<Part> {
	return part.catch(() => {
		throw new ReadError('not-loaded');
	});
}
