import words from 'virtual:words/companies';
import { useLayoutEffect } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { BoardRow } from '../../companies/board.ts';
import { addCompanies } from '../../companies/companies.ts';
import { nameKey } from '../../companies/label.ts';
import { NameFields, useNameFields } from './NameFields.tsx';

interface Props {
	rows: readonly BoardRow[];
	/** It was added, in words. */
	onAdded: (text: string) => void;
}

/** Adds one company, and stays open for the next. */
export function AddOne({ rows, onAdded }: Props) {
	const fields = useNameFields(
		{ label: '', suffix: '' },
		new Set(rows.map(({ label, suffix }) => nameKey(label, suffix)))
	);
	// At once, so that what is typed after the press lands in it.
	useLayoutEffect(() => fields.input.current?.focus(), []);

	return (
		<form
			class="board-add screen-only"
			aria-label={words.add.heading}
			onSubmit={(event) => {
				event.preventDefault();
				const named = fields.check();
				if (!named) return;
				addCompanies([named]);
				onAdded(fill(words.add.added, { label: named.label }));
				fields.type({ label: '', suffix: '' });
				fields.input.current?.focus();
			}}
		>
			<NameFields {...fields} />
			<button type="submit">{words.add.add}</button>
		</form>
	);
}
