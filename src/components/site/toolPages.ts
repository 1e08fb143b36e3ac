/** The tools, by the occasion on which one looks for them; each with its page. */
export const toolPages = [
	{ occasion: 'typing', tools: [{ id: 'details', path: '/details/' }] },
	{ occasion: 'list', tools: [{ id: 'entries', path: '/tools/entries/' }] },
	{ occasion: 'late', tools: [{ id: 'dates', path: '/tools/dates/' }] },
	{
		occasion: 'unpaid',
		tools: [
			{ id: 'reports', path: '/tools/reports/' },
			{ id: 'notPaid', path: '/help/not-paid/' },
		],
	},
	{ occasion: 'several', tools: [{ id: 'companies', path: '/companies/' }] },
	{
		occasion: 'paper',
		tools: [
			{ id: 'ready', path: '/ready/' },
			{ id: 'sheet', path: '/progress/' },
			{ id: 'file', path: '/download/' },
		],
	},
] as const;

/** Tells whether a page is one of the tools. Takes its path from the root of its language. */
export function isToolPage(path: string): boolean {
	return toolPages.some(({ tools }) => tools.some((each) => each.path === path));
}
