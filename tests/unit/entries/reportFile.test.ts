import { expect, test } from 'playwright/test';
import { clockLine, type ClockWords } from '../../../src/entries/clockFile.ts';
import { findings } from '../../../src/entries/findings.ts';
import { reportLines, type ReportWords, type ShownRow } from '../../../src/entries/reportFile.ts';
import { readCsv } from '../text/readCsv.ts';

const words: ReportWords = {
	columns: ['', '', '', '', '', '', '', '', '', ''],
	yes: 'yes',
	no: 'no',
	messages: {},
	reasons: Object.fromEntries(
		findings.map((id) => [id, { reason: 'Wrong', next: 'Look' }])
	) as ReportWords['reasons'],
};

const states: ClockWords['states'] = {
	'not-liquidated': '',
	closing: '',
	'last-day': '',
	'look-up': '',
	closed: '',
	final: '',
	open: 'Open',
};

/** A row as a hostile file may have it. */
const row = (file: string, written: string): ShownRow => ({
	at: 0,
	file,
	sheet: undefined,
	place: 7,
	written,
	number: '12345678905',
	repair: undefined,
	findings: ['check-digit'],
	listed: false,
	clock: {
		state: 'open',
		estimate: false,
		liquidation: '2026-09-03',
		warn: '2026-11-02',
		cape: '2026-11-22',
		cbpPower: '2026-12-02',
		protest: '2027-03-02',
		correction: undefined,
	},
});

for (const hostile of ['＝1+1', '=1+1', '\n=1', ' =1+1', '\u00a0@x', '\t-1', "'=1"])
	test(`${JSON.stringify(hostile)} from a list is text in the report and among the days`, () => {
		const lines = [
			reportLines(row(hostile, hostile), words),
			clockLine(row(hostile, hostile), {
				columns: ['', '', '', '', '', '', '', '', '', '', '', ''],
				states,
				yes: 'yes',
				no: 'no',
			}),
		];
		for (const line of lines) {
			expect(line).toContain(`'${hostile}`);
			expect(readCsv(line).flat()).toContain(hostile);
		}
	});

test('the days of an entry end with the last day to correct it, and are one short where it is not told', () => {
	const told = (correction: string | undefined) => {
		const shown = row('a.csv', 'x');
		if (!shown.clock) throw new Error('the row has clocks');
		const line = clockLine(
			{ ...shown, clock: { ...shown.clock, correction } },
			{ columns: ['', '', '', '', '', '', '', '', '', '', '', ''], states, yes: 'yes', no: 'no' }
		);
		return readCsv(line)[0]?.slice(-2);
	};
	expect(told('2026-12-21')).toEqual(['2027-03-02', '2026-12-21']);
	expect(told(undefined)).toEqual(['2027-03-02', '']);
});
