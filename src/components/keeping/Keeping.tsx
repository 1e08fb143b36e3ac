import words from 'virtual:words/keeping';
import { useEffect, useState } from 'preact/hooks';
import {
	askToKeep,
	isInstalled,
	isSafari,
	type Persistence,
	persistence,
} from '../../keeping/persistence.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import { $savedMarks } from '../../keeping/savedMarks.ts';
import { BinPanel } from './BinPanel.tsx';
import './keepingStyles.ts';

/** How one's progress is kept: what the browser promises, what it may do by itself, and the bin. */
export function Keeping() {
	const [looking, setLooking] = useState(false);
	const [copying, setCopying] = useState(() => $savedMarks.get().copy !== undefined);
	return (
		<>
			<Promised />
			<h3>{words.copy.heading}</h3>
			{copying ? (
				<LoadedPart
					load={() => import('./FileCopy.tsx').then((it) => it.FileCopy)}
					props={{}}
					words={words.copy}
				/>
			) : (
				<p class="actions">
					<button type="button" onClick={() => setCopying(true)}>
						{words.copy.open}
					</button>
				</p>
			)}
			<h3>{words.bin.heading}</h3>
			<p>{words.bin.intro}</p>
			<p class="actions">
				<button type="button" aria-expanded={looking} onClick={() => setLooking(!looking)}>
					{looking ? words.bin.close : words.bin.open}
				</button>
			</p>
			{looking && <BinPanel />}
		</>
	);
}

/** What the browser says of how long it keeps it, and what holds where it cannot be asked. */
function Promised() {
	const [promise, setPromise] = useState<Persistence>();
	const [asked, setAsked] = useState(false);
	useEffect(() => void persistence().then(setPromise), []);

	const said = { promised: 'promised', 'may-delete': 'mayDelete', unknown: 'unknown' } as const;
	return (
		<>
			<p role="status">
				{promise && words.state[said[promise]]}
				{asked && promise === 'may-delete' && ` ${words.state.asked}`}
			</p>
			{promise === 'may-delete' && !asked && (
				<p class="actions">
					<button type="button" onClick={() => void ask()}>
						{words.state.ask}
					</button>
				</p>
			)}
			{!isInstalled() &&
				(isSafari() ? (
					<p>
						{words.state.safari} {words.state.safariHow}
					</p>
				) : (
					<p>{words.state.install}</p>
				))}
			<p>{words.state.private}</p>
		</>
	);

	async function ask(): Promise<void> {
		setPromise(await askToKeep());
		setAsked(true);
	}
}
