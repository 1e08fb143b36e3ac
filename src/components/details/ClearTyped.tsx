import words from 'virtual:detail-words/interface';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clearTyped } from '../../typed/typedDetails.ts';

interface Props {
	/** False until the page can clear anything. */
	live: boolean;
	onCleared?: () => void;
}

/**
 * Empties every field of the checks. It asks first, in its own place: what is cleared is gone from
 * memory too, bank details among it, so that nobody who comes after could bring it back.
 */
export function ClearTyped({ live, onCleared }: Props) {
	const [asks, setAsks] = useState<boolean>();
	const place = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		// The button that was pressed is gone; the one that loses nothing takes its place.
		if (asks !== undefined) place.current?.querySelector('button')?.focus();
	}, [asks]);

	return (
		<span class="actions" ref={place}>
			{asks ? (
				<>
					<strong>{words.clearSure}</strong>
					<button type="button" onClick={() => setAsks(false)}>
						{words.clearNo}
					</button>
					<button
						type="button"
						class="quiet danger"
						onClick={() => {
							clearTyped();
							setAsks(false);
							onCleared?.();
						}}
					>
						{words.clearYes}
					</button>
				</>
			) : (
				<button type="button" class="quiet" disabled={!live} onClick={() => setAsks(true)}>
					{words.clear}
				</button>
			)}
		</span>
	);
}
