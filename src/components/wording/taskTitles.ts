/** What each task is called, by step, in the checklist's order. */
export interface TaskTitles {
	readonly steps: readonly { readonly titles: readonly string[] }[];
}
