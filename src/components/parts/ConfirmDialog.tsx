import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
	/** What is asked; `undefined` while nothing is. */
	question: string | undefined;
	hint: string;
	words: { readonly yes: string; readonly no: string };
	onYes: () => void;
	/** The question is gone, whatever the answer was. */
	onClose: () => void;
}

/** A question before something is cleared or deleted. The way that loses nothing comes first. */
export function ConfirmDialog({ question, hint, words, onYes, onClose }: Props) {
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const open = question !== undefined;
	useLayoutEffect(() => {
		if (open) dialog.current?.showModal();
	}, [open]);

	return (
		<dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
			<p id={id}>{question}</p>
			<p class="hint">{hint}</p>
			<p class="actions">
				<button type="button" class="button" onClick={() => dialog.current?.close()}>
					{words.no}
				</button>{' '}
				<button
					type="button"
					class="quiet danger"
					onClick={() => {
						dialog.current?.close();
						onYes();
					}}
				>
					{words.yes}
				</button>
			</p>
		</dialog>
	);
}
