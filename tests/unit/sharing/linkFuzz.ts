import { isDay } from '../../../src/days/day.ts';
import { checkItem, isItemKey } from '../../../src/progress/item.ts';
import { isLinkId, mostCompanies } from '../../../src/sharing/linkLayout.ts';
import type { LinkReading } from '../../../src/sharing/shareLink.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** So many texts that claim to be links: random ones, and good ones with something done to them. */
export function* badLinks(seed: number, good: readonly string[], count: number): Generator<string> {
	const random = numbersFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const randomLetters = (length: number) =>
		Array.from({ length }, () => letters[below(64)]).join('');
	const randomText = (length: number) =>
		String.fromCharCode(...Array.from({ length }, () => below(below(2) ? 128 : 65_536)));
	const mutations: ((text: string) => string)[] = [
		() => `#r1.${randomLetters(below(200))}`,
		// With a length that fits, so that the data is read to its end.
		() => {
			const length = 1 + below(120);
			return `#r1.${randomLetters(4)}A${letters[length >> 6] ?? 'A'}${letters[length & 63] ?? 'A'}${randomLetters(length)}`;
		},
		() => randomText(below(60)),
		() => `#r${below(12)}.${randomText(below(60))}`,
		(text) => text.slice(0, below(text.length)),
		(text) => text.slice(0, below(text.length)) + randomText(1) + text.slice(below(text.length)),
		(text) => {
			const place = 11 + below(text.length - 11);
			return text.slice(0, place) + randomLetters(1) + text.slice(place + 1);
		},
		(text) => {
			const place = below(text.length);
			return text.slice(0, place) + text.slice(place + 1 + below(4));
		},
		(text) => text + randomLetters(below(40)),
		(text) => `${text.slice(0, 11)}${[...text.slice(11)].reverse().join('')}`,
		(text) => text.replaceAll(letters[below(64)] ?? 'A', letters[below(64)] ?? 'A'),
	];
	for (let made = 0; made < count; made++) {
		const text = good[below(good.length)] ?? '';
		yield mutations[below(mutations.length)]?.(text) ?? text;
	}
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
		if (id !== undefined && !isLinkId(id)) faults.push(`id ${id}`);
		for (const [key, item] of record) {
			if (!isItemKey(key) || !checkItem(key, item)) faults.push(`${key} is no item`);
			if (item.at > made.toISOString()) faults.push(`${key} is later than the link`);
			if ('on' in item && item.on !== undefined && !isDay(item.on))
				faults.push(`${key} on ${item.on}`);
		}
	}
	return faults;
}
