/** Runs in the page: keeps companies with a name and every task marked, at different stages, and nothing else. */
export function fillStorage(wanted: { companies: number; tasks: string[] }): void {
	localStorage.clear();
	for (let place = 0; place < wanted.companies; place++) {
		const root = `refund-ready/1/b${String(place).padStart(5, '0')}/`;
		const at = new Date(Date.now() - (place % 40) * 24 * 60 * 60 * 1000).toISOString();
		localStorage.setItem(`${root}label`, JSON.stringify({ at, text: `Client ${place + 1}` }));
		for (const [number, task] of wanted.tasks.entries())
			localStorage.setItem(
				`${root}task/${task}`,
				JSON.stringify(
					number <= place % wanted.tasks.length
						? { at, state: 'done', on: at.slice(0, 10), revision: '2026-11-22' }
						: { at, state: 'open', revision: '2026-11-22' }
				)
			);
	}
}
