import fc from 'fast-check';
import { judge } from '../../../src/entries/judge.ts';
import { readList } from '../../../src/entries/readList.ts';
import { spoiledOf } from './fuzz.ts';
import { today } from './list.ts';
import type { Bytes } from './workbookFiles.ts';

/** So small that a list of a hundred rows is read as one of a million is. */
const small = { piece: 400, block: 60, guess: 300 };

/** Everything that a reader made of a file, and what was found in it. */
async function found(data: Bytes, plain: boolean) {
	const { table, tables, troubles } = await readList([{ name: 'list', data: new Blob([data]) }], {
		plain,
		// Today's reader reads in its own pieces; only what divides the cells is told from the same part.
		sizes: plain ? small : { piece: 1 << 20, block: 1 << 20, guess: small.guess },
	});
	const rows = Array.from({ length: table.length }, (_, at) => [
		table.writtenOf(at),
		table.numberOf(at),
		table.repairOf(at),
		table.places[at],
		table.tables[at],
		table.masks[at],
		table.entryDays[at],
		table.liquidationDays[at],
		table.types[at],
		table.lines[at],
		table.amounts[at],
		table.importers[at],
	]);
	const verdict = judge(table, { today, columns: tables.map(({ layout }) => layout.columns) });
	return JSON.stringify({ rows, tables, troubles, verdict });
}

/**
 * Reads a file with the reader of plain rows and without it. Gives what each found, as a text, where
 * that is not the same; else `undefined`.
 */
export async function differenceOf(data: Bytes): Promise<readonly [string, string] | undefined> {
	const [fast, slow] = [await found(data, true), await found(data, false)];
	return fast === slow ? undefined : [fast, slow];
}

const plain = Array.from({ length: 70 }, (_, place) => `B76${String(place * 37).padStart(8, '0')}`);

const heads = [
	'Entry Number',
	'Entry No.,Type',
	'Filer,Entry Number',
	'Entry Number\tLiquidation Date\tEntry Number',
	'Entry Number;Duty',
	'sep=;\nEntry Number',
	'sep=0\nEntry Number',
	'12025550100',
	'"Entry Number"',
	'Type,Entry Number',
	'\ufeffEntry Number',
	'A title\n\nEntry Number,Note',
];

/** A line as lists have them: mostly plain, else something that a reader of plain lines must leave alone. */
const line = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...plain) },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'8CG00123454',
			'12345678901',
			'00012345678',
			'99030125001',
			'b7603245278',
			'B76-0324527-8',
			' B7603245278',
			'B7603245278 ',
			'B7603245278,01',
			'B7603245278\t09/20/2026',
			'B760324527',
			'B76032452788',
			'B76O3245278',
			'"B7603245278"',
			'"B7603245278',
			'B7603245278"',
			'"a\nB7603245278\nb"',
			'"12345678901',
			'',
			' ',
			'Total: 12',
			'Entry Number',
			'é',
			'B7603245278;x;y',
			'\r',
			'\0'
		),
	}
);

const longList: fc.Arbitrary<Bytes> = fc
	.record({
		head: fc.option(fc.constantFrom(...heads), { nil: '' }),
		between: fc.constantFrom('\n', '\r\n', '\r', '\n'),
		lines: fc.array(line, { minLength: 10, maxLength: 90, size: 'max' }),
		ends: fc.boolean(),
		latin: fc.boolean(),
	})
	.map(({ head, between, lines, ends, latin }) =>
		Uint8Array.from(
			Buffer.from(
				[head, ...plain, ...lines].join(between) + (ends ? between : ''),
				latin ? 'latin1' : 'utf8'
			)
		)
	);

/** A list long enough for both readers, with some of its bytes spoiled or none. */
export const someList: fc.Arbitrary<Bytes> = fc.oneof(
	longList,
	longList.chain((file) => spoiledOf([file]))
);
