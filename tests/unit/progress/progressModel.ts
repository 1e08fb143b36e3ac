/**
 * People on two or three devices, each with one or two tabs, who tick, write notes, wait, delete, take
 * back and hand over to each other in any order, while storage is full at times and clocks are wrong.
 * Here is what is done and what must come of it; a test runs some of it, `npm run fuzz:progress` much.
 */
import fc from 'fast-check';
import type { Checklist, Task } from '../../../src/progress/checklist.ts';
import { merged } from '../../../src/progress/compare.ts';
import { encodeItem, type Item, type ItemKey } from '../../../src/progress/item.ts';
import { type CompanyRecord, mergeRecords } from '../../../src/progress/merge.ts';
import { noteEntries } from '../../../src/progress/noteEntries.ts';
import type { Draft } from '../../../src/progress/notes.ts';
import { taskItem, waitOf } from '../../../src/progress/record.ts';
import { readSaved } from '../../../src/progress/storage.ts';
import { readExportFile, writeExportFile } from '../../../src/sharing/exportFile.ts';
import { fromFile, fromLink, writesOf } from '../../../src/sharing/incoming.ts';
import type { LinkNumbers } from '../../../src/sharing/linkContent.ts';
import { readShareLink, writeShareLink } from '../../../src/sharing/shareLink.ts';
import { setClock } from './fakeClock.ts';
import { FakeStorage } from './fakeStorage.ts';
import { FakeWindow, openStore, type OpenStore } from './fakeWindow.ts';

const tasks: readonly Task[] = [
	{ id: 'apply.submitted', revision: '2026-11-20' },
	{ id: 'apply.rehearsed', revision: '2026-11-20', was: ['apply.practised'] },
];
const checklist: Checklist = { questions: [], steps: [{ id: 'apply', tasks }] };
const numbers: LinkNumbers = { tasks: tasks.map(({ id }) => id), questions: [] };
/** The company that all of it is about; each device has another one too. */
const acme = 'k3v9qd';
const start = Date.parse('2026-11-22T15:00:00Z');
const hour = 60 * 60 * 1000;

const kinds = [
	...['tick', 'tick', 'note', 'note', 'edit', 'edit', 'type', 'type', 'unnote', 'restore'],
	...['wait', 'wait', 'delete', 'undo', 'file', 'file', 'file', 'link', 'full', 'room'],
] as const;

/** What somebody does: on which tab, at which task, after how many seconds, and whether word from other tabs came before. */
interface Act {
	readonly tab: number;
	readonly what: string;
	readonly task: number;
	readonly pick: number;
	readonly seconds: number;
	readonly heard: boolean;
}

/** A plan: how many tabs, how wrong the clocks of the devices are, what is done. */
export interface Plan {
	readonly tabs: number;
	/** In hours. */
	readonly skews: readonly number[];
	readonly acts: readonly Act[];
}

const skewsOf = (most: number) =>
	fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -most, max: most })), {
		minLength: 3,
		maxLength: 3,
	});

/** Any plan; `far` with clocks that are wrong by up to two years, else by up to five hours. */
export const plans = (far: boolean): fc.Arbitrary<Plan> =>
	fc.record({
		tabs: fc.integer({ min: 2, max: 5 }),
		skews: skewsOf(far ? 2 * 365 * 24 : 5),
		acts: fc.array(
			fc.record({
				tab: fc.nat(4),
				what: fc.constantFrom(...kinds),
				task: fc.nat(1),
				pick: fc.nat(9),
				seconds: fc.integer({ min: 0, max: 90 }),
				heard: fc.boolean(),
			}),
			{ minLength: 10, maxLength: 40, size: 'max' }
		),
	});

interface Tab {
	readonly window: FakeWindow;
	readonly store: OpenStore;
	readonly device: number;
	/** What this page goes on writing, by task. */
	drafts: Map<number, Draft>;
	/** Entries that were taken back on this page. */
	removed: { task: number; text: string; restore: () => void }[];
	deleted: boolean;
}

export interface Bench {
	readonly tabs: readonly Tab[];
	readonly storages: readonly FakeStorage[];
}

/** Opens the pages once; each run begins with all of them empty. */
export async function openBench(): Promise<Bench> {
	const storages = [0, 1, 2].map(() => new FakeStorage());
	const tabs: Tab[] = [];
	for (const device of [0, 1, 0, 2, 1]) {
		const storage = storages[device];
		const window = new FakeWindow(storage);
		const store = await openStore(window);
		tabs.push({ window, store, device, drafts: new Map(), removed: [], deleted: false });
	}
	return { tabs, storages };
}

export interface Figures {
	acts: number;
	notes: number;
	handedOver: number;
	deletes: number;
	refused: number;
	broughtBack: number;
}

export const noFigures = (): Figures => ({
	acts: 0,
	notes: 0,
	handedOver: 0,
	deletes: 0,
	refused: 0,
	broughtBack: 0,
});

/** Runs a plan; throws an Error that says what was lost, came back or differs at the end. */
export function runPlan(bench: Bench, plan: Plan, figures: Figures): void {
	const { storages } = bench;
	const tabs = bench.tabs.slice(0, plan.tabs);
	let time = start;
	const clockOf = (device: number) => time + (plan.skews[device] ?? 0) * hour;
	let count = 0;
	const unique = () => `w${++count}w`;

	/** What was acknowledged and nobody who saw it took away, by task. */
	const must = tasks.map(() => new Set<string>());
	/** What somebody who saw it corrected or took back. */
	const gone = tasks.map(() => new Set<string>());
	/** What each text that stands for a tick or a wait was written over. */
	const ancestors = new Map<string, Set<string>>();
	let lossy = false;
	let linked = false;
	const pending: { to: FakeWindow; key: string | null }[] = [];

	for (const storage of storages) storage.quota = Infinity;
	for (const tab of bench.tabs) {
		enter(tab);
		tab.store.flushUnsaved();
	}
	for (const [device, storage] of storages.entries()) {
		for (const key of [...storage.contents().keys()]) storage.removeItem(key);
		storage.setItem(
			'refund-ready/1/other/label',
			JSON.stringify({ at: '2026-11-01T00:00:00.000Z', text: `Other ${device}` })
		);
		storage.touched.length = 0;
	}
	for (const tab of bench.tabs) {
		enter(tab);
		tab.drafts = new Map();
		tab.removed = [];
		tab.deleted = false;
		tab.window.show(true);
		tab.store.$company.set(acme);
		tab.store.$undoable.set([]);
	}
	for (const storage of storages) storage.touched.length = 0;

	for (const act of plan.acts) {
		time += act.seconds * 1000;
		// Word of another tab comes sooner than a person from there; only typing goes on meanwhile.
		if (act.heard || !['note', 'edit', 'type'].includes(act.what)) deliver();
		const tab = tabs[act.tab % tabs.length];
		if (tab) perform(tab, act);
	}
	settle();
	const held = storages.map((_, device) => recordOf(device));
	exchange();
	check(held);

	function enter(tab: Tab): void {
		tab.window.enter();
		setClock(clockOf(tab.device));
	}

	function recordOf(device: number): CompanyRecord {
		return readSaved(storages[device]).companies.get(acme) ?? new Map();
	}

	function deliver(): void {
		for (const { to, key } of pending.splice(0)) {
			const tab = tabs.find(({ window }) => window === to);
			if (!tab) continue;
			enter(tab);
			to.tellOfKey(key);
		}
	}

	function tell(from: Tab): void {
		for (const key of storages[from.device]?.touched.splice(0) ?? [])
			for (const { window, device } of tabs)
				if (device === from.device && window !== from.window) pending.push({ to: window, key });
	}

	function perform(tab: Tab, { what, task: at, pick, heard }: Act): void {
		enter(tab);
		const { store, device } = tab;
		const storage = storages[device];
		const task = tasks[at];
		if (!storage || !task) return;
		figures.acts++;
		const before = recordOf(device);
		const shown = store.$record.get();
		const entries = noteEntries(shown, task);
		const entry = entries[pick % Math.max(1, entries.length)];
		// Somebody who is told that the company was deleted is asked to bring it back by a change.
		const bringsBack = tab.deleted && store.$deleted.get();
		const toBring = bringsBack ? tab.store : undefined;
		const text = unique();

		if (what === 'full') storage.quota = storage.used();
		else if (what === 'room') storage.quota = Infinity;
		else if (what === 'tick') {
			store.markTask(task, 'not-applicable', { because: text });
			wrote('task', text, before, shown);
		} else if (what === 'wait') {
			store.writeWait(task, text, { since: '2026-11-20' });
			wrote('waiting', text, before, shown);
		} else if (what === 'note') {
			const draft = store.writeEntry(task, text, { by: `tab ${tab.device}` });
			if (draft) tab.drafts.set(at, draft);
			noted(text, []);
		} else if (what === 'edit' && entry) {
			const own = tab.drafts.get(at);
			const draft = store.writeEntry(task, text, { from: own?.key === entry.key ? own : entry });
			if (draft) tab.drafts.set(at, draft);
			noted(text, [entry.text]);
		} else if (what === 'type' && tab.drafts.has(at)) {
			const own = tab.drafts.get(at);
			const standing = entries.find(({ key }) => key === own?.key)?.text ?? '';
			// What was typed before goes on in the field, also where another tab took it away.
			const longer = `${standing} ${text}`.trim();
			store.writeEntry(task, longer, { from: own });
			noted(longer, standing === '' ? [] : [standing]);
		} else if (what === 'unnote' && entry) {
			store.removeEntry(entry.key);
			if (store.$health.get() !== 'kept') must[at]?.delete(entry.text);
			else if (!isKept(at, entry.text)) took(at, entry.text);
			const again = () => store.restoreEntry(entry);
			tab.removed.push({ task: at, text: entry.text, restore: again });
		} else if (what === 'restore' && tab.removed.length > 0) {
			const last = tab.removed.pop();
			if (!last) return;
			const standing = noteEntries(shown, tasks[last.task] ?? task);
			if (standing.some((each) => each.text === last.text)) return;
			last.restore();
			gone[last.task]?.delete(last.text);
			if (isKept(last.task, last.text)) must[last.task]?.add(last.text);
		} else if (what === 'delete') {
			// What this tab does not show yet is not deleted either.
			figures.deletes++;
			lossy = true;
			store.deleteCompanies([acme]);
			for (const [place, each] of tasks.entries())
				for (const { text: old } of noteEntries(before, each)) must[place]?.delete(old);
			for (const other of tabs) if (other.device === device) other.deleted = other !== tab;
			tab.drafts.clear();
		} else if (what === 'undo') {
			lossy = true;
			if (store.$undoable.get().length === 0) return;
			store.undoLast();
			const after = recordOf(device);
			for (const [place, each] of tasks.entries()) {
				const now = new Set(noteEntries(after, each).map((one) => one.text));
				for (const { text: old } of noteEntries(before, each))
					if (!now.has(old)) must[place]?.delete(old);
				for (const old of now) gone[place]?.delete(old);
			}
		} else if (what === 'file' || what === 'link') {
			const other = tabs[(act(pick, tabs.length) + 1) % tabs.length];
			if (other && other.device !== device) handOver(tab, other, what);
		}
		if (toBring && ['tick', 'wait', 'note'].includes(what) && toBring.$health.get() === 'kept') {
			figures.broughtBack++;
			const after = recordOf(device);
			for (const key of tab.store.$record.get().keys())
				if (!after.has(key)) throw new Error(`${key} was not brought back`);
		}
		if (store.$health.get() !== 'kept') figures.refused++;
		tell(tab);
		if (heard) deliver();

		function isKept(place: number, said: string): boolean {
			const kept = tasks[place];
			return (
				store.$health.get() === 'kept' &&
				kept !== undefined &&
				noteEntries(recordOf(device), kept).some((each) => each.text === said)
			);
		}

		function noted(said: string, instead: readonly string[]): void {
			figures.notes++;
			if (!isKept(at, said)) {
				// It may yet be kept, and then takes away what it replaces.
				for (const old of instead) must[at]?.delete(old);
				return;
			}
			for (const old of instead) took(at, old);
			must[at]?.add(said);
		}

		function wrote(
			kind: 'task' | 'waiting',
			said: string,
			kept: CompanyRecord,
			seen: CompanyRecord
		): void {
			const over = new Set<string>();
			for (const record of [kept, seen]) {
				const item = record.get(`${kind}/${task?.id ?? ''}` as ItemKey);
				const old = item && textIn(item);
				if (old === undefined) continue;
				over.add(old);
				for (const older of ancestors.get(old) ?? []) over.add(older);
			}
			ancestors.set(said, over);
		}
	}

	function took(at: number, text: string): void {
		must[at]?.delete(text);
		gone[at]?.add(text);
	}

	function handOver(from: Tab, to: Tab, way: 'file' | 'link'): void {
		figures.handedOver++;
		enter(from);
		const record = from.store.$record.get();
		const made = new Date(Date.now());
		enter(to);
		const incoming = (() => {
			if (way === 'file') {
				const text = writeExportFile(new Map([[acme, record]]), made.toISOString());
				const reading = readExportFile(text);
				if (reading.outcome !== 'read') throw new Error(`a file is ${reading.outcome}`);
				if (reading.left.length > 0) throw new Error(`left out ${reading.left[0]?.path ?? ''}`);
				return fromFile(reading.companies)[0];
			}
			linked = true;
			const shared = { made, invite: false, withNotes: true, withReasons: true };
			const hash = writeShareLink({ ...shared, companies: [{ record }] }, checklist, numbers);
			const reading = readShareLink(hash, checklist, numbers);
			if (reading.outcome !== 'read' || reading.fault) throw new Error('a link is not whole');
			return fromLink(reading.shared, numbers)[0];
		})();
		if (!incoming) return;
		const mine = to.store.$record.get();
		to.store.change(new Map([[acme, writesOf(mine, incoming, acme, 'merge', checklist)]]));
		if (to.store.$health.get() !== 'kept') figures.refused++;
		to.store.$undoable.set([]);
		tell(to);
	}

	/** There is room again, all word comes, and what was held is written. */
	function settle(): void {
		for (const storage of storages) storage.quota = Infinity;
		for (let round = 0; round < 2; round++)
			for (const tab of tabs) {
				deliver();
				enter(tab);
				tab.store.$health.set(tab.store.flushUnsaved());
				if (tab.store.$health.get() !== 'kept') throw new Error('not kept though there is room');
				tell(tab);
			}
		deliver();
		for (const tab of tabs) {
			const stored = recordOf(tab.device);
			if (tab.store.$company.get() !== acme) continue;
			if (said(tab.store.$record.get()) !== said(stored))
				throw new Error(
					`a tab shows ${said(tab.store.$record.get())} where ${said(stored)} is kept`
				);
		}
	}

	/** Everybody gets everybody's file, twice. */
	function exchange(): void {
		time += 3 * 365 * 24 * hour;
		for (let round = 0; round < 2; round++)
			for (const from of storages.keys())
				for (const to of storages.keys()) {
					if (from === to) continue;
					const after = merged(recordOf(to), { record: recordOf(from) }, new Date(time));
					const storage = storages[to];
					for (const key of recordOf(to).keys())
						storage?.removeItem(`refund-ready/1/${acme}/${key}`);
					for (const [key, item] of after)
						storage?.setItem(`refund-ready/1/${acme}/${key}`, encodeItem(item));
				}
	}

	function check(before: readonly CompanyRecord[]): void {
		const [first, ...others] = storages.map((_, device) => recordOf(device));
		if (!first) return;
		for (const other of others)
			if (said(other) !== said(first)) throw new Error(`${said(first)} is not ${said(other)}`);
		const none: CompanyRecord = new Map();
		const all = before.reduce((one, other) => mergeRecords(one, other), none);
		const back = [...before].reverse().reduce((one, other) => mergeRecords(one, other), none);
		if (said(all) !== said(back)) throw new Error(`in another order ${said(back)}`);
		for (const [at, task] of tasks.entries()) {
			const texts = noteEntries(first, task).map(({ text }) => text);
			for (const text of must[at] ?? [])
				if (!texts.includes(text)) throw new Error(`“${text}” is lost; there is ${said(first)}`);
			const again = plan.acts.some(({ what }) => what === 'restore');
			if (!again && new Set(texts).size < texts.length)
				throw new Error(`twice: ${texts.join(', ')}`);
			const wasFull = figuresOfFull(plan);
			if (!lossy && !wasFull)
				for (const text of gone[at] ?? [])
					if (texts.includes(text)) throw new Error(`“${text}” came back`);
			if (linked || plan.skews.some((skew) => Math.abs(skew) > 12)) continue;
			for (const kind of ['task', 'waiting'] as const) {
				const key: ItemKey = `${kind}/${task.id}`;
				const held = before
					.map((record) => record.get(key))
					.flatMap((item) => (item ? [textIn(item)] : []));
				const item = first.get(key);
				const last = item && textIn(item);
				if (held.length === 0 && last === undefined) continue;
				if (!held.includes(last)) throw new Error(`${key}: ${String(last)} of ${held.join()}`);
				for (const other of held)
					if (last !== undefined && other !== undefined && ancestors.get(other)?.has(last))
						throw new Error(`${key}: ${last} stands where ${other} was written over it`);
			}
		}
	}
}

const act = (pick: number, tabs: number) => pick % tabs;
const figuresOfFull = ({ acts }: Plan) => acts.some(({ what }) => what === 'full');

function textIn(item: Item): string | undefined {
	return 'text' in item ? item.text : item.because;
}

/** What a record says, as one text: what two devices that end alike have alike. */
function said(record: CompanyRecord): string {
	return tasks
		.map((task) => {
			const item = taskItem(record, task);
			const notes = noteEntries(record, task).map(({ text, by = '' }) => `${text}/${by}`);
			return [
				task.id,
				item && `${item.state} ${item.because ?? ''}`,
				waitOf(record, task)?.whom,
				notes.sort().join('+'),
			].join(' ');
		})
		.join(' | ');
}
