import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
	/** Files, or what a program gives in their place: a text, and the same as HTML. */
	onDropped: (files: readonly File[], text: string, html: string) => void;
	children: ComponentChildren;
}

/** A place to drop files on, or what is dragged out of a mail program. The page brings its styles. */
export function DropZone({ onDropped, children }: Props) {
	const [over, setOver] = useState(false);
	return (
		<div
			class="drop"
			data-over={over || undefined}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				const { dataTransfer } = event;
				if (dataTransfer)
					onDropped(
						[...dataTransfer.files],
						dataTransfer.getData('text/plain'),
						dataTransfer.getData('text/html')
					);
			}}
		>
			{children}
		</div>
	);
}
