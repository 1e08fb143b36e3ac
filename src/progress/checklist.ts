import type { Condition } from '../situation/situation.ts';
import type { Day } from '../days/day.ts';

/** Whose move a task is, where it is not the importer's. */
export type Actor = 'cbp' | 'bank' | 'broker' | 'notify-party';

/** A task as the rules see it: no words. `revision` is the last day on which one of its facts changed. */
export interface Task {
	readonly id: string;
	readonly revision: Day;
	readonly when?: Condition;
	/** The task after which CBP, a bank or a broker acts; until then this one waits. */
	readonly wait?: string;
	/** Whether it can be done while an earlier task waits; where not, it is not offered meanwhile. */
	readonly early?: boolean;
	readonly by?: Actor;
	/** To be done again every so many days. */
	readonly repeat?: number;
	/** Ids that this task had before; what was ticked under them still counts. */
	readonly was?: readonly string[];
}

export interface Step {
	readonly id: string;
	readonly number?: number;
	readonly tasks: readonly Task[];
}

export interface Question {
	readonly id: string;
	readonly answers: readonly string[];
}

/** The structure of the guide: questions, steps and tasks in order. */
export interface Checklist {
	readonly questions: readonly Question[];
	readonly steps: readonly Step[];
}
