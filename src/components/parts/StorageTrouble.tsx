import words from 'virtual:words/line';
import { $wrote } from '../../progress/store.ts';
import { $trouble } from '../../progress/trouble.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useLoaded } from '../hooks/useLoaded.ts';

/**
 * Where it is said when ticks are not kept, or when something kept could not be read. What says it
 * loads when there is something to say; what sees to it that ticks stay, once one is written.
 */
export function StorageTrouble() {
	const trouble = useProgress($trouble) === true;
	const [Notice, failures] = useLoaded(
		() => import('./StorageNotice.tsx').then((it) => it.StorageNotice),
		trouble
	);
	useLoaded(
		() => import('../../keeping/afterWrite.ts').then((it) => it.startKeeping()),
		useLiveStore($wrote) === true
	);
	return (
		<div class="notice" role="status">
			{trouble && (Notice ? <Notice /> : failures > 0 && <p>{words.noticeFailed}</p>)}
		</div>
	);
}
