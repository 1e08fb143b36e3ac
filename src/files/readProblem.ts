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
