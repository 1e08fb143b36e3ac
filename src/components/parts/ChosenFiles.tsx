import { fill } from '../../i18n/fill.ts';

interface Props<Chosen> {
	files: readonly Chosen[];
	/** The name of the list. */
	label: string;
	/** The words of the button that takes a file out, with {name}. */
	remove: string;
	disabled: boolean;
	onRemove: (file: Chosen) => void;
}

/** The files that were chosen, each with what takes it out again. */
export function ChosenFiles<Chosen extends { readonly name: string }>({
	files,
	label,
	remove,
	disabled,
	onRemove,
}: Props<Chosen>) {
	if (files.length === 0) return null;
	return (
		<ul class="given-files" aria-label={label}>
			{files.map((file, place) => {
				const name = file.name.slice(0, 80);
				return (
					<li key={place}>
						<span>{name}</span>{' '}
						<button type="button" class="quiet" disabled={disabled} onClick={() => onRemove(file)}>
							{fill(remove, { name })}
						</button>
					</li>
				);
			})}
		</ul>
	);
}
