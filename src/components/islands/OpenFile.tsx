import { useId, useState } from 'preact/hooks';
import type { Words } from '../../guide/words';
import { fill } from '../../i18n/fill';

/** Opens a file that was saved before, and says what came of it. */
export function OpenFile({ words }: { words: Words['progress'] }) {
	const id = useId();
	const [outcome, setOutcome] = useState('');

	return (
		<>
			<span class="file-choice">
				<label class="button-like" for={id}>
					{words.open}
				</label>
				<input
					type="file"
					id={id}
					accept=".json,application/json"
					aria-describedby={`${id}-hint`}
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						event.currentTarget.value = '';
						if (file) void open(file);
					}}
				/>
			</span>
			<span class="hint" id={`${id}-hint`}>
				{words.openHint}
			</span>
			<span class="outcome" role="status">
				{outcome}
			</span>
		</>
	);

	async function open(file: File): Promise<void> {
		const { openProgress } = await import('../../sharing/openProgress');
		const result = await openProgress(file);
		setOutcome(
			result.outcome === 'opened' && result.count > 0
				? fill(words.opened, { count: result.count })
				: {
						opened: words.openedNothing,
						failed: words.openFailed,
						'too-large': words.openTooLarge,
					}[result.outcome]
		);
	}
}
