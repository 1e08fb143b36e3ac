// The one story that all made-up reports tell: which entries there are, and what became of each.
import { checkDigitOf } from '../entries/entryNumber.ts';
import { addDays, type Day } from '../days/day.ts';
import { plainDollars } from './reportList.ts';

/** A filer code that the samples have in common, so that they are told from real entries at a glance. */
export const sampleFiler = 'ZZ0';
export const sampleImporter = '00-0000000XX';
export const sampleNotify = '99-9999999XX';

/** A made-up entry number with the right check digit, from 1 on. */
export function sampleEntry(number: number): string {
	const first = sampleFiler + String(number).padStart(7, '0');
	return `${first}${checkDigitOf(first)}`;
}

/** The declaration that was taken. */
export const claim = '100000000001';

/** A day as ACE writes it. */
export const slashed = (day: Day) => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
/** An amount as ACE writes it. */
export const dollars = (cents: number) =>
	`$${plainDollars(cents).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;

/** The entries of the samples, twelve of them, and what is to come of each. */
export const sampleCount = 12;
export const sampleDuty = (number: number) => 100_000 + number * 12_345;
export const sampleInterest = (number: number) => 2_000 + number * 321;
/** Entries on the declaration that CBP took; of the others some failed, and two were never filed. */
export const taken = [1, 2, 3, 4, 5, 6, 7, 8];
export const failed: Readonly<Record<number, string>> = {
	9: 'UNABLE TO CALCULATE DUTY',
	10: 'PROTEST ON ENTRY',
};

/** A payment of the story. */
interface SampleRefund {
	readonly id: string;
	readonly entries: readonly number[];
	/** The second of ACE's two columns of a refund's state; empty while it is in work. */
	readonly secondary: string;
	readonly day: Day;
}

/** The refunds of the story, made so that what is late is late on the day. */
export function sampleRefunds(today: Day): SampleRefund[] {
	return [
		// One payment joins two entries.
		{ id: 'SAMPLE0001', entries: [1, 2], secondary: 'Treasury Issued', day: addDays(today, -12) },
		{ id: 'SAMPLE0002', entries: [3], secondary: 'Treasury Issued', day: addDays(today, -9) },
		{ id: 'SAMPLE0003', entries: [4], secondary: 'Treasury Issued', day: addDays(today, -9) },
		{ id: 'SAMPLE0004', entries: [5], secondary: '', day: addDays(today, -20) },
		{ id: 'SAMPLE0005', entries: [6], secondary: 'Check/ACH Returned', day: addDays(today, -15) },
	];
}

/** What entries bring with their interest, in cents. */
export function centsOf(entries: readonly number[]): number {
	return entries.reduce((sum, number) => sum + sampleDuty(number) + sampleInterest(number), 0);
}
