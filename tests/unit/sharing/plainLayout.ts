/**
 * A layout as one would write it down first: two bits a task, days as numbers of as many bytes as
 * they need, texts as they are. Tests put it beside the first layout; scripts/link-sizes.ts measures
 * it against the first.
 */
import { addDays } from '../../../src/days/day.ts';
import type { Item, ItemKey } from '../../../src/progress/item.ts';
import type { CompanyRecord } from '../../../src/progress/merge.ts';
import { noteOf } from '../../../src/progress/noteEntries.ts';
import { taskItem, textOf } from '../../../src/progress/record.ts';
import type {
	Known,
	LinkLayout,
	ReadShared,
	Shared,
	SharedCompany,
} from '../../../src/sharing/linkContent.ts';

const epoch = Date.UTC(2026, 0, 1);
const minute = 60_000;
const oneDay = 24 * 60 * minute;
const states = [undefined, 'done', 'not-applicable', 'open'] as const;

const dayOf = (item: Item) => Math.floor((Date.parse(item.at) - epoch) / oneDay);
const instantOf = (day: number) => new Date(epoch + (day + 1) * oneDay - 1).toISOString();

function writer() {
	const out: number[] = [];
	const number = (value: number): void => {
		for (let rest = value; ; rest = Math.floor(rest / 128)) {
			out.push(rest < 128 ? rest : (rest % 128) + 128);
			if (rest < 128) return;
		}
	};
	return {
		out,
		number,
		signed: (value: number) => number(value < 0 ? -2 * value - 1 : 2 * value),
		text(value: string) {
			const bytes = new TextEncoder().encode(value);
			number(bytes.length);
			out.push(...bytes);
		},
		/** Small numbers, so many of them to a byte. */
		small(values: readonly number[], each: number) {
			const bits = 8 / each;
			for (let place = 0; place < values.length; place += each)
				out.push(
					values
						.slice(place, place + each)
						.reduce((byte, value, at) => byte + value * 2 ** (bits * at), 0)
				);
		},
	};
}

function reader(bytes: Uint8Array) {
	let place = 0;
	const next = () => {
		const byte = bytes[place++];
		if (byte === undefined) throw new RangeError('cut off');
		return byte;
	};
	const number = (): number => {
		let value = 0;
		for (let factor = 1; ; factor *= 128) {
			const byte = next();
			value += (byte % 128) * factor;
			if (byte < 128) return value;
		}
	};
	return {
		number,
		signed() {
			const value = number();
			return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
		},
		text() {
			const length = number();
			return new TextDecoder().decode(Uint8Array.from({ length }, next));
		},
		small(count: number, each: number) {
			const read = Array.from({ length: Math.ceil(count / each) }, next);
			const bits = 8 / each;
			return Array.from({ length: count }, (_, at) => {
				const byte = read[Math.floor(at / each)] ?? 0;
				return (byte >>> (bits * (at % each))) % 2 ** bits;
			});
		},
	};
}

function write(shared: Shared, { checklist, numbers }: Known): Uint8Array {
	const to = writer();
	const tasks = new Map(
		checklist.steps.flatMap((step) => step.tasks).map((task) => [task.id, task])
	);
	const minutes = Math.ceil((shared.made.getTime() - epoch) / minute);
	to.number(minutes);
	to.number(Number(shared.invite) + 2 * Number(shared.withNotes) + 4 * Number(shared.withReasons));
	to.number(numbers.tasks.length);
	to.number(shared.companies.length);
	for (const { id = '', record } of shared.companies) {
		let day = Math.floor(minutes / (24 * 60));
		const days = (item: Item | undefined) => {
			if (!item) return;
			to.signed(dayOf(item) - day);
			day = dayOf(item);
		};
		to.text(id);
		for (const key of ['label', 'suffix'] as const) {
			to.text(textOf(record, key));
			days(textOf(record, key) === '' ? undefined : record.get(key));
		}
		const answers = numbers.questions.map(
			(question) => question.answers.indexOf(textOf(record, `answer/${question.id}`)) + 1
		);
		to.small(answers, 2);
		numbers.questions.forEach((question, place) => {
			if (answers[place] !== 0) days(record.get(`answer/${question.id}`));
		});
		const known = numbers.tasks.map((each) => tasks.get(each));
		const items = known.map((task) => task && taskItem(record, task));
		to.small(
			items.map((item) => states.indexOf(item?.state)),
			4
		);
		for (const [place, task] of known.entries()) {
			const item = items[place];
			days(item);
			if (item?.state === 'done')
				to.signed(
					Math.round(
						(Date.parse(item.on ?? item.at.slice(0, 10)) - Date.parse(item.at.slice(0, 10))) /
							oneDay
					)
				);
			if (item?.state === 'not-applicable' && shared.withReasons) to.text(item.because ?? '');
			if (task && shared.withNotes) {
				to.text(noteOf(record, task));
				if (noteOf(record, task) !== '') days(record.get(`note/${task.id}`));
			}
		}
	}
	return Uint8Array.from(to.out);
}

function read(bytes: Uint8Array, _cut: boolean, { numbers }: Known): ReadShared {
	const from = reader(bytes);
	const companies: SharedCompany[] = [];
	let minutes = 0;
	let flags = 0;
	let tasksKnown = 0;
	let announced = 0;
	let whole = false;
	try {
		minutes = from.number();
		flags = from.number();
		tasksKnown = from.number();
		announced = from.number();
		for (let place = 0; place < announced; place++) companies.push(readCompany());
		whole = true;
	} catch {
		// What was read before the end stands.
	}
	return {
		made: new Date(epoch + minutes * minute),
		invite: flags % 2 === 1,
		withNotes: (flags & 2) > 0,
		withReasons: (flags & 4) > 0,
		companies,
		whole,
		announced,
		tasksKnown,
		unknown: 0,
	};

	function readCompany(): SharedCompany {
		const record = new Map<ItemKey, Item>();
		let day = Math.floor(minutes / (24 * 60));
		const at = () => instantOf((day += from.signed()));
		const id = from.text();
		for (const key of ['label', 'suffix'] as const) {
			const text = from.text();
			if (text !== '') record.set(key, { at: at(), text });
		}
		for (const [place, answer] of from.small(numbers.questions.length, 2).entries()) {
			const question = numbers.questions[place];
			if (question && answer > 0)
				record.set(`answer/${question.id}`, {
					at: at(),
					text: question.answers[answer - 1] ?? '',
				});
		}
		for (const [place, choice] of from.small(tasksKnown, 4).entries()) {
			const state = states[choice];
			const task = numbers.tasks[place] ?? '';
			if (state !== undefined) {
				const when = at();
				const on = state === 'done' ? addDays(when.slice(0, 10), from.signed()) : undefined;
				const because = state === 'not-applicable' && (flags & 4) > 0 ? from.text() : '';
				record.set(`task/${task}`, {
					at: when,
					state,
					...(on !== undefined && { on }),
					...(because !== '' && { because }),
				});
			}
			const note = (flags & 2) > 0 ? from.text() : '';
			if (note !== '') record.set(`note/${task}`, { at: at(), text: note });
		}
		return { ...(id !== '' && { id }), record } satisfies { id?: string; record: CompanyRecord };
	}
}

/** Such a layout, for a version to come. It does not carry whether facts had changed. */
export const plainLayout: LinkLayout = { write, read };
