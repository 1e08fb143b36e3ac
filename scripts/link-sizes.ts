/**
 * Prints how long share links are in the layout of today and in ways that were weighed against it:
 * docs/decisions/0005-links-by-an-arithmetic-coder.md.
 *
 *     npm run link-sizes
 */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Item, ItemKey } from '../src/progress/item.ts';
import { addDays } from '../src/days/day.ts';
import { layout1 } from '../src/sharing/layout1/layout.ts';
import type { Shared } from '../src/sharing/linkContent.ts';
import { qrOutline } from '../src/sharing/qrOutline.ts';
import { plainLayout } from '../tests/unit/sharing/plainLayout.ts';
import { checklist, doneInOrder, numbers, shared, tasks } from '../tests/unit/sharing/shared.ts';

const known = { checklist, numbers };
const deflated = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 });

/** A link's content as JSON, as a saved file has it. */
function json({ made, companies, ...parts }: Shared): Uint8Array {
	const list = companies.map(({ id, record }) => ({ id, items: Object.fromEntries(record) }));
	return Buffer.from(JSON.stringify({ made, ...parts, companies: list }));
}

const ways: Readonly<Record<string, (content: Shared) => Uint8Array>> = {
	'arithmetic coder': (content) => layout1.write(content, known),
	'plain, deflated': (content) => deflated(plainLayout.write(content, known)),
	plain: (content) => plainLayout.write(content, known),
	'JSON, deflated': (content) => deflated(json(content)),
};

const device = JSON.parse(readFileSync('tests/unit/golden/storage.json', 'utf8')) as {
	companies: { first: Record<ItemKey, Item> };
};
const busy = new Map(Object.entries(device.companies.first) as [ItemKey, Item][]);
const name = 'Example Widgets & Sons LLC';

/** Numbers from 0 to below 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** A record as people come by one: mostly in order, some a day, then a break; some left open or out. */
function usual(seed: number, count: number, label: string): ReadonlyMap<ItemKey, Item> {
	const random = numbersFrom(seed);
	const day = (far: number) => addDays('2026-09-01', far);
	let at = Math.floor(random() * 40);
	const item = (more: object) => ({ at: `${day(at)}T15:00:00.000Z`, ...more }) as Item;
	const record = new Map<ItemKey, Item>([['label', item({ text: label })]]);
	for (const { id, answers } of checklist.questions)
		if (random() < 0.8)
			record.set(
				`answer/${id}`,
				item({ text: answers[Math.floor(random() * answers.length)] ?? '' })
			);
	for (const { id, revision } of tasks.slice(0, count)) {
		if (random() < 0.3) at += Math.floor(random() * 5);
		const chance = random();
		if (chance < 0.08) continue;
		if (chance < 0.16) record.set(`task/${id}`, item({ state: 'not-applicable', revision }));
		else {
			const on = day(at - (random() < 0.1 ? 1 : 0));
			record.set(`task/${id}`, item({ state: 'done', on, revision }));
		}
	}
	return record;
}

const names = ['Northern', 'Green Valley', 'Client', 'Sunrise Apparel'];
const several = (count: number) =>
	shared(new Map(), {
		companies: Array.from({ length: count }, (_, place) => ({
			id: `k3v${String(place).padStart(3, '0')}`,
			record: usual(place + 1, (place * 17) % 49, `${names[place % 4]} ${place + 1} Trading Inc`),
		})),
	});
const invite = new Map<ItemKey, Item>([
	['label', { at: '2026-11-25T12:00:00.000Z', text: 'Client 07' }],
]);

const cases: Readonly<Record<string, Shared>> = {
	'an invite': shared(new Map(), { invite: true, companies: [{ id: 'k3v9qd', record: invite }] }),
	'some 10 tasks': shared(usual(1, 11, name)),
	'some 40 tasks': shared(usual(2, 43, name)),
	'all 48, three a day': shared(doneInOrder(48, name)),
	'a few tasks, notes and reasons': shared(busy, { withNotes: true, withReasons: true }),
	'12 companies': several(12),
	'50 companies': several(50),
	'200 companies': several(200),
};

const address = 'https://refund-ready.example/progress/#r1.';
/** Letters of the check and of the length, before the data. */
const head = 7;

console.log('                                                    bytes   link   QR version');
for (const [title, content] of Object.entries(cases))
	for (const [way, write] of Object.entries(ways)) {
		const { length } = write(content);
		const link = address.length + head + Math.ceil((length * 8) / 6);
		const code = qrOutline(address.padEnd(link, 'Aa0-'));
		console.log(
			title.padEnd(32),
			way.padEnd(18),
			String(length).padStart(6),
			String(link).padStart(6),
			String(code ? (code.size - 17) / 4 : 'none').padStart(6)
		);
	}
