import words from 'virtual:words/sharing';
import { useEffect, useId, useState } from 'preact/hooks';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { url } from '../../i18n/paths.ts';
import { loadEveryCompany } from '../../progress/store.ts';
import { type Opened, openFiles, openPasted } from '../../sharing/openFile.ts';
import { openable } from '../../sharing/openable.ts';
import { usePasted } from '../hooks/usePasted.ts';
import { DropZone } from '../parts/DropZone.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';
import type { TaskTitles } from '../wording/taskTitles.ts';
import { Arrived } from './Arrived.tsx';
import './sharingStyles.ts';

interface Props {
	texts: TaskTitles;
	/** What came in is what is kept here now: the sheet shows it. */
	onUsed: () => void;
}

/** Saved files and mails, chosen, dropped or pasted: what is in them, beside what is kept here. */
export function ImportPanel({ texts, onUsed }: Props) {
	const { file: say } = words;
	const id = useId();
	const [openings, setOpenings] = useState<readonly Opened[]>([]);
	const pasted = usePasted((files) => void open(files));
	useEffect(loadEveryCompany, []);

	return (
		<div class="import">
			<p>
				{say.intro}
				{pageLanguage.gap}
				<a href={url('/schema/progress-2.json')}>{say.schema}</a>
			</p>
			<DropZone onDropped={(files, text, html) => void open(files, text, html)}>
				<FileChoice
					id={`${id}-file`}
					label={say.choose}
					accept={openable}
					multiple
					onChoose={(files) => void open(files)}
				/>{' '}
				<span class="hint">{say.drop}</span>
			</DropZone>
			<label for={`${id}-text`}>{say.paste}</label>
			<p class="hint" id={`${id}-hint`}>
				{say.pasteHint}
			</p>
			<textarea
				{...pasted.field}
				id={`${id}-text`}
				rows={3}
				spellcheck={false}
				autocomplete="off"
				aria-describedby={`${id}-hint ${id}-said`}
				aria-invalid={isWrong(openings)}
			/>
			<p class="actions">
				<button type="button" onClick={read}>
					{say.read}
				</button>
			</p>
			<Arrived id={`${id}-said`} openings={openings} texts={texts} onUsed={onUsed} />
		</div>
	);

	function read(): void {
		const { text, html } = pasted.read();
		setOpenings([{ name: '', opened: openPasted(text, html) }]);
	}

	async function open(files: readonly File[], text = '', html = ''): Promise<void> {
		if (files.length > 0) setOpenings(await openFiles(files));
		else if (text + html !== '') setOpenings([{ name: '', opened: openPasted(text, html) }]);
	}
}

/** Whether one text or file came, and nothing could be read of it. */
function isWrong(openings: readonly Opened[]): boolean {
	const [first, ...others] = openings;
	return (
		first !== undefined &&
		others.length === 0 &&
		first.opened.outcome !== 'read' &&
		first.opened.outcome !== 'links'
	);
}
