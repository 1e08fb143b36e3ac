import { useEffect, useState } from 'preact/hooks';

/** Rows to a page. */
const pageRows = 20;

/**
 * One page of many rows, which a worker gives when they are opened. `load` gives rows from a place
 * on; `because` is what else changes which rows there are, such as a repair.
 */
export function useRowPage<Row>(
	load: (from: number, count: number) => Promise<readonly Row[]>,
	because: unknown
) {
	const [from, setFrom] = useState<number>();
	const [rows, setRows] = useState<readonly Row[]>([]);
	useEffect(() => {
		if (from === undefined) return;
		let stale = false;
		void load(from, pageRows)
			.then((found) => {
				if (!stale) setRows(found);
			})
			// The list was cleared meanwhile.
			.catch(() => undefined);
		return () => {
			stale = true;
		};
	}, [from, because]);
	return {
		/** The place of the first row that is shown, from 0; `undefined` while none are. */
		from,
		rows,
		setFrom,
		/** Shows the first page, or none. */
		toggle: () => setFrom(from === undefined ? 0 : undefined),
		pageRows,
	};
}

export type RowPage<Row> = ReturnType<typeof useRowPage<Row>>;
