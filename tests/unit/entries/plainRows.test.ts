import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { packEntryNumber, readEntryNumber } from '../../../src/entries/entryNumber.ts';
import { readPlainRows } from '../../../src/entries/plainRows.ts';
import { differenceOf, someList } from './bothReaders.ts';
import { entryNumbers } from './arbitraries.ts';

function read(text: string, most = 1_000) {
	const { rows, bytes, numbers, fits } = readPlainRows(new TextEncoder().encode(text), most);
	return {
		rows,
		bytes,
		read: Array.from({ length: rows }, (_, row) => [numbers[row], fits[row] === 1]),
	};
}

test('a plain line is read as the reader of cells reads it', () => {
	fc.assert(
		fc.property(
			fc.oneof(entryNumbers(), fc.stringMatching(/^[A-Z0-9]{3}\d{8}$/), fc.string()),
			fc.constantFrom('\n', '\r\n', '\r', ''),
			(text, end) => {
				const { rows, bytes, read: found } = read(text + end);
				const reading = readEntryNumber(text);
				const isPlain = reading.ok && reading.value === text && (end === '\n' || end === '\r\n');
				expect(rows).toBe(isPlain ? 1 : 0);
				expect(bytes).toBe(isPlain ? text.length + end.length : 0);
				if (isPlain) expect(found).toEqual([[packEntryNumber(text), reading.checkDigitFits]]);
			}
		)
	);
});

test('plain lines end before the first that is anything else, and at the most', () => {
	const text = 'B7603245278\r\nABC12345676\nB76-0324527-8\nB7603245278\n';
	expect(read(text)).toMatchObject({ rows: 2, bytes: 25 });
	expect(read(text, 1)).toMatchObject({ rows: 1, bytes: 13 });
	expect(read('B7603245278')).toMatchObject({ rows: 0, bytes: 0 });
});

test('a list has the same rows and findings whether plain rows are read from bytes or not', () =>
	fc.assert(
		fc.asyncProperty(someList, async (file) => {
			const [fast, slow] = (await differenceOf(file)) ?? [];
			expect(fast).toBe(slow);
		}),
		{ numRuns: 300 }
	));
