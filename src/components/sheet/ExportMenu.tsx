import checklist from 'virtual:checklist';
import words from 'virtual:words/sheet';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { $companyIds } from '../../progress/store.ts';
import type { TaskInFile } from '../../sharing/taskTexts.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useProgress } from '../hooks/useProgress.ts';

/**
 * What can be taken along as a file: all that is kept, a spreadsheet, a calendar. Who has several
 * companies says which. What writes a file loads when it is asked for.
 */
export function ExportMenu({ texts, disabled }: { texts: SheetTexts; disabled: boolean }) {
	const ids = useProgress($companyIds) ?? [];
	const [which, setWhich] = useState<'shown' | 'all'>('shown');
	const [said, setSaid] = useState('');

	return (
		<div class="export screen-only scripted">
			{ids.length > 1 && (
				<fieldset>
					<legend>{words.exportWhich}</legend>
					{(['shown', 'all'] as const).map((each) => (
						<label key={each} class="choice">
							<input
								type="radio"
								name="export-which"
								checked={which === each}
								onChange={() => setWhich(each)}
							/>
							<span>
								{each === 'shown'
									? words.exportShown
									: fill(words.exportAll, { count: ids.length })}
							</span>
						</label>
					))}
				</fieldset>
			)}
			<p class="actions">
				<button type="button" disabled={disabled} onClick={() => void save(saveAll)}>
					{texts.words.save}
				</button>{' '}
				<button type="button" disabled={disabled} onClick={() => void save(saveSpreadsheet)}>
					{words.exportSpreadsheet}
				</button>{' '}
				<button type="button" disabled={disabled} onClick={() => void save(saveCalendar)}>
					{words.exportCalendar}
				</button>
				<span class="hint">{words.exportHint}</span>
				<span class="outcome" role="status">
					{said}
				</span>
			</p>
		</div>
	);

	/** Saves, and says what came of it. */
	async function save(how: () => Promise<string>): Promise<void> {
		setSaid('');
		setSaid(await how().catch(() => words.exportFailed));
	}

	async function saveAll(): Promise<string> {
		await (await import('../../keeping/saveProgress.ts')).saveProgress(which);
		return words.exportSaved;
	}

	async function saveSpreadsheet(): Promise<string> {
		const files = await import('../../sharing/saveFiles.ts');
		await files.saveSpreadsheet(which, taskTexts(), texts.reasons);
		return words.exportSaved;
	}

	async function saveCalendar(): Promise<string> {
		const files = await import('../../sharing/saveFiles.ts');
		const { dates, cancelled } = await files.saveCalendar(which, taskTexts());
		if (dates + cancelled === 0) return words.exportNoDates;
		return fill(cancelled > 0 ? words.exportDatesCancelled : words.exportDates, {
			count: dates,
			cancelled,
		});
	}

	function taskTexts(): Map<string, TaskInFile> {
		return new Map(
			checklist.steps.flatMap(({ tasks }, index) => {
				const { named = '', href = '', titles = [] } = texts.steps[index] ?? {};
				return tasks.map(
					({ id }, place) =>
						[
							id,
							{
								step: named,
								title: titles[place] ?? id,
								address: new URL(`${href}#${id}`, location.href).href,
							},
						] as const
				);
			})
		);
	}
}
