import type { Reasons } from '../../guide/browserWords.ts';
import type { Words } from '../../guide/words.ts';
import type { TaskChanges } from '../../progress/taskChanges.ts';
import type { TaskWords } from './taskStatusText.ts';

/** What a sheet says of the guide and in which words; a page gives it to its island. */
export interface SheetTexts {
	/** In the checklist's order. */
	readonly steps: readonly {
		readonly named: string;
		readonly href: string;
		readonly titles: readonly string[];
		/** Each task's facts, as text. */
		readonly facts: readonly string[];
	}[];
	/** What changed for tasks, to say of those that were ticked before. */
	readonly changes: TaskChanges;
	readonly words: Words['progress'];
	readonly taskWords: TaskWords;
	readonly reasons: Reasons;
	/** The site's name. */
	readonly site: string;
	readonly sources: {
		/** Where each fact stands with its sources, to read on paper: an address, or the page’s name. */
		readonly address: string;
		/** Up to when the guide knows anything, in words. */
		readonly compiled: string;
		/** Publications as text. */
		readonly chief: readonly string[];
		/** The facts on how bank details are changed, as text. */
		readonly bankChange: string;
	};
}
