/**
 * Measures reading reports of 35,000 entries, an ES-003 of 200,000 lines among them, working out where
 * each entry stands, and writing the list, in Node, in the processor’s time. The page does the same in
 * a worker.
 *
 *     npm run bench:reports
 */
import { readWords } from '../src/guide/words.ts';
import { checkDigitOf } from '../src/entries/entryNumber.ts';
import { ReportSession } from '../src/reports/reportSession.ts';
import type { ListWords } from '../src/reports/reportList.ts';
import { reportKinds } from '../src/reports/reportKinds.ts';
import { states } from '../src/reports/standing.ts';
import { countWork } from '../tests/unit/workTime.ts';

const entries = 35_000;
const lines = 200_000;
const number = (place: number) => {
	const first = `B76${String(place).padStart(7, '0')}`;
	return first + String(checkDigitOf(first));
};
const numbers = Array.from({ length: entries }, (_, place) => number(place));

const es003 = [
	'Entry Summary Number,Entry Date,HTS Number - Full,Line Tariff Duty Amount,Liquidation Date',
	...Array.from(
		{ length: lines },
		(_, place) =>
			`${numbers[place % entries] ?? ''},01/05/2026,${place % 2 === 0 ? '99030128' : '6109100012'},"$1,000.25",10/20/2026`
	),
].join('\n');
const details = [
	'\ufeffENTRY_NUMBER,CLAIM_NUMBER,STATUS,ERROR_DESCRIPTION',
	...numbers.map(
		(each, place) =>
			`="${each}",="1000000000${10 + (place % 5)}",${place % 9 === 0 ? 'Failed,UNABLE TO CALCULATE DUTY' : 'Entry Summary Updated,'}`
	),
].join('\n');
const es022 = [
	'Claim Number,Claim Status,Filer Code,Importer Number,CF 4811 Number,CF 4811 Name,Entry Summary Number,Entry Date,Liquidation Date,Control Team Number,Center ID Code,Center ID Name,Refund Amount,Interest Amount,Refund Number,Refund Date,Refund Status',
	...numbers.map(
		(each, place) =>
			`100000000010,Accepted,B76,12-3456789AB,,,${each},01/05/2026,10/20/2026,1,C,x,900.00,10.00,R${place % 700},11/10/2026,`
	),
].join('\n');
const rev603 = [
	'Refund ID,Payee ID,Company Name,C/O,Address,Refund Date,Refund Status,Secondary Status,Refund Type,Document Number,Total Refund Amount',
	...Array.from(
		{ length: 700 },
		(_, place) => `R${place},1,x,,y,11/10/2026,Certified,Treasury Issued,CAPE,,45500.00`
	),
].join('\n');
const bank = [
	'Date,Description,Credit',
	...Array.from(
		{ length: 5_000 },
		(_, place) => `11/${12 + (place % 5)}/2026,x,${place % 7 === 0 ? '45500.00' : `${place}.10`}`
	),
].join('\n');

const files = Object.entries({ es003, details, es022, rev603, bank }).map(([name, text]) => ({
	name: `${name}.csv`,
	data: new Blob([text]),
	saved: '2026-11-25',
}));
const choices = {
	today: '2026-11-30',
	made: new Map<number, string>(),
	accepted: new Map<string, string>(),
	undeclared: true,
	filersApart: false,
	fileNames: await readWords('cape-files', 'en'),
};

const took = async <Result>(what: string, act: () => Result | Promise<Result>): Promise<Result> => {
	const worked = countWork();
	const result = await act();
	console.log(`${what.padEnd(34)}${`${worked().toFixed(0)} ms`.padStart(10)}`);
	return result;
};
const named = <Key extends string>(keys: readonly Key[]) =>
	Object.fromEntries(keys.map((key) => [key, String(key)])) as Record<Key, string>;
const words: ListWords = {
	states: named(states),
	kinds: named(reportKinds),
	total: ['state', 'entries', 'late', 'duty', 'principal', 'interest'],
	columns: [
		'entry',
		'state',
		'late',
		'money',
		'file',
		'protest',
		'message',
		'claim',
		'duty',
		'principal',
		'interest',
		'refund',
		'day',
		'liquidation',
		'report',
		'from',
	],
	yes: 'yes',
};

console.log(
	`${entries} entries, ${lines} lines, ${files.reduce((sum, { data }) => sum + data.size, 0)} bytes`
);
const session = await took('read', () => ReportSession.read(files, choices));
const summary = await took('where each entry stands', () => session.summary());
await took('after another choice', () => session.choose({ ...choices, undeclared: false }));
await took('twenty entries from the end', () => session.entries({ only: 'all' }, entries - 20, 20));
const list = await took('the list as CSV', () => session.list(words));
const stand = states
	.filter((state) => summary.totals[state].entries > 0)
	.map((state) => `${state} ${summary.totals[state].entries}`);
console.log(
	`${stand.join(', ')}; list ${list.size} bytes; ${summary.bank?.matched.payments ?? 0} payments in the bank`
);
console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
