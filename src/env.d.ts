declare module 'virtual:checklist' {
	// An ambient module may not import by a relative path, but a type may name one.
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const checklist: import('./progress/checklist').Checklist;
	export default checklist;
}

declare module 'virtual:link-numbers' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const numbers: import('./sharing/linkLayout').LinkNumbers;
	export default numbers;
}

declare module 'virtual:situation-words' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/situationModule').SituationWords;
	export default words;
}

declare module 'virtual:words/companies' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'companies'>;
	export default words;
}

declare module 'virtual:words/search' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'search'>;
	export default words;
}

declare module 'virtual:words/storage' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'storage'>;
	export default words;
}

declare module 'virtual:words/task-details' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'task-details'>;
	export default words;
}

declare module 'virtual:words/offline' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'offline'>;
	export default words;
}

declare module 'virtual:words/entries' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'entries'>;
	export default words;
}

declare module 'virtual:words/entries-page' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'entries-page'>;
	export default words;
}

declare module 'virtual:words/clocks' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'clocks'>;
	export default words;
}

declare module 'virtual:words/not-paid' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'not-paid'>;
	export default words;
}

declare module 'virtual:words/sharing' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'sharing'>;
	export default words;
}

declare module 'virtual:words/files' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'files'>;
	export default words;
}

declare module 'virtual:words/sheet' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/areaWords').AreaWords<'sheet'>;
	export default words;
}

declare module 'virtual:detail-words/interface' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./guide/words').Words['details'];
	export default words;
}

declare module 'virtual:detail-words/*' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports
	const words: import('./details/words').GroupWords;
	export default words;
}

declare module '*.css?inline' {
	const css: string;
	export default css;
}
