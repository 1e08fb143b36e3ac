import { expect, test } from 'playwright/test';
import { columnWithExamples } from '../../../../src/components/wording/tableInWords.ts';

const unnamed = 'Column {number}';
const table = (names: string[], sample: string[][]) => ({ layout: { names }, sample });

for (const { name, of, says } of [
	{
		name: 'a name and three cells',
		of: table(['Paid'], [['1'], ['2'], ['3'], ['4']]),
		says: 'Paid · 1, 2, and 3',
	},
	{ name: 'equal cells once', of: table(['Paid'], [['1'], ['1 '], ['1']]), says: 'Paid · 1' },
	{
		name: 'no empty cells',
		of: table(['Paid'], [[''], ['1'], [], ['2']]),
		says: 'Paid · 1 and 2',
	},
	{ name: 'its place where it has no name', of: table([' '], [['1']]), says: 'Column 1 · 1' },
	{ name: 'its name alone where it is empty', of: table(['Paid'], [['']]), says: 'Paid' },
])
	test(`a column is told by its name and its first cells: ${name}`, () => {
		expect(columnWithExamples(of, 0, unnamed)).toBe(says);
	});

test('a column is told by the cells that are given in place of its first', () => {
	const days = table(['Datum'], [['see note']]);
	expect(columnWithExamples(days, 0, unnamed, ['15.10.2026'])).toBe('Datum · 15.10.2026');
});
