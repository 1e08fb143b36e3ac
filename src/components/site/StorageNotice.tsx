import words from 'virtual:words/storage';
import { plural } from '../../i18n/plural.ts';
import { $health, $otherVersion, $unreadable } from '../../progress/store.ts';
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
			{unreadable.length > 0 && <p>{plural(words.unreadable, unreadable.length)}</p>}
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
