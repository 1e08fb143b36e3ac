declare module 'virtual:checklist' {
	// An ambient module may not import by a relative path, but a type may name one.
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const checklist: import('./progress/checklist.ts').Checklist;
	export default checklist;
}

declare module 'virtual:link-numbers' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const numbers: import('./sharing/linkLayout.ts').LinkNumbers;
	export default numbers;
}

declare module 'virtual:situation-words' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/situationModule.ts').SituationWords;
	export default words;
}

declare module 'virtual:words/companies' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'companies'>;
	export default words;
}

declare module 'virtual:words/search' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'search'>;
	export default words;
}

declare module 'virtual:words/storage' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'storage'>;
	export default words;
}

declare module 'virtual:words/task-details' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'task-details'>;
	export default words;
}

declare module 'virtual:words/offline' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'offline'>;
	export default words;
}

declare module 'virtual:words/entries' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'entries'>;
	export default words;
}

declare module 'virtual:words/entries-page' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'entries-page'>;
	export default words;
}

declare module 'virtual:words/dates' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'dates'>;
	export default words;
}

declare module 'virtual:words/not-paid' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'not-paid'>;
	export default words;
}

declare module 'virtual:words/sharing' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'sharing'>;
	export default words;
}

declare module 'virtual:words/files' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'files'>;
	export default words;
}

declare module 'virtual:words/sheet' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords.ts').AreaWords<'sheet'>;
	export default words;
}

declare module 'virtual:detail-words/interface' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/words.ts').Words['details'];
	export default words;
}

declare module 'virtual:detail-words/*' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./details/detailWords.ts').GroupWords;
	export default words;
}

declare module '*.css?inline' {
	const css: string;
	export default css;
}

declare module 'virtual:typeface' {
	/** The address of the typeface's file; `undefined` where the language has none. */
	const address: string | undefined;
	export default address;
}
