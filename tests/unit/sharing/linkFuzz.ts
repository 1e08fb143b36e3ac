import fc from 'fast-check';
import { isDay } from '../../../src/days/day.ts';
import { checkItem, isItemKey } from '../../../src/progress/item.ts';
import { mostCompanies } from '../../../src/sharing/linkContent.ts';
import { isLinkId } from '../../../src/sharing/linkId.ts';
import { linkLayouts } from '../../../src/sharing/linkLayouts.ts';
import type { LinkReading } from '../../../src/sharing/shareLink.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const letter = fc.constantFrom(...letters);
const lettersOf = (length: number) =>
	fc.string({ unit: letter, minLength: length, maxLength: length });
const lettersUpTo = (maxLength: number) => fc.string({ unit: letter, maxLength, size: 'max' });
const textUpTo = (maxLength: number) =>
	fc
		.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength, size: 'max' })
		.map((units) => String.fromCharCode(...units));
/** A place in a text of any length, as a share of it. */
const share = fc.noBias(fc.nat(0xffff)).map((number) => number / 0x1_0000);
const placeIn = (text: string, at: number) => Math.floor(at * text.length);

const layout = fc.constantFrom(...Object.keys(linkLayouts));

/** Texts that claim to be links: random ones, and good ones with something done to them. */
export function badLinks(good: readonly string[]): fc.Arbitrary<string> {
	const link = fc.constantFrom(...good);
	return fc.oneof(
		fc.tuple(layout, lettersUpTo(199)).map(([version, data]) => `#r${version}.${data}`),
		// With a length that fits, so that the data is read to its end.
		fc
			.tuple(layout, lettersOf(4), fc.integer({ min: 1, max: 120 }).chain(lettersOf))
			.map(
				([version, check, data]) =>
					`#r${version}.${check}A${letters[data.length >> 6] ?? ''}${letters[data.length & 63] ?? ''}${data}`
			),
		textUpTo(59),
		fc.tuple(fc.nat(11), textUpTo(59)).map(([version, text]) => `#r${version}.${text}`),
		fc.tuple(link, share).map(([text, to]) => text.slice(0, placeIn(text, to))),
		fc
			.tuple(link, share, textUpTo(1), share)
			.map(
				([text, to, put, from]) =>
					text.slice(0, placeIn(text, to)) + put + text.slice(placeIn(text, from))
			),
		fc.tuple(link, share, letter).map(([text, at, put]) => {
			const place = 11 + placeIn(text.slice(11), at);
			return text.slice(0, place) + put + text.slice(place + 1);
		}),
		fc.tuple(link, share, fc.integer({ min: 1, max: 4 })).map(([text, at, length]) => {
			const place = placeIn(text, at);
			return text.slice(0, place) + text.slice(place + length);
		}),
		fc.tuple(link, lettersUpTo(39)).map(([text, more]) => text + more),
		link.map((text) => `${text.slice(0, 11)}${[...text.slice(11)].reverse().join('')}`),
		fc.tuple(link, letter, letter).map(([text, one, other]) => text.replaceAll(one, other))
	);
}

/** What is not as it must be in a reading of any text whatever; nothing where all is well. */
export function faultsOf(reading: LinkReading): string[] {
	if (reading.outcome === 'lost')
		return reading.fault === undefined ? ['lost without a fault'] : [];
	if (reading.outcome !== 'read') return [];
	const { made, companies } = reading.shared;
	const faults: string[] = [];
	if (Number.isNaN(made.getTime())) faults.push('made at no time');
	if (companies.length > mostCompanies) faults.push('too many companies');
	for (const { id, record } of companies) {
		if (id !== undefined && !isLinkId(id)) faults.push(`id ${String(id)}`);
		for (const [key, item] of record) {
			if (!isItemKey(key) || !checkItem(key, item)) faults.push(`${key} is no item`);
			if (item.at > made.toISOString()) faults.push(`${key} is later than the link`);
			if ('on' in item && item.on !== undefined && !isDay(item.on))
				faults.push(`${key} on ${item.on}`);
		}
	}
	return faults;
}
