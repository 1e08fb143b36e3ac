/** What a person is shown of an entry, and of all that stand alike. */
import type { Day } from '../days/day.ts';
import type { Due } from './due.ts';
import type { ReportKind } from './reportKinds.ts';
import type { Standing, State } from './standing.ts';

/** How many entries stand in one state, and what is at stake. Amounts in cents. */
export interface StateTotal {
	readonly entries: number;
	readonly late: number;
	readonly duty: number;
	readonly principal: number;
	readonly interest: number;
	/** The next day that matters there: the money's last, or CAPE's last undisputed. */
	readonly next: Day | undefined;
}

/** An entry as a person is shown it. */
export interface ShownEntry {
	readonly number: string;
	readonly state: State;
	readonly late: boolean;
	readonly due: Due;
	readonly standing: Standing;
	/** The report that decided. */
	readonly by: ReportKind | undefined;
	readonly file: string;
}
