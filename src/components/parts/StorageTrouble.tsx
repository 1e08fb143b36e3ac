import type { Words } from '../../guide/words.ts';
import { $trouble } from '../../progress/trouble.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useLoaded } from '../hooks/useLoaded.ts';

/**
 * Where it is said when ticks are not kept, or when something kept could not be read. What says it
 * loads when there is something to say.
 */
export function StorageTrouble({ words }: { words: Pick<Words['line'], 'noticeFailed'> }) {
	const trouble = useProgress($trouble) === true;
	const [Notice, failures] = useLoaded(
		() => import('./StorageNotice.tsx').then((it) => it.StorageNotice),
		trouble
	);
	return (
		<div class="notice" role="status">
			{trouble && (Notice ? <Notice /> : failures > 0 && <p>{words.noticeFailed}</p>)}
		</div>
	);
}
