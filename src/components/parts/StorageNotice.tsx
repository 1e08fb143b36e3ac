import words from 'virtual:words/storage';
import { useEffect, useState } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';
import { holdOver } from '../../progress/heldOver.ts';
import { flushUnsaved } from '../../progress/store.ts';
import {
	$deleted,
	$goesAlong,
	$health,
	$otherVersion,
	$unreadable,
} from '../../progress/trouble.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';

/** Says in words when ticks are not kept, or when something kept could not be read. */
export function StorageNotice() {
	const health = useLiveStore($health) ?? 'kept';
	const unreadable = useLiveStore($unreadable) ?? [];
	const otherVersion = useLiveStore($otherVersion) ?? false;
	const deleted = useLiveStore($deleted) ?? false;
	const goesAlong = useLiveStore($goesAlong) ?? true;
	// Where nothing was ticked yet, nobody has tried.
	useEffect(() => holdOver(flushUnsaved), []);
	const [said, setSaid] = useState('');
	const wrong = health !== 'kept' || unreadable.length > 0;

	return (
		<>
			{health !== 'kept' && <p>{goesAlong ? words[health] : words.leaving[health]}</p>}
			{unreadable.length > 0 && <p>{plural(words.unreadable, unreadable.length)}</p>}
			{otherVersion && <p>{words.otherVersion}</p>}
			{deleted && <p>{words.deleted}</p>}
			{wrong && (
				<p>
					<button type="button" onClick={() => void attempt(save)}>
						{words.save}
					</button>{' '}
					{unreadable.length > 0 && (
						<button type="button" class="quiet" onClick={() => void attempt(forget)}>
							{words.forgetUnreadable}
						</button>
					)}{' '}
					{said}
				</p>
			)}
		</>
	);

	/** Does something whose code loads first; says where it could not. */
	async function attempt(act: () => Promise<void>): Promise<void> {
		try {
			await act();
			setSaid('');
		} catch {
			setSaid(words.notLoaded);
		}
	}
}

async function save(): Promise<void> {
	const { saveProgress } = await import('../../keeping/saveProgress.ts');
	await saveProgress('all');
}

async function forget(): Promise<void> {
	const { forgetUnreadable } = await import('../../progress/putAside.ts');
	forgetUnreadable();
}
