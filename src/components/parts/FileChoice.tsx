interface Props {
	id: string;
	/** What the button says. */
	label: string;
	accept: string;
	multiple?: boolean;
	disabled?: boolean;
	/** The id of what describes it. */
	describedBy?: string;
	onChoose: (files: readonly File[]) => void;
}

/**
 * Chooses files by a button that looks as the site's others do. What was chosen is told by whoever asks,
 * so nothing says “No file chosen” beside a file that is. The page brings fileChoice.css.
 */
export function FileChoice({ id, label, describedBy, onChoose, ...input }: Props) {
	return (
		<span class="file-choice">
			<label class="button-like" for={id}>
				{label}
			</label>
			<input
				{...input}
				type="file"
				id={id}
				aria-describedby={describedBy}
				onChange={({ currentTarget }) => {
					const files = [...(currentTarget.files ?? [])];
					// So that the same file, mended, can be chosen again.
					currentTarget.value = '';
					onChoose(files);
				}}
			/>
		</span>
	);
}
