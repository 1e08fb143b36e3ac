import words from 'virtual:words/storage';
import { fill } from '../../i18n/fill.ts';
import { $health, $otherVersion, $unreadable } from '../../progress/trouble.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';

/** Says in words when ticks are not kept, or when something kept could not be read. */
export function StorageNotice() {
	const health = useLiveStore($health) ?? 'kept';
	const unreadable = useLiveStore($unreadable) ?? [];
	const otherVersion = useLiveStore($otherVersion) ?? false;
	const wrong = health !== 'kept' || unreadable.length > 0;

	return (
		<>
			{health !== 'kept' && <p>{words[health]}</p>}
			{unreadable.length > 0 && (
				<p>
					{unreadable.length === 1
						? words.unreadableOne
						: fill(words.unreadable, { count: unreadable.length })}
				</p>
			)}
			{otherVersion && <p>{words.otherVersion}</p>}
			{wrong && (
				<p>
					<button
						type="button"
						onClick={() =>
							void import('../../sharing/saveProgress.ts').then((it) => it.saveProgress('all'))
						}
					>
						{words.save}
					</button>{' '}
					{unreadable.length > 0 && (
						<button
							type="button"
							class="quiet"
							onClick={() =>
								void import('../../progress/undo.ts').then((it) => it.forgetUnreadable())
							}
						>
							{words.forgetUnreadable}
						</button>
					)}
				</p>
			)}
		</>
	);
}
