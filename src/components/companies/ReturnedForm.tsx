import words from 'virtual:words/companies';
import { useId, useState } from 'preact/hooks';
import { url } from '../../i18n/paths.ts';
import type { Opened } from '../../sharing/openFile.ts';
import { openable } from '../../sharing/openable.ts';
import { usePasted } from '../hooks/usePasted.ts';
import { DropZone } from '../parts/DropZone.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { TaskTitles } from '../wording/taskTitles.ts';
import '../sharing/sharingStyles.ts';

/**
 * Takes what clients sent back: links, mails and files, one or many. What reads them, and what shows
 * them beside what is kept here, loads when something came.
 */
export function ReturnedForm({ texts, describedBy }: { texts: TaskTitles; describedBy: string }) {
	const id = useId();
	const [wrong, setWrong] = useState('');
	const [openings, setOpenings] = useState<readonly Opened[]>([]);
	const pasted = usePasted((files) => void show(files, '', ''));

	return (
		<>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const { text, html } = pasted.read();
					void show([], text, html);
				}}
			>
				<DropZone onDropped={(files, text, html) => void show(files, text, html)}>
					<label for={`${id}-link`}>{words.returned.link}</label>
					<textarea
						{...pasted.field}
						id={`${id}-link`}
						rows={3}
						autocomplete="off"
						spellcheck={false}
						aria-describedby={`${describedBy} ${id}-problem`}
						aria-invalid={wrong !== '' ? 'true' : undefined}
						onInput={() => setWrong('')}
					/>
					<p class="error" id={`${id}-problem`} role="alert">
						{wrong}
					</p>
					<p class="actions">
						<button type="submit">{words.returned.open}</button>{' '}
						<FileChoice
							id={`${id}-file`}
							label={words.returned.file}
							accept={openable}
							multiple
							onChoose={(files) => void show(files, '', '')}
						/>{' '}
						<span class="hint">{words.returned.drop}</span>
					</p>
				</DropZone>
			</form>
			{openings.length > 0 && (
				<LoadedPart
					load={() => import('../sharing/Arrived.tsx').then((it) => it.Arrived)}
					props={{
						openings,
						texts,
						onList: true,
						onUsed: () => location.assign(url('/progress/')),
					}}
					words={words.part}
				/>
			)}
		</>
	);

	/** Reads what came, and shows it; of a text without a link it says so where that was typed. */
	async function show(files: readonly File[], text: string, html: string): Promise<void> {
		const part = await import('../../sharing/openFile.ts').catch(() => undefined);
		if (!part) {
			setWrong(words.part.failed);
			return;
		}
		if (files.length > 0) {
			setWrong('');
			setOpenings(await part.openFiles(files));
			return;
		}
		const opened = part.openPasted(text, html);
		const isNothing = opened.outcome === 'empty' || opened.outcome === 'not-json';
		setWrong(isNothing ? words.returned.none : '');
		setOpenings(isNothing ? [] : [{ name: '', opened }]);
	}
}
