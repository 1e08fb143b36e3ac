interface Props {
	/** How often it failed. */
	failures: number;
	words: { readonly failed: string; readonly tryAgain: string };
	tryAgain: () => void;
}

/** Says that a part of the page could not be loaded, with a button to try again. */
export function LoadFailure({ failures, words, tryAgain }: Props) {
	return (
		<div class="outcome">
			{/* A new paragraph for each time, so that a second failure is heard too. */}
			<p role="alert" key={failures}>
				{words.failed}
			</p>
			<button type="button" onClick={tryAgain}>
				{words.tryAgain}
			</button>
		</div>
	);
}
