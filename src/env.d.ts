declare module '*.css?inline' {
	const css: string;
	export default css;
}

declare module 'virtual:typeface' {
	/** The address of the typeface's file; `undefined` where the language has none. */
	const address: string | undefined;
	export default address;
}
