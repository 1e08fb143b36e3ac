import words from 'virtual:words/task-details';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { dayOf, showDay } from '../../days/day.ts';
import type { Task } from '../../progress/checklist.ts';
import { textLimits } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { type NoteEntry, noteEntries } from '../../progress/noteEntries.ts';
import { type Draft, mostNoteEntries, restoreEntry, writeEntry } from '../../progress/notes.ts';
import { readWriter, writeWriter } from '../../progress/writer.ts';
import { hasAccountNumber } from '../../text/accountNumberIn.ts';
import { visibleText } from '../../text/visibleText.ts';
import { useWhileTyping } from '../hooks/useWhileTyping.ts';

interface Props {
	task: Task;
	record: CompanyRecord;
}

/** A field of the page, for an entry or for one to come. It stays where it is while it is written in. */
interface Field {
	readonly id: string;
	/** The entry that it was opened for, and once something is typed what this page made of it. */
	entry: NoteEntry | Draft | undefined;
}

/**
 * The note to a task: a field for each entry, as a rule one. What is typed in a field that another
 * tab or device has changed meanwhile stands beside it.
 */
export function NoteFields({ task, record }: Props) {
	const id = useId();
	const entries = noteEntries(record, task);
	const fields = useRef<Field[]>([]);
	const count = useRef(0);
	const [, redraw] = useState({});
	const [removed, setRemoved] = useState<NoteEntry>();
	const adding = useRef(false);
	const [writer, setWriter] = useState(readWriter);

	const domId = (field: Field) => `${id}-${field.id}`;
	const holdsFocus = (field: Field) => document.activeElement?.id === domId(field);
	const entryOf = ({ entry }: Field) => entries.find(({ key }) => key === entry?.key);
	// A field goes with its entry, unless somebody is in it: what is typed there then stands beside.
	fields.current = fields.current.filter(
		(field) => entryOf(field) ?? (!field.entry || holdsFocus(field))
	);
	for (const entry of entries)
		if (!fields.current.some((field) => field.entry?.key === entry.key))
			fields.current.push(newField(entry));
	// The empty field for the first entry gives way to one that came from elsewhere.
	if (fields.current.length > 1 && !adding.current)
		fields.current = fields.current.filter((field) => field.entry ?? holdsFocus(field));
	if (fields.current.length === 0) fields.current.push(newField());
	const shown = fields.current;
	const several = shown.length > 1;
	const full = entries.length >= mostNoteEntries;

	return (
		<>
			{shown.map((field, place) => (
				<NoteField
					key={field.id}
					id={domId(field)}
					entry={entryOf(field)}
					label={
						several
							? fill(words.noteNumbered, { number: place + 1, count: shown.length })
							: words.note
					}
					described={place === 0 ? `${id}-hint` : undefined}
					write={(text) => {
						const at = field.entry;
						field.entry = writeEntry(task, text, { from: at, by: authorOf(at) });
					}}
					remove={several && entryOf(field) ? () => remove(field) : undefined}
				>
					{place === 0 && (
						<p class="hint" id={`${id}-hint`}>
							{words.noteHint}
						</p>
					)}
				</NoteField>
			))}
			<p class="note-ways" role="status">
				{removed && (
					<>
						{words.noteRemoved}{' '}
						<button type="button" class="quiet" onClick={takeBack}>
							{words.noteUndo}
						</button>
					</>
				)}
			</p>
			{several && (
				<>
					<label for={`${id}-writer`}>{words.writer}</label>
					<p class="hint" id={`${id}-writer-hint`}>
						{words.writerHint}
					</p>
					<input
						type="text"
						size={24}
						id={`${id}-writer`}
						maxLength={textLimits.by}
						value={writer}
						autocomplete="off"
						aria-describedby={`${id}-writer-hint`}
						onInput={(event) => {
							setWriter(event.currentTarget.value);
							writeWriter(event.currentTarget.value);
						}}
					/>
				</>
			)}
			{entries.length > 0 &&
				(full ? (
					<p class="hint">{fill(words.notesFull, { count: mostNoteEntries })}</p>
				) : (
					<button type="button" class="quiet" onClick={add}>
						{words.noteAdd}
					</button>
				))}
		</>
	);

	function newField(entry?: NoteEntry): Field {
		return { id: `note-${++count.current}`, entry };
	}

	/** Whose an entry is: one that is corrected goes on to be by whoever corrects it, if that is said. */
	function authorOf(entry: NoteEntry | Draft | undefined): string {
		const before = entries.find(({ key }) => key === entry?.key)?.by ?? '';
		return writer.trim() === '' ? before : writer;
	}

	function add(): void {
		adding.current = true;
		const blank = fields.current.find(({ entry }) => !entry) ?? newField();
		fields.current = [...fields.current.filter((field) => field !== blank), blank];
		redraw({});
		requestAnimationFrame(() => document.getElementById(domId(blank))?.focus());
	}

	function remove(field: Field): void {
		const entry = entryOf(field);
		fields.current = fields.current.filter((each) => each !== field);
		writeEntry(task, '', { from: field.entry });
		setRemoved(entry);
		const next = fields.current[0];
		if (next) requestAnimationFrame(() => document.getElementById(domId(next))?.focus());
	}

	function takeBack(): void {
		if (removed) restoreEntry(removed);
		setRemoved(undefined);
	}
}

interface FieldProps {
	id: string;
	entry: NoteEntry | undefined;
	label: string;
	described: string | undefined;
	write: (text: string) => void;
	remove: (() => void) | undefined;
	children: preact.ComponentChildren;
}

/** The field of one entry, with who wrote it and when where there are several. */
function NoteField({ id, entry, label, described, write, remove, children }: FieldProps) {
	const text = entry?.text ?? '';
	const typing = useWhileTyping(text, write);
	const [number, setNumber] = useState(() => hasAccountNumber(text));
	return (
		<>
			<label for={id}>{label}</label>
			{children}
			{remove && entry && (
				<p class="hint" id={`${id}-by`}>
					{writtenBy(entry)}
				</p>
			)}
			<textarea
				id={id}
				rows={2}
				maxLength={textLimits.note}
				defaultValue={text}
				{...typing}
				onInput={(event) => {
					typing.onInput();
					setNumber(hasAccountNumber(event.currentTarget.value));
				}}
				aria-describedby={[described, `${id}-by`, `${id}-number`].filter(Boolean).join(' ')}
			/>
			<p class="error" id={`${id}-number`} role="alert">
				{number && words.noteNumber}
			</p>
			{remove && (
				<button type="button" class="quiet" onClick={remove}>
					{words.noteRemove}
					<span class="vh">{` ${label}`}</span>
				</button>
			)}
		</>
	);
}

function writtenBy({ at, by }: NoteEntry): string {
	const day = showDay(dayOf(new Date(at)));
	return by === undefined
		? fill(words.noteWritten, { day })
		: fill(words.noteWrittenBy, { day, name: visibleText(by) });
}
