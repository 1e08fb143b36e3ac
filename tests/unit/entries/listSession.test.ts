import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Columns } from '../../../src/entries/columns.ts';
import { type Choices, ListSession } from '../../../src/entries/listSession.ts';
import { workOrder } from '../../../src/entries/workOrder.ts';
import { readWords } from '../../../src/guide/words.ts';
import { entryNumbers } from './arbitraries.ts';

const choices: Choices = {
	today: '2026-11-22',
	filer: undefined,
	allowed: [],
	filersApart: true,
	fileNames: await readWords('cape-files', 'en'),
};

const read = (
	texts: readonly string[],
	chosen: Partial<Choices> = {},
	columns?: ReadonlyMap<number, Columns>
) =>
	ListSession.read(
		texts.map((text, place) => ({ name: `list-${place}.csv`, data: new Blob([text]) })),
		{ ...choices, ...chosen },
		columns && { columns }
	);

const lines = (...rows: readonly string[]) => rows.join('\n');

test('duty is added up by what comes of the entry: only of IEEPA lines, and each line once', async () => {
	const report = lines(
		'Entry Summary Number,Entry Type Code,Liquidation Date,HTS Number,Line Tariff Duty Amount',
		'B7600010014,01,10/20/2026,9903.01.25,"$1,000.00"',
		'B7600010014,01,10/20/2026,9903.02.20,"$50.50"',
		'B7600010014,01,10/20/2026,8471.30.0100,"$7,000.00"',
		'B7600010022,01,08/01/2026,9903.01.25,"$200.00"',
		'B7600010030,21,10/20/2026,9903.01.25,"$30.00"',
		'B7600010048,01,10/20/2026,9903.01.25,',
		// A zero was lost: no entry yet, and its duty is at stake.
		'2000000014,01,10/20/2026,9903.01.25,$4.00'
	);
	const sums = { listed: 105_050, past: 20_000, refused: 3_400, unknown: 1 };
	expect((await read([report])).summary().duty).toEqual(sums);
	// The same report twice is no twice the duty; a pasted list takes it from the report beside it.
	expect((await read([report, report])).summary().duty).toEqual(sums);
	const pasted = 'B7600010014\nB7600010022\nB7600010030\nB7600010048';
	expect((await read([pasted, report])).summary().duty).toEqual(sums);
	const allowed = await read([report], { allowed: ['past-cape-window'] });
	expect(allowed.summary().duty).toEqual({ ...sums, listed: 125_050, past: 0 });
	expect(allowed.summary().files.map(({ name, past }) => [name, past])).toEqual([
		['cape-entries-1-of-2-B76.csv', false],
		['cape-entries-2-of-2-B76-past-day-80.csv', true],
	]);
});

test('a column of IEEPA amounts is the duty, and a list without tariff numbers has its duty column', async () => {
	const own = lines(
		'Entry Number,Duty Amount,IEEPA Duty',
		'B7600010014,900.00,100.00',
		'B7600010022,900.00,0.00'
	);
	expect((await read([own])).summary().duty?.listed).toBe(10_000);
	const plain = lines('Entry Number;Duty', 'B7600010014;1.000,50', 'B7600010022;2');
	expect((await read([plain])).summary().duty?.listed).toBe(100_250);
	expect((await read(['B7600010014'])).summary().duty).toBeUndefined();
});

for (const name of ['Total Paid', 'Refund USD', 'Amount', 'Zoll', 'Tariffs'])
	test(`a column “${name}” of amounts is offered as the duty, and is not asked about once it is said`, async () => {
		const list = lines(
			`Entry Number,Invoice Value,Quantity,${name}`,
			'B7600010014,"5,000.00",3,"1,000.00"',
			'B7600010022,"6,000.00",4,250'
		);
		const asked = (await read([list])).summary();
		expect(asked.duty).toBeUndefined();
		expect(asked.tables[0]?.maybeDuty).toEqual([{ column: 3, examples: ['1,000.00', '250'] }]);
		const columns = asked.tables[0]?.layout.columns;
		const said = (await read([list], {}, new Map([[0, { ...columns, duty: 3 }]]))).summary();
		expect(said.duty?.listed).toBe(125_000);
		expect(said.tables[0]?.maybeDuty).toEqual([]);
		const none = await read([list], {}, new Map([[0, { ...columns, duty: undefined }]]));
		expect(none.summary().tables[0]?.maybeDuty).toEqual([]);
	});

const header = 'Entry Summary Number,HTS Number,Duty Amount';
const before = lines(
	header,
	'B7600010014,9903.01.25,10.00',
	'B7600010014,8471.30.0100,5.00',
	'B7600010022,9903.01.25,10.00',
	'B7600010030,9903.02.20,10.00'
);
const after = lines(
	header,
	'B7600010014,8471.30.0100,5.00',
	'B7600010022,8471.30.0100,5.00',
	'B7600010030,9903.02.20,10.00',
	'B7600010048,8471.30.0100,5.00'
);

for (const [order, exports] of [
	['before and after', [before, after]],
	['after and before', [after, before]],
	['with a pasted list beside them', ['B7600010014\nB7600010022\nB7600010030', before, after]],
	['with one of them twice', [before, after, after]],
] as const)
	test(`two exports, ${order}: what lost its IEEPA lines was taken, and is not filed again`, async () => {
		const session = await read(exports);
		const { counts, compared, listed } = session.summary();
		expect(counts['ieepa-lines-gone']).toBe(2);
		expect(compared).toBeGreaterThanOrEqual(3);
		const gone = session.rows('ieepa-lines-gone', 0, 10).map(({ number }) => number);
		expect(gone).toEqual(['B7600010014', 'B7600010022']);
		// Never had one, in what is shown: that is said as before, and of no entry that was taken.
		expect(session.rows('no-ieepa-line', 0, 10).map(({ number }) => number)).toEqual(
			exports.includes(after) ? ['B7600010048'] : []
		);
		expect(listed).toBe(1);
		expect([...session.listed()]).toHaveLength(1);
	});

test('a list that was cut in two between the lines of an entry is no comparison', async () => {
	const first = lines(header, 'B7600010022,9903.01.25,10.00', 'B7600010014,9903.01.25,10.00');
	const second = lines(header, 'B7600010014,8471.30.0100,5.00', 'B7600010030,9903.02.20,1');
	const { counts, compared, listed } = (await read([first, second])).summary();
	expect([counts['ieepa-lines-gone'], compared, listed]).toEqual([0, 0, 3]);
});

test('“Repair all” stands only where a repair mends something', async () => {
	const { counts, repairs } = (
		await read([
			lines(
				'Entry Number,Entry Date',
				'2000000014,99/99/2026',
				'B7603245278,13/45/2026',
				'8CGO0123454,05/01/2025'
			),
		])
	).summary();
	expect(counts['day-unreadable']).toBe(2);
	expect(repairs).toEqual({ 'lost-zero': 1, 'letter-for-digit': 1 });
});

test('what is said of rows adds up, whatever the rows', async () => {
	const cell = fc.oneof(entryNumbers(), fc.string({ maxLength: 14 }), fc.constant('Total'));
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), async (rows) => {
			const text = lines(
				'Entry Number,Note',
				...rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
			);
			const {
				rows: all,
				listed,
				lines: further,
				leftOut,
				beside,
				files,
			} = (await read([text])).summary();
			expect(listed + further + leftOut + beside).toBe(all);
			expect(files.reduce((sum, { count }) => sum + count, 0)).toBe(listed);
		}),
		{ numRuns: 60 }
	);
});

test('the work order names the client, each file’s filer code and suffix, and by when to file', async () => {
	const words = await readWords('entries', 'en');
	const list = lines(
		'Entry Number,Importer Number,Liquidation Date',
		'B7600010014,12-345678900,10/01/2026',
		'B7600010022,12-345678901,09/20/2026'
	);
	const summary = (await read([list], { client: 'Acme, LLC' })).summary();
	const [head, files] = workOrder(summary, words.order, words.findings, '2 files', 'Acme, LLC');
	expect(head?.lines[0]).toBe('Importer of record: Acme, LLC');
	expect(files?.lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
		'cape-entries-Acme-LLC-1-of-2-B76-suffix-01.csv: filer code B76, suffix 01, 1 entry. File by Tue 8 Dec 2026; the first leaves CAPE on Wed 9 Dec 2026',
		'cape-entries-Acme-LLC-2-of-2-B76-suffix-00.csv: filer code B76, suffix 00, 1 entry. File by Fri 18 Dec 2026; the first leaves CAPE on Sun 20 Dec 2026',
	]);
	expect(JSON.stringify(summary.files)).not.toContain('3456789');
});
