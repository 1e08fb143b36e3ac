import { type CapeFileNames, capeFileName, writeCapeFile } from '../entries/capeFile.ts';
import { showEntryNumber, unpackEntryNumber } from '../entries/entryNumber.ts';
import type { Day } from '../days/day.ts';
import { csvBlob } from '../text/csvBlob.ts';
import { type BankMatch, type Deposit, type Expected, matchDeposits } from './bankMatch.ts';
import { dueOf, fileByFrom, moneyIsLate, isWaiting } from './due.ts';
import {
	type FilingChoice,
	isForAgain,
	isForFirst,
	type NextFile,
	nextFiles,
	type StandingDue,
} from './filing.ts';
import type { Outcome } from './outcome.ts';
import {
	readReports,
	type ReadReport,
	type ReportFile,
	type ReportTrouble,
} from './readReports.ts';
import type { RefusalId } from './refusals.ts';
import type { ShownEntry, StateTotal } from './shownEntry.ts';
import { entryLine, entryHeader, type ListWords, totalLines } from './reportList.ts';
import type { ReportLayout } from './reportKinds.ts';
import type { LeftOutReason, NotedRow, RowNote, ToldTable } from './reportTable.ts';
import {
	type Contradiction,
	type Payment,
	type Standing,
	type State,
	standings,
	states,
} from './standing.ts';
import { type SumDifference, sumDifferences } from './sums.ts';

/** What a person decides about reports that were read. */
export interface ReportChoices extends FilingChoice {
	/** Today in Washington. */
	readonly today: Day;
	/** On which day a table was made, by its place. */
	readonly made: ReadonlyMap<number, Day>;
	/** On which day CBP accepted a claim, by its number; '' for entries whose claim no report names. */
	readonly accepted: ReadonlyMap<string, Day>;
	/** What the CAPE files are called. */
	readonly fileNames: CapeFileNames;
}

/** A table as a person is shown it. */
export interface ShownReport {
	readonly file: string;
	readonly sheet: number | undefined;
	readonly layout: ReportLayout;
	readonly sample: readonly (readonly string[])[];
	readonly made: Day;
	readonly madeBy: ReadReport['madeBy'] | 'person';
	readonly rows: number;
	readonly heads: number;
	readonly read: number;
	readonly beside: number;
	readonly leftOut: number;
	readonly reasons: Readonly<Partial<Record<LeftOutReason, number>>>;
	readonly notes: Readonly<Partial<Record<RowNote, number>>>;
	readonly doubtfulDays: readonly string[];
}

/** Entries that were refused with the same message. */
interface RefusalTotal {
	readonly id: RefusalId | undefined;
	/** CBP's message as it stands in the file. */
	readonly message: string;
	readonly entries: number;
	/** How many of them are in the next CAPE files. */
	readonly again: number;
	readonly duty: number;
}

/** A claim whose entries wait, of which the day of acceptance decides when the money is late. */
interface WaitingClaim {
	readonly claim: string;
	readonly entries: number;
	readonly accepted: Day | undefined;
}

/** What REV-603 says was paid, whether or not any report ties it to an entry. */
interface PaymentTotal {
	readonly payments: number;
	readonly cents: number;
}

/** Payments held against the bank, as a person is shown them. */
interface ShownBank {
	readonly matched: PaymentTotal;
	readonly openPayments: readonly ShownPayment[];
	readonly openDeposits: readonly Deposit[];
	readonly openDepositCount: number;
	readonly openPaymentCount: number;
}

/** A payment of REV-603. */
interface ShownPayment {
	readonly number: string;
	readonly day: Day | undefined;
	readonly cents: number | undefined;
	readonly status: string;
}

/** What a person is shown; small, whatever the reports' length. */
export interface ReportSummary {
	readonly reports: readonly ShownReport[];
	readonly troubles: readonly ReportTrouble[];
	readonly entries: number;
	readonly totals: Readonly<Record<State, StateTotal>>;
	readonly late: number;
	/** The counts above 0, and the day of the latest report. */
	readonly kept: {
		readonly day: Day;
		readonly counts: Readonly<Partial<Record<State | 'late', number>>>;
	};
	readonly refusals: readonly RefusalTotal[];
	readonly claims: readonly WaitingClaim[];
	readonly payments: Readonly<Partial<Record<Outcome | 'unknown', PaymentTotal>>>;
	readonly untied: PaymentTotal;
	readonly contradictions: Readonly<Partial<Record<Contradiction, number>>>;
	readonly sums: readonly SumDifference[];
	readonly sumCount: number;
	readonly again: number;
	readonly undeclared: number;
	readonly files: readonly {
		readonly name: string;
		readonly entries: number;
		readonly fileBy: Day | undefined;
	}[];
	readonly bank: ShownBank | undefined;
	/** The days ahead with what happens on each, the next first. */
	readonly ahead: readonly {
		readonly day: Day;
		readonly what: 'file' | 'money';
		readonly entries: number;
	}[];
}

/** Which entries are asked for. */
export type EntryFilter =
	| { readonly state: State }
	| { readonly refusal: string }
	| { readonly contradiction: Contradiction }
	| { readonly only: 'late' | 'all' };

const shownSums = 100;
const shownOpen = 200;
const shownDays = 60;

/** Reports that were read: what a person decides about them, and what comes of it (where each entry stands, sums, deposits). It lives in the worker. */
export class ReportSession {
	readonly #reports: readonly ReadReport[];
	readonly #troubles: readonly ReportTrouble[];
	#choices: ReportChoices;
	#all: readonly StandingDue[] = [];
	#files: readonly NextFile[] = [];

	private constructor(
		{ reports, troubles }: Awaited<ReturnType<typeof readReports>>,
		choices: ReportChoices
	) {
		this.#reports = reports;
		this.#troubles = troubles;
		this.#choices = choices;
	}

	/** Reads files and works out where each entry stands. Never throws for what a file holds. */
	static async read(
		files: readonly ReportFile[],
		choices: ReportChoices,
		options: {
			told?: ReadonlyMap<number, ToldTable>;
			onProgress?: (done: number) => void;
		} = {}
	): Promise<ReportSession> {
		return new ReportSession(
			await readReports(files, { ...options, today: choices.today }),
			choices
		);
	}

	/** Works it out by other choices. */
	choose(choices: ReportChoices): ReportSummary {
		this.#choices = choices;
		return this.summary();
	}

	/** Where everything stands, in numbers. */
	summary(): ReportSummary {
		const { today, accepted } = this.#choices;
		const made = (place: number) => this.#choices.made.get(place);
		const { entries, payments } = standings(
			this.#reports.map(({ table, made: day }, place) => ({
				kind: table.layout.kind ?? 'other',
				made: made(place) ?? day,
				table,
			}))
		);
		this.#all = entries.map((standing) => ({
			standing,
			due: dueOf(standing, accepted.get(standing.claim)),
		}));
		this.#files = nextFiles(this.#all, this.#choices, today);
		const totals = totalsOf(this.#all, today);
		const late = this.#all.filter(({ due }) => moneyIsLate(due, today)).length;
		const sums = sumDifferences(this.#shares(), payments);
		const deposits = this.#deposits();
		return {
			reports: this.#reports.map((report, place) => show(report, made(place))),
			troubles: this.#troubles,
			entries: entries.length,
			totals,
			late,
			kept: { day: this.#latestDay(), counts: countsOf(totals, late) },
			refusals: refusalsOf(this.#all, today),
			claims: claimsOf(this.#all, accepted),
			payments: paymentTotals(payments),
			untied: totalOf(payments.filter(({ tied }) => !tied)),
			contradictions: countContradictions(entries),
			sums: sums.slice(0, shownSums),
			sumCount: sums.length,
			again: this.#all.filter((each) => isForAgain(each, today)).length,
			undeclared: this.#all.filter((each) => isForFirst(each, today)).length,
			files: this.#files.map(({ entries: numbers, filer, fileBy }, place) => ({
				name: capeFileName(place, this.#files.length, this.#choices.fileNames, { filer }),
				entries: numbers.length,
				fileBy,
			})),
			bank: deposits && bankOf(payments, deposits),
			ahead: daysAhead(this.#all, today),
		};
	}

	/** Some of the entries that a filter lets through, in the order of their numbers. */
	entries(filter: EntryFilter, from: number, count: number): ShownEntry[] {
		const found: ShownEntry[] = [];
		let place = 0;
		for (const each of this.#all) {
			if (!passes(each, filter, this.#choices.today)) continue;
			if (place++ >= from) found.push(this.#show(each));
			if (found.length >= count) break;
		}
		return found;
	}

	/** Some of the rows of a table that were left out for a reason, or of which something is noted. */
	rows(table: number, why: LeftOutReason | RowNote, from: number, count: number): NotedRow[] {
		const { reasons, notes } = this.#reports[table]?.table ?? {};
		const rows = reasons?.get(why as LeftOutReason) ?? notes?.get(why as RowNote) ?? [];
		return rows.slice(from, from + count);
	}

	/** The bytes of one of the next CAPE files, by its place. */
	file(place: number): Uint8Array<ArrayBuffer> {
		return writeCapeFile(this.#files[place]?.entries ?? []);
	}

	/** Every entry with where it stands, below the totals, as a CSV for spreadsheets. No bank value is in it. */
	list(words: ListWords): Blob {
		const above = totalLines(totalsOf(this.#all, this.#choices.today), words) + entryHeader(words);
		return csvBlob(above, this.#all, (each) => entryLine(this.#show(each), words));
	}

	#show({ standing, due }: StandingDue): ShownEntry {
		const report = this.#reports[standing.by];
		return {
			number: showEntryNumber(unpackEntryNumber(standing.entry)),
			state: standing.state,
			late: moneyIsLate(due, this.#choices.today),
			due,
			standing,
			by: report?.table.layout.kind,
			file: report?.file ?? '',
		};
	}

	/** What ES-022 says of each refund's entries, each entry once, as its latest report has it. */
	#shares() {
		const latest = new Map<
			string,
			{ number: string; principal: number | undefined; interest: number | undefined }
		>();
		for (const { table } of this.#byDay())
			if (table.layout.kind === 'es-022' || table.layout.kind === 'rev-615')
				for (const { entry, refundNumber, refund, interest } of table.said)
					if (refundNumber !== '' && entry !== undefined)
						latest.set(`${refundNumber} ${entry}`, {
							number: refundNumber,
							principal: refund,
							interest,
						});
		const shares = new Map<
			string,
			{ number: string; principal: number | undefined; interest: number | undefined }[]
		>();
		for (const share of latest.values()) {
			const own = shares.get(share.number);
			if (own) own.push(share);
			else shares.set(share.number, [share]);
		}
		return shares;
	}

	/** The day on which the latest report of CBP's was made; today where there is none. */
	#latestDay(): Day {
		const days = this.#reports.flatMap(({ table: { layout }, made }, place) =>
			layout.kind === undefined || layout.kind === 'other' || layout.kind === 'bank'
				? []
				: [this.#choices.made.get(place) ?? made]
		);
		return days.sort().at(-1) ?? this.#choices.today;
	}

	/** The reports in the order in which they were made. */
	#byDay(): ReadReport[] {
		const day = (place: number) =>
			this.#choices.made.get(place) ?? this.#reports[place]?.made ?? '';
		return this.#reports
			.map((report, place) => ({ report, day: day(place) }))
			.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
			.map(({ report }) => report);
	}

	/**
	 * The deposits of every bank's list; `undefined` where there is none, and while the days of one can
	 * be read two ways: what is missing could stand there.
	 */
	#deposits(): Deposit[] | undefined {
		const lists = this.#reports.filter(({ table }) => table.layout.kind === 'bank');
		if (lists.length === 0 || lists.some(({ table }) => table.doubtfulDays.length > 0))
			return undefined;
		return lists.flatMap(({ table }) =>
			table.said.flatMap(({ refundDay, refund }) =>
				refundDay !== undefined && refund !== undefined ? [{ day: refundDay, cents: refund }] : []
			)
		);
	}
}

function show({ table, ...report }: ReadReport, told: Day | undefined): ShownReport {
	const counts = <Key extends string>(map: ReadonlyMap<Key, readonly NotedRow[]>) =>
		Object.fromEntries([...map].map(([key, rows]) => [key, rows.length])) as Partial<
			Record<Key, number>
		>;
	return {
		file: report.file,
		sheet: report.sheet,
		layout: table.layout,
		sample: table.sample,
		made: told ?? report.made,
		madeBy: told === undefined ? report.madeBy : 'person',
		rows: table.rows,
		heads: table.heads,
		read: table.read,
		beside: table.beside,
		leftOut: table.leftOut,
		reasons: counts(table.reasons),
		notes: counts(table.notes),
		doubtfulDays: table.doubtfulDays,
	};
}

function totalsOf(all: readonly StandingDue[], today: Day): Record<State, StateTotal> {
	const totals = Object.fromEntries(
		states.map((state) => [
			state,
			{
				entries: 0,
				late: 0,
				duty: 0,
				principal: 0,
				interest: 0,
				next: undefined as Day | undefined,
			},
		])
	) as Record<State, { -readonly [Key in keyof StateTotal]: StateTotal[Key] }>;
	for (const { standing, due } of all) {
		const total = totals[standing.state];
		total.entries++;
		if (moneyIsLate(due, today)) total.late++;
		total.duty += standing.duty ?? 0;
		total.principal += standing.principal ?? 0;
		total.interest += standing.interest ?? 0;
		const day = due.moneyBy ?? fileByFrom(due, today);
		if (day !== undefined && day >= today && (total.next === undefined || day < total.next))
			total.next = day;
	}
	return totals;
}

function countsOf(totals: ReportSummary['totals'], late: number): ReportSummary['kept']['counts'] {
	const counts = states.map((state) => [state, totals[state].entries] as const);
	return Object.fromEntries([['late', late] as const, ...counts].filter(([, count]) => count > 0));
}

/** How many different messages are told apart; files of real refusals have a dozen. */
const mostRefusals = 60;

function refusalsOf(all: readonly StandingDue[], today: Day): RefusalTotal[] {
	const totals = new Map<string, { -readonly [Key in keyof RefusalTotal]: RefusalTotal[Key] }>();
	for (const each of all) {
		const { standing } = each;
		if (standing.state !== 'refused') continue;
		const key = refusalKey(standing);
		const total = totals.get(key) ?? {
			id: standing.refusals[0],
			message: standing.message,
			entries: 0,
			again: 0,
			duty: 0,
		};
		if (totals.size < mostRefusals) totals.set(key, total);
		total.entries++;
		if (isForAgain(each, today)) total.again++;
		total.duty += standing.duty ?? 0;
	}
	return [...totals.values()].sort((one, other) => other.entries - one.entries);
}

function refusalKey({ message }: Standing): string {
	return message.slice(0, 200);
}

function claimsOf(all: readonly StandingDue[], accepted: ReadonlyMap<string, Day>): WaitingClaim[] {
	const claims = new Map<string, number>();
	for (const { standing } of all)
		if (isWaiting(standing)) claims.set(standing.claim, (claims.get(standing.claim) ?? 0) + 1);
	return [...claims]
		.map(([claim, entries]) => ({ claim, entries, accepted: accepted.get(claim) }))
		.sort((one, other) => other.entries - one.entries)
		.slice(0, 50);
}

function totalOf(payments: readonly Payment[]): PaymentTotal {
	return {
		payments: payments.length,
		cents: payments.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
	};
}

function paymentTotals(payments: readonly Payment[]): ReportSummary['payments'] {
	const groups = new Map<Outcome | 'unknown', Payment[]>();
	for (const payment of payments) {
		const key = payment.outcome ?? 'unknown';
		const group = groups.get(key);
		if (group) group.push(payment);
		else groups.set(key, [payment]);
	}
	return Object.fromEntries([...groups].map(([key, group]) => [key, totalOf(group)]));
}

function countContradictions(entries: readonly Standing[]): ReportSummary['contradictions'] {
	const counts: Partial<Record<Contradiction, number>> = {};
	for (const { contradictions } of entries)
		for (const each of contradictions) counts[each] = (counts[each] ?? 0) + 1;
	return counts;
}

/** Payments that a bank can have: those that Treasury issued, or that are on the way there. */
function bankOf(payments: readonly Payment[], deposits: readonly Deposit[]): ShownBank {
	const expected = payments.filter(
		({ outcome, day, cents }) =>
			(outcome === 'paid' || outcome === 'sent') && day !== undefined && (cents ?? 0) > 0
	);
	const match: BankMatch = matchDeposits(
		expected.map(({ day, cents }): Expected => ({ day: day ?? '', cents: cents ?? 0 })),
		deposits
	);
	const matched = match.matches
		.flatMap((each) => each.payments)
		.flatMap((place) => expected[place] ?? []);
	return {
		matched: totalOf(matched),
		openPayments: match.openPayments
			.slice(0, shownOpen)
			.flatMap((place) => expected[place] ?? [])
			.map(({ number, day, cents, status }) => ({ number, day, cents, status })),
		openDeposits: match.openDeposits.slice(0, shownOpen).flatMap((place) => deposits[place] ?? []),
		openDepositCount: match.openDeposits.length,
		openPaymentCount: match.openPayments.length,
	};
}

function daysAhead(all: readonly StandingDue[], today: Day): ReportSummary['ahead'] {
	const counts = new Map<string, number>();
	const add = (what: 'file' | 'money', day: Day | undefined) => {
		if (day === undefined || day < today) return;
		counts.set(`${day} ${what}`, (counts.get(`${day} ${what}`) ?? 0) + 1);
	};
	for (const { due } of all) {
		add('file', fileByFrom(due, today));
		add('money', due.moneyBy);
	}
	return [...counts]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.slice(0, shownDays)
		.map(([key, entries]) => ({
			day: key.slice(0, 10),
			what: key.endsWith('file') ? 'file' : 'money',
			entries,
		}));
}

function passes({ standing, due }: StandingDue, filter: EntryFilter, today: Day): boolean {
	if ('state' in filter) return standing.state === filter.state;
	if ('refusal' in filter)
		return standing.state === 'refused' && refusalKey(standing) === filter.refusal.slice(0, 200);
	if ('contradiction' in filter) return standing.contradictions.includes(filter.contradiction);
	return filter.only === 'all' || moneyIsLate(due, today);
}
