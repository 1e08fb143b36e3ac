import words from 'virtual:words/reports-input';
import type { ReportFile } from '../../reports/readReports.ts';
import type { useGivenFiles } from '../hooks/useGivenFiles.ts';
import { ChosenFiles } from '../parts/ChosenFiles.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';

interface Props {
	given: ReturnType<typeof useGivenFiles<ReportFile>>;
	disabled: boolean;
	/** Whether it was to be read with nothing given. */
	isNothing: boolean;
	canClear: boolean;
	onAdd: (files: Iterable<File>) => void;
	/** Called before what is typed is taken. */
	onType: () => void;
	onRemove: (file: ReportFile) => void;
	onRead: () => void;
	onClear: () => void;
	onSamples: () => void;
}

/** Where reports are chosen or pasted, with what reads them, clears them and tries it with made-up ones. */
export function ReportInput(props: Props) {
	const { given, disabled, isNothing, canClear } = props;
	const { onAdd, onType, onRemove, onRead, onClear, onSamples } = props;
	return (
		<div class="given screen-only">
			<label for="report-files">{words.file}</label>
			<p class="hint" id="report-files-hint">
				{words.fileHint}
			</p>
			<FileChoice
				id="report-files"
				label={words.choose}
				multiple
				accept=".csv,.tsv,.txt,.xlsx,.ofx,.qfx,.qbo,text/csv,text/plain,text/tab-separated-values"
				describedBy="report-files-hint"
				disabled={disabled}
				onChoose={onAdd}
			/>
			<ChosenFiles
				files={given.files}
				label={words.chosen}
				remove={words.removeFile}
				disabled={disabled}
				onRemove={onRemove}
			/>
			<label for="report-text">{words.text}</label>
			<p class="hint" id="report-text-hint">
				{words.textHint}
			</p>
			<textarea
				{...given.boxProps}
				id="report-text"
				rows={3}
				aria-describedby="report-text-hint report-said"
				aria-invalid={isNothing}
				disabled={disabled}
				onInput={(event) => {
					onType();
					given.boxProps.onInput(event);
				}}
			/>
			<p class="actions">
				<button type="button" class="button" disabled={disabled} onClick={onRead}>
					{words.read}
				</button>{' '}
				{canClear && (
					<button type="button" disabled={disabled} onClick={onClear}>
						{words.clear}
					</button>
				)}{' '}
				<button
					type="button"
					disabled={disabled}
					aria-describedby="report-samples-hint"
					onClick={onSamples}
				>
					{words.samples}
				</button>
			</p>
			<p class="hint" id="report-samples-hint">
				{words.samplesHint}
			</p>
		</div>
	);
}
