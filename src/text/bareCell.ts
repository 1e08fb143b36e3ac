/**
 * A cell without what keeps a spreadsheet from reading it as a number.
 *
 * @example
 * bareCell('="0123"'); // => '0123'
 * bareCell("'0123"); // => '0123'
 */
export function bareCell(cell: string): string {
	return cell
		.trim()
		.replace(/^=?"(.*)"$/, '$1')
		.replace(/^'/, '')
		.trim();
}
