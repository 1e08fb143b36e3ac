import words from 'virtual:words/not-paid';
import { useEffect, useState } from 'preact/hooks';
import { nodeOf, type PlaceInTree, readTrail, trailTo, writeTrail } from '../../not-paid/tree.ts';
import { textOf } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { setUpOf } from './setUpOf.ts';
import { WalkView } from './WalkView.tsx';
import './not-paid.css';

interface Props {
	factAddress: string;
}

/**
 * The questions, one at a time. Each answer is a link to the next node's own address, so that it
 * leads on before this island is live, opens in another tab, and goes back with the browser's back.
 */
export function NotPaidWalk({ factAddress }: Props) {
	const record = useProgress($record);
	const [{ place, focus }, setShown] = useState<{ place: PlaceInTree; focus: boolean }>({
		place: { at: words.start, trail: [] },
		focus: false,
	});
	const hasReports = record !== undefined && textOf(record, 'reports') !== '';
	const [Start] = useLoaded(
		() => import('./ReportStart.tsx').then((it) => it.ReportStart),
		hasReports
	);

	useEffect(() => {
		const whole = document.querySelector<HTMLDetailsElement>('.whole-tree');
		const read = () => {
			const found = readPlace();
			if (!found) return;
			setShown({ place: found, focus: true });
			shut();
		};
		// For an address of a node the browser opens the whole list there; the walk shows it instead.
		const shut = () => {
			if (whole && nodeOf(words, addressed())) whole.open = false;
		};
		if (nodeOf(words, addressed())) read();
		window.addEventListener('popstate', read);
		// It opens the list after it has told of the new place.
		window.addEventListener('hashchange', shut);
		return () => {
			window.removeEventListener('popstate', read);
			window.removeEventListener('hashchange', shut);
		};
	}, []);

	const setUp = setUpOf(record);
	return (
		<WalkView
			place={place}
			focus={focus}
			record={record}
			setUp={setUp}
			factAddress={factAddress}
			level={2}
			address="#"
			onGo={go}
		>
			{hasReports && Start && <Start record={record} setUp={setUp} onStart={go} />}
		</WalkView>
	);

	function go(to: PlaceInTree): void {
		history.pushState(writeTrail(words, to), '', `#${to.at}`);
		setShown({ place: to, focus: true });
	}
}

/** The id in the page's address; it may be anything that somebody wrote into a link. */
function addressed(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return '';
	}
}

/** Where the address and the browser's history say that the reader is; `undefined` for other places of the page. */
function readPlace(): PlaceInTree | undefined {
	const id = location.hash === '' ? words.start : addressed();
	const trail = readTrail(words, id, history.state) ?? trailTo(words, id);
	return trail && { at: id, trail };
}
