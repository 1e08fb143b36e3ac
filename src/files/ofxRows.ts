/** Longer than any transaction; what is longer is none. */
const longest = 100_000;

/**
 * Takes the pieces of a bank's file in OFX and hands over a row of headings, and one for each
 * transaction (STMTTRN) with its day and its amount, which is all that is wanted of it; names and
 * accounts are passed over. A tag may be closed or not, as the older form leaves it. The day is the one
 * that the bank wrote, in whatever zone; an amount in another currency than dollars carries its name, so
 * that it is taken for none. Never throws for what stands in the text.
 */
export class OfxRows {
	readonly #onRow: (cells: readonly string[], place: number) => void;
	#place = 1;
	#currency = '';
	#isHead = true;
	/** What may go on in the next piece. */
	#rest = '';

	constructor(onRow: (cells: readonly string[], place: number) => void) {
		this.#onRow = onRow;
		onRow(['Date', 'Amount'], 1);
	}

	/** Takes the next piece of the text. */
	add(piece: string): void {
		const parts = (this.#rest + piece).split(/<STMTTRN>/i);
		const rest = parts.pop() ?? '';
		for (const part of parts) this.#take(part);
		this.#rest =
			rest.length > longest ? rest.slice(0, longest / 2) + rest.slice(-longest / 2) : rest;
	}

	/** Says that there is no more. */
	end(): void {
		if (!this.#isHead) this.#take(this.#rest);
	}

	#take(text: string): void {
		if (!this.#isHead) this.#onRow(rowOf(text, this.#currency), ++this.#place);
		this.#isHead = false;
		// A statement of another account may follow the last of a statement's transactions.
		this.#currency = field(text, /<CURDEF>\s*([A-Z]{3})/i) || this.#currency;
	}
}

function rowOf(text: string, currency: string): string[] {
	const own = text.split(/<\/STMTTRN>|<\/BANKTRANLIST>/i, 1)[0] ?? '';
	const [, year = '', month = '', day = ''] =
		/<DTPOSTED>\s*(\d{4})(\d{2})(\d{2})/i.exec(own.slice(0, longest)) ?? [];
	// OFX has no sign between thousands: what stands once between digits is the decimal one, and the
	// rest of a file may leave no doubt about three places after it.
	const amount = field(own, /<TRNAMT>\s*([^<\s]{1,40})/i).replace(
		/^([+-]?\d+)[.,](\d{3,})$/,
		(_, whole: string, part: string) => Number(`${whole}.${part}`).toFixed(2)
	);
	const named = field(own, /<CURRENCY>[^]{0,200}?<CURSYM>\s*([A-Z]{3})/i) || currency;
	const other = named === '' || named.toUpperCase() === 'USD' ? '' : `${named} `;
	return [year === '' ? '' : `${year}-${month}-${day}`, other + amount];
}

function field(text: string, pattern: RegExp): string {
	return pattern.exec(text.slice(0, longest))?.[1] ?? '';
}
