import { expect, test } from 'playwright/test';
import { linkLayouts } from '../../../src/sharing/linkLayouts.ts';
import { isShareLink } from '../../../src/sharing/isShareLink.ts';
import { findShareLinks } from '../../../src/sharing/findShareLinks.ts';
import { readShareLink, writeShareLink } from '../../../src/sharing/shareLink.ts';
import { goldenLinks } from './goldenLinks.ts';
import { plainLayout } from './plainLayout.ts';
import { checklist, doneInOrder, made, numbers, shared } from './shared.ts';

const versions = Object.keys(linkLayouts).map(Number);
const newest = Math.max(...versions);
/** As the next release could have them: one layout more, that of today untouched. */
const next = { ...linkLayouts, [newest + 1]: plainLayout };
const content = shared(doneInOrder(40, 'Example Widgets'), {
	companies: [
		{ id: 'k3v9qd', record: doneInOrder(40, 'Example Widgets') },
		{ record: doneInOrder(7, 'Ñandú 进口') },
	],
});

test('every layout that was written is there, from the first on', () => {
	expect(versions).toEqual(Array.from({ length: newest }, (_, before) => before + 1));
});

test('every layout has golden links of its own', () => {
	for (const version of versions)
		expect(
			goldenLinks.filter(({ hash }) => hash.startsWith(`#r${version}.`)),
			String(version)
		).not.toEqual([]);
});

test('beside a second layout, links of the first say what they said', () => {
	for (const { name, hash } of goldenLinks) {
		const before = readShareLink(hash, checklist, numbers);
		expect(before.outcome, name).toBe('read');
		expect(readShareLink(hash, checklist, numbers, next), name).toEqual(before);
	}
});

test('the newest layout is written, and read by whoever has it', () => {
	const link = writeShareLink(content, checklist, numbers, next);
	expect(link).toMatch(new RegExp(`^#r${newest + 1}\\.`));
	const reading = readShareLink(link, checklist, numbers, next);
	expect(reading).toMatchObject({
		outcome: 'read',
		fault: undefined,
		age: 'same',
		shared: { made, whole: true, announced: 2, tasksKnown: numbers.tasks.length },
	});
	const companies = reading.outcome === 'read' ? reading.shared.companies : [];
	expect(companies.map(({ id }) => id)).toEqual(['k3v9qd', undefined]);
	expect(companies[1]?.record.get('label')).toMatchObject({ text: 'Ñandú 进口' });
	expect(companies[0]?.record.size).toBe(content.companies[0]?.record.size);
});

test('one who has not got it yet hears that the link is newer, and finds it in a message', () => {
	const link = writeShareLink(content, checklist, numbers, next);
	expect(readShareLink(link, checklist, numbers)).toEqual({ outcome: 'newer-version' });
	expect(readShareLink(`#r${newest + 2}.AAAAAAA`, checklist, numbers, next)).toEqual({
		outcome: 'newer-version',
	});
	expect(isShareLink(link)).toBe(true);
	expect(findShareLinks(`Here: <https://refund-ready.example/progress/${link}>.`)).toEqual([
		{ hash: link, sound: true },
	]);
});

test('cut off and altered links are told apart in any layout', () => {
	const link = writeShareLink(content, checklist, numbers, next);
	for (let length = '#r2.'.length; length < link.length - 1; length++)
		expect(
			readShareLink(link.slice(0, length), checklist, numbers, next),
			String(length)
		).toMatchObject({ fault: 'truncated' });
	const place = link.length - 10;
	const letter = link[place] === 'A' ? 'B' : 'A';
	expect(
		readShareLink(link.slice(0, place) + letter + link.slice(place + 1), checklist, numbers, next)
	).toMatchObject({ fault: 'altered' });
});
