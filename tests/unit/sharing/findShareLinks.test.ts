import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { findShareLinks } from '../../../src/sharing/findShareLinks.ts';
import { writeShareLink } from '../../../src/sharing/shareLink.ts';
import { runs } from '../progress/arbitraries.ts';
import { countWork } from '../workTime.ts';
import { goldenLinks } from './goldenLinks.ts';
import { breaks, gateways, marks, quotes, sources, transfers } from './mailManglings.ts';
import { checklist, doneInOrder, numbers, shared } from './shared.ts';

const page = 'https://refund-ready.example/progress/';

/** Links of all lengths, with an invite among them. */
const hashes = [
	...[0, 3, 17, 40].map((count) => doneInOrder(count, `Client ${count} Trading`)),
	doneInOrder(48, 'A company with a name that is somewhat longer than others'),
].map((record) => writeShareLink(shared(record), checklist, numbers));
const several = writeShareLink(
	shared(new Map(), {
		companies: Array.from({ length: 30 }, (_, place) => ({
			record: doneInOrder(place, `Client ${place}`),
		})),
	}),
	checklist,
	numbers
);
const links = [...hashes, several, ...goldenLinks.map(({ hash }) => hash)];

/** A link without the letter that keeps mail programs from leaving off its last one. */
const bare = (hash: string) => hash.replace(/([-_])a$/, '$1');
const message = (address: string) =>
	`Hello,\n\nhere is how far we are: ${address}\nBest regards\nAda`;
const soundOf = (text: string) =>
	findShareLinks(text)
		.filter(({ sound }) => sound)
		.map(({ hash }) => bare(hash));

for (const [name, mangle] of [
	...gateways,
	...breaks,
	...quotes,
	...sources,
	...marks,
	...transfers,
])
	test(`a link is found in a mail: ${name}`, () => {
		for (const hash of links)
			expect(soundOf(mangle(message(page + hash))), mangle(message(page + hash))).toEqual([
				bare(hash),
			]);
	});

for (const { name, text, found } of [
	{ name: 'a link alone', text: 'https://x.example/progress/#r1.AbC-_d', found: ['#r1.AbC-_d'] },
	{ name: 'its last part alone', text: ' #r1.AbCd ', found: ['#r1.AbCd'] },
	{
		name: 'one in brackets',
		text: 'Hi,\n<https://x.example/#r1.AbCd>\nbye (#1)',
		found: ['#r1.AbCd'],
	},
	{
		name: 'one of no check, broken in lines',
		text: 'https://x.example/#r1.AbCd\r\nEfGh\r\nIj',
		found: ['#r1.AbCdEfGhIj'],
	},
	{
		name: 'one of no check, quoted, up to the words after it',
		text: '> https://x.example/#r1.AbCd\n> EfGh\n> and so on',
		found: ['#r1.AbCdEfGh'],
	},
	{
		name: 'one of no check in brackets, without the name below it',
		text: 'Here: <https://x.example/#r1.AbCd>\n\nAda',
		found: ['#r1.AbCd'],
	},
	{ name: 'one of no check, without the name below', text: '#r1.AbCd\n\nAda', found: ['#r1.AbCd'] },
	{ name: 'the link of a later version', text: '#r2.xyz', found: ['#r2.xyz'] },
	{
		name: 'none in other text',
		text: 'Ask for #red, (r1.2) and https://x.example/#tasks',
		found: [],
	},
	{ name: 'none in nothing', text: '', found: [] },
])
	test(`what is no whole link is found as it stands: ${name}`, () =>
		expect(findShareLinks(text)).toEqual(found.map((hash) => ({ hash, sound: false }))));

/** Some of what can be done, in some order. */
const some = (manglings: typeof gateways, maxLength: number) =>
	fc.array(fc.constantFrom(...manglings), { maxLength });

test('a link is found again whatever of it all happened to it, one after the other', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...links),
			some([...marks, ...gateways], 2),
			some(gateways, 1),
			some([...breaks, ...quotes, ...sources], 2),
			some(transfers, 1),
			some(quotes, 1),
			(hash, ...manglings) => {
				const text = manglings
					.flat()
					.reduce((sent, [, mangle]) => mangle(sent), message(page + hash));
				expect(
					soundOf(text),
					`${manglings
						.flat()
						.map(([name]) => name)
						.join(', ')}\n${text}`
				).toEqual([bare(hash)]);
			}
		),
		{ ...runs, numRuns: 200 }
	);
});

test('a link is put together wherever its lines were broken', () => {
	for (const hash of hashes)
		for (let columns = 20; columns < 100; columns += 7)
			for (const mark of ['\n', '\r\n> ', ' \n', '\n\n  ', '\n> > \n> ']) {
				const text = (page + hash).replace(new RegExp(`.{${columns}}(?=.)`, 'g'), `$&${mark}`);
				expect(soundOf(`See ${text}\nThanks`), text).toEqual([bare(hash)]);
			}
});

const long = bare(hashes[3] ?? '');
const [one, other] = [long.slice(0, 45), long.slice(45)];

for (const { name, text } of [
	{ name: 'a line that was put between', text: `${page}${one}\n[External mail]\n${other}` },
	{ name: 'names before its lines', text: `AB> ${page}${one}\nAB> ${other}` },
	{
		name: 'blanks in it, as a PDF gives it',
		text: `${page}${one} ${other.replace(/.{9}/g, '$& ')}`,
	},
	{
		name: 'a gateway that saw its first line alone',
		text: `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(page + one)}&data=05%7C&reserved=0\n${other}`,
	},
	{
		name: 'the tail of its wrapper cut off',
		text: `https://urldefense.com/v3/__${page.slice(0, -1)}/*${long.slice(1)}`,
	},
	{ name: 'no sign before it', text: `${page}${long.slice(1)}` },
	{
		name: 'a head that is broken',
		text: `${page}${long.slice(0, 6)}\n> ${long.slice(6)}`,
	},
	{
		name: 'dashes of a word processor',
		text: page + long.replaceAll('--', '–').replaceAll('-', '‐'),
	},
])
	test(`a link with ${name} is put together`, () => expect(soundOf(text), text).toEqual([long]));

test('a link without its last sign is read, and one without more of it is not called whole', () => {
	for (const hash of links.map(bare)) {
		expect(soundOf(message(page + hash.slice(0, -1))), hash).toEqual([hash]);
		const cut = hash.slice(0, -5);
		expect(findShareLinks(`${page + cut}\n`), hash).toEqual([{ hash: cut, sound: false }]);
	}
});

test('several links are found once each, in their order, whichever way they came', () => {
	const [first = '', second = '', third = ''] = hashes;
	const text = [
		`${page}${first}\n`,
		`> https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(page + second)}&data=0`,
		`> > ${page}${third.slice(0, 40)}\n> > ${third.slice(40)}`,
		`<a href="${page}${first}">${page}${first}</a>`,
	].join('\n\n');
	expect(findShareLinks(text).map(({ hash }) => bare(hash))).toEqual(
		[first, second, third].map(bare)
	);
	expect(findShareLinks(text.slice(0, -3)).every(({ sound }) => sound)).toBe(true);
});

test('a thousand mails are read in one go, and a text that is made to hold up is let go', () => {
	const mails = Array.from({ length: 400 }, (_, place) =>
		message(
			page + writeShareLink(shared(doneInOrder(place % 40, `Client ${place}`)), checklist, numbers)
		)
	).join('\n> ');
	expect(soundOf(mails)).toHaveLength(400);
	for (const hostile of [
		'#r1.AAAAAH_ '.repeat(80_000),
		`#r1.AAAA___${'A\n'.repeat(400_000)}`,
		'/v3/__#r1.'.repeat(100_000),
		'%25'.repeat(330_000),
		'aHR0cAAAAAAAAAAAAAAAA '.repeat(40_000),
		'<span '.repeat(160_000),
		`#r1.AAAAABA${'\nA'.repeat(60)}`.repeat(6000),
	]) {
		const worked = countWork();
		findShareLinks(hostile);
		expect(worked(), hostile.slice(0, 20)).toBeLessThan(4000);
	}
});
