import type { CompanyRecord } from '../progress/merge.ts';

/** What files say of a task: its step, its title, and the address where it stands in the guide. */
export interface TaskInFile {
	readonly step: string;
	readonly title: string;
	readonly address: string;
}

/** A company as files take it. */
export interface FiledCompany {
	/** Tells it from others, and stays the same from file to file. */
	readonly id: string;
	readonly record: CompanyRecord;
}
