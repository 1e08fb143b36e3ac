import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type Item, type ItemKey, textLimits } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import type { LinkNumbers, ReadShared, Shared } from '../../../src/sharing/linkContent.ts';
import { isSound } from '../../../src/sharing/linkLetters.ts';
import { isShareLink } from '../../../src/sharing/isShareLink.ts';
import {
	type LinkReading,
	readShareLink,
	shortForm,
	writeShareLink,
} from '../../../src/sharing/shareLink.ts';
import { runs } from '../progress/arbitraries.ts';
import { forge, partsOf } from './forge.ts';
import { goldenLinks } from './goldenLinks.ts';
import { badLinks, faultsOf } from './linkFuzz.ts';
import { checklist, doneInOrder, made, numbers, shared, tasks, written } from './shared.ts';

const write = (content: Shared, known: LinkNumbers = numbers) =>
	writeShareLink(content, checklist, known);
const read = (hash: string, known: LinkNumbers = numbers) => readShareLink(hash, checklist, known);

function readWhole(hash: string, known?: LinkNumbers): ReadShared {
	const reading = read(hash, known);
	expect(reading).toMatchObject({ outcome: 'read', fault: undefined });
	return (reading as LinkReading & { outcome: 'read' }).shared;
}

/** An item as a link can carry it: as a rule the day of its writing, no hour. */
function asCarried(key: ItemKey, item: Item, { withReasons }: Shared): Item {
	const at = `${item.at.slice(0, 10)}T23:59:59.999Z`;
	// Entries of notes have theirs to the millisecond.
	if (key.startsWith('note/')) return item;
	if ('text' in item) return { at, text: item.text };
	const { state, on, because, revision } = item;
	const task = tasks.find(({ id }) => key === `task/${id}`);
	return {
		at,
		state,
		...(on !== undefined && { on }),
		...(withReasons && because !== undefined && { because }),
		// What is carried is whether the facts had changed by then, not when they had.
		...(revision !== undefined && task && { revision }),
	};
}

const parts = fc.record({
	invite: fc.boolean(),
	withNotes: fc.boolean(),
	withReasons: fc.boolean(),
});
const companies = fc.array(
	fc.record({
		id: fc.option(fc.stringMatching(/^[0-9abcdefghjkmnpqrstvwxyz]{6}$/), { nil: undefined }),
		record: written,
	}),
	{ minLength: 1, maxLength: 4 }
);

test('a link gives back what was put into it, without notes and reasons that were left out', () => {
	fc.assert(
		fc.property(parts, companies, (options, list) => {
			const content = shared(new Map(), { ...options, companies: list });
			const back = readWhole(write(content));
			expect({ ...back, companies: [] }).toEqual({
				...options,
				made,
				companies: [],
				withWaits: true,
				whole: true,
				announced: list.length,
				tasksKnown: numbers.tasks.length,
				unknown: 0,
			});
			expect(back.companies.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
			for (const [place, { record }] of list.entries()) {
				const carried = [...record]
					.filter(([key]) => options.withNotes || !key.startsWith('note/'))
					.map(([key, item]) => [key, asCarried(key, item, content)] as const);
				expect(withoutRevisions(back.companies[place]?.record)).toEqual(
					withoutRevisions(new Map(carried))
				);
			}
		}),
		{ ...runs, numRuns: 60 }
	);
});

function withoutRevisions(record: CompanyRecord | undefined): [string, Item][] {
	return [...(record ?? [])]
		.map(([key, item]): [string, Item] => {
			const copy = { ...item };
			if ('state' in copy) Reflect.deleteProperty(copy, 'revision');
			return [key, copy];
		})
		.sort(([one], [other]) => (one < other ? -1 : 1));
}

for (const { name, revision, changed } of [
	{ name: 'on the facts as they are', revision: tasks[0]?.revision, changed: false },
	{ name: 'on facts that have changed since', revision: '2026-01-02', changed: true },
])
	test(`a task marked ${name} says so after a link too`, () => {
		const key: ItemKey = `task/${tasks[0]?.id ?? ''}`;
		const item: Item = {
			at: '2026-11-24T10:00:00.000Z',
			state: 'done',
			on: '2026-11-24',
			...(revision !== undefined && { revision }),
		};
		const back = readWhole(write(shared(new Map([[key, item]])))).companies[0]?.record.get(key);
		expect(back && 'state' in back && (back.revision ?? '') < (tasks[0]?.revision ?? '')).toBe(
			changed
		);
	});

test('nothing in a link is later than the link, and what was done on its day is as late as it', () => {
	const record = new Map<ItemKey, Item>([
		['label', { at: '2026-11-25T11:59:30.000Z', text: 'x' }],
		['suffix', { at: '2027-03-01T00:00:00.000Z', text: '01' }],
	]);
	const back = readWhole(write(shared(record, { made: new Date('2026-11-25T11:59:40.000Z') })));
	expect(back.made.toISOString()).toBe('2026-11-25T12:00:00.000Z');
	for (const item of back.companies[0]?.record.values() ?? [])
		expect(item.at).toBe('2026-11-25T12:00:00.000Z');
});

test('a link carries no detail: keys of any other kind are not in it', () => {
	const record = new Map([
		...doneInOrder(3, 'Example Widgets'),
		['detail/routingNumber', { at: '2026-11-01T15:00:00.000Z', text: '011000015' }],
		['archived', { at: '2026-11-01T15:00:00.000Z', text: 'yes' }],
	] as [ItemKey, Item][]);
	const back = readWhole(write(shared(record, { withNotes: true, withReasons: true })));
	expect(
		[...(back.companies[0]?.record.keys() ?? [])].filter((key) => !/^(?:task|answer)\//.test(key))
	).toEqual(['label']);
});

test('an id that is not one of an invite is left out', () => {
	for (const id of ['first', 'K3V9QD', 'k3v9qdx', ''])
		expect(
			readWhole(write(shared(new Map(), { companies: [{ id, record: new Map() }] }))).companies[0]
		).toEqual({ record: new Map() });
});

test('one company with 40 tasks fits in 200 characters, and 50 companies in 2,000', () => {
	const address = 'https://refund-ready.example/progress/';
	const one = write(shared(doneInOrder(40, 'Example Widgets & Sons LLC')));
	expect((address + one).length).toBeLessThanOrEqual(200);
	const fifty = write(
		shared(new Map(), {
			companies: Array.from({ length: 50 }, (_, place) => ({
				id: `k3v9${String(place).padStart(2, '0')}`,
				record: doneInOrder(place % 40, `Client ${place} Trading Inc`),
			})),
		})
	);
	expect((address + fifty).length).toBeLessThanOrEqual(2000);
	expect(readWhole(fifty).companies).toHaveLength(50);
});

test('more than a link can carry is refused, not cut', () => {
	const none = { record: new Map() };
	expect(() => write(shared(new Map(), { companies: Array(1001).fill(none) }))).toThrow(RangeError);
});

const link = write(shared(doneInOrder(40, 'Example Widgets')));

test('a link that was cut off anywhere is called so, and shows what stands before the cut', () => {
	const whole = readWhole(link).companies[0]?.record;
	let most = 0;
	// One that lost its last sign alone is read whole.
	expect(read(link.slice(0, -1))).toEqual(read(link));
	for (let length = '#r1.'.length; length < link.length - 1; length++) {
		const reading = read(link.slice(0, length));
		expect(reading, String(length)).toMatchObject({ fault: 'truncated' });
		for (const [key, item] of reading.outcome === 'read' ? itemsOf(reading.shared) : [])
			expect(item, `${length} ${key}`).toEqual(whole?.get(key));
		most = Math.max(most, reading.outcome === 'read' ? itemsOf(reading.shared).length : 0);
	}
	expect(most).toBeGreaterThan(30);
});

function itemsOf({ companies: list }: ReadShared): [ItemKey, Item][] {
	return list.flatMap(({ record }) => [...record]);
}

test('a link with one letter changed is called altered, wherever it is', () => {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
	for (let place = '#r1.'.length; place < link.length; place++) {
		// The last letter may have bits that say nothing; its first one always does.
		const number = letters.indexOf(link[place] ?? '');
		const letter = letters[number ^ 32] ?? '';
		const reading = read(link.slice(0, place) + letter + link.slice(place + 1));
		// A length that says more than is there looks as if the end were missing.
		const cut = place >= 8 && place < 11 && number < 32;
		expect(reading, String(place)).toMatchObject({ fault: cut ? 'truncated' : 'altered' });
	}
});

test('two links run together, or one with a word in it, are not taken for whole ones', () => {
	expect(read(link.slice(0, 60) + 'xyz' + link.slice(60))).toMatchObject({ fault: 'altered' });
	expect(read(link.slice(0, 60) + link.slice(63))).toMatchObject({ fault: 'truncated' });
});

for (const { name, change } of [
	{ name: 'a full stop after it', change: (text: string) => `${text}.` },
	{ name: 'a bracket and a quote after it', change: (text: string) => `${text})”` },
	{ name: 'line breaks in it', change: (text: string) => text.replace(/.{30}/g, '$&\r\n') },
	{
		name: 'escaped blanks in it',
		change: (text: string) => `${text.slice(0, 50)}%0A%20${text.slice(50)}`,
	},
	{ name: 'an escaped dot', change: (text: string) => text.replace('.', '%2E') },
	{ name: 'no # before it', change: (text: string) => text.slice(1) },
	{ name: 'words after it', change: (text: string) => `${text}&utm_source=mail` },
])
	test(`a link with ${name} is still whole`, () => {
		expect(read(change(link))).toEqual(read(link));
	});

for (const { text, reading } of [
	{ text: '', reading: { outcome: 'unreadable' } },
	{ text: '#', reading: { outcome: 'unreadable' } },
	{ text: '#apply.submitted', reading: { outcome: 'unreadable' } },
	{ text: '#r0.AAAAAAA', reading: { outcome: 'unreadable' } },
	{ text: '#r1x', reading: { outcome: 'unreadable' } },
	{ text: '#r3.AAAAAAA', reading: { outcome: 'newer-version' } },
	{ text: '#r10', reading: { outcome: 'newer-version' } },
	{ text: '#r1', reading: { outcome: 'lost', fault: 'truncated' } },
	{ text: '#r1.', reading: { outcome: 'lost', fault: 'truncated' } },
	{ text: '#r1.AAAA', reading: { outcome: 'lost', fault: 'truncated' } },
	{ text: '#r1.<script>alert(1)</script>', reading: { outcome: 'lost', fault: 'altered' } },
	{ text: '#r1.AAAAAAA', reading: { outcome: 'lost', fault: 'altered' } },
])
	test(`what can be said of “${text}” is ${JSON.stringify(reading)}`, () => {
		expect(read(text)).toEqual(reading);
		expect(isShareLink(text)).toBe(/^#?r\d/.test(text));
	});

test('an older guide’s link is read whole; a newer guide’s as far as this one knows its tasks', () => {
	const older = { ...numbers, tasks: numbers.tasks.slice(0, -5) };
	const record = doneInOrder(40, 'Example Widgets');
	expect(read(write(shared(record), older))).toMatchObject({
		outcome: 'read',
		fault: undefined,
		age: 'older',
		shared: { tasksKnown: numbers.tasks.length - 5, unknown: 0 },
	});
	const newer = read(write(shared(record)), older);
	expect(newer).toMatchObject({ outcome: 'read', fault: undefined, age: 'newer' });
	expect(read(write(shared(doneInOrder(48, 'x'))), older)).toMatchObject({
		age: 'newer',
		shared: { unknown: 5 },
	});
});

test('what an older guide could not carry is not told as open', () => {
	const older = { ...numbers, tasks: numbers.tasks.slice(0, -5) };
	const back = readWhole(write(shared(doneInOrder(48, 'x')), older), numbers);
	for (const id of numbers.tasks.slice(-5))
		expect(back.companies[0]?.record.has(`task/${id}`)).toBe(false);
});

for (const { name, hash, shows } of goldenLinks)
	test(`a link from before says the same for ever: ${name}`, () => {
		const { made: when, ...content } = readWhole(hash);
		expect({
			...content,
			made: when.toISOString(),
			companies: content.companies.map(({ id, record }) => ({
				id,
				// Revisions tell of the facts as they are now.
				items: Object.fromEntries(withoutRevisions(record)),
			})),
		}).toMatchObject(shows);
	});

test('random and broken links give well-formed readings, and never throw', () => {
	let readings = 0;
	for (const text of fc.sample(badLinks([link, ...goldenLinks.map(({ hash }) => hash)]), 2000)) {
		const reading = read(text);
		expect(faultsOf(reading), text).toEqual([]);
		if (reading.outcome === 'read') readings++;
	}
	expect(readings).toBeGreaterThan(50);
});

test('no link ends in a sign that mail programs leave off, and none needs what stands behind it', () => {
	let padded = 0;
	for (let count = 0; count < 600; count++) {
		const hash = write(shared(doneInOrder(count % 48, `Client ${count}`)));
		expect(hash).not.toMatch(/[-_]$/);
		if (!/[-_]a$/.test(hash)) continue;
		padded++;
		for (const cut of [1, 2]) expect(read(hash.slice(0, -cut)), hash).toEqual(read(hash));
	}
	expect(padded).toBeGreaterThan(0);
});

test('the short form does not tell of what stands behind a link', () => {
	expect(shortForm(`https://x.example/${link}ABCD`)).toBe(shortForm(`https://x.example/${link}`));
});

test('the short form says where a link leads and how it begins and ends', () => {
	expect(shortForm('https://refund-ready.example/progress/#r1.AbCd012efghijklm')).toBe(
		'refund-ready.example/progress/#r1.AbCd…jklm'
	);
});

test('a link that was given the short form of another, by bytes behind its data, reads as altered', () => {
	const honest = write(shared(doneInOrder(3, 'Client A')));
	const forged = forge(write(shared(doneInOrder(40, 'Client B'))), honest);
	// Its length and its check are right.
	expect(isSound(...partsOf(forged))).toBe(true);
	expect(read(forged)).toMatchObject({ outcome: 'read', fault: 'altered' });
	const page = 'https://x.example/progress/';
	expect(shortForm(page + forged)).toBe(shortForm(page + honest));
});

test('a text in a link that could turn or hide other text loses what does it', () => {
	const text = 'A\u202eB\u2066C\u200bD\u0000E<b>\n👨‍👩‍👧';
	const record = new Map<ItemKey, Item>([['label', { at: '2026-11-01T15:00:00.000Z', text }]]);
	expect(readWhole(write(shared(record))).companies[0]?.record.get('label')).toMatchObject({
		text: 'A B C D E<b>\n👨‍👩‍👧',
	});
});

test('a name of a company travels whole, and one longer than allowed is cut to whole letters', () => {
	const travelled = (text: string) => {
		const record = new Map<ItemKey, Item>([['label', { at: '2026-11-01T15:00:00.000Z', text }]]);
		const label = readWhole(write(shared(record))).companies[0]?.record.get('label');
		return label && 'text' in label ? label.text : '';
	};
	for (const text of ['x'.repeat(textLimits.label), 'é'.repeat(textLimits.label), '株'.repeat(80)])
		expect(travelled(text)).toBe(text);
	expect(travelled('x'.repeat(5000))).toBe('x'.repeat(textLimits.label));
	expect(travelled(`xy${'株'.repeat(100)}`)).toBe(`xy${'株'.repeat(79)}`);
});
