import words from 'virtual:words/sharing';
import { useId, useMemo } from 'preact/hooks';
import { byName } from '../../companies/byName.ts';
import { labelOf } from '../../progress/compare.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textOf } from '../../progress/record.ts';
import type { CompanyId } from '../../progress/storage.ts';

interface Props {
	/** The rows that there are. */
	companies: ReadonlyMap<CompanyId, CompanyRecord>;
	/** `undefined` for a new one. */
	chosen: CompanyId | undefined;
	disabled: boolean;
	onChoose: (company: CompanyId | undefined) => void;
}

/** Into which row it goes, where the invite does not say: a new one, unless a person knows better. */
export function RowChoice({ companies, chosen, disabled, onChoose }: Props) {
	const { compare } = words;
	const id = useId();
	const rows = useMemo(
		() =>
			[...companies]
				.map(([id, record]) => ({ id, label: labelOf(record), suffix: textOf(record, 'suffix') }))
				.sort(byName),
		[companies]
	);
	return (
		<p>
			<label for={id}>{compare.whichRow}</label>{' '}
			<select
				id={id}
				disabled={disabled}
				onChange={(event) => onChoose(rows[event.currentTarget.selectedIndex - 1]?.id)}
			>
				<option selected={chosen === undefined}>{compare.newRow}</option>
				{rows.map(({ id: company, label, suffix }) => (
					<option key={company} selected={company === chosen}>
						{`${label || words.contents.unnamed} ${suffix}`.trim()}
					</option>
				))}
			</select>
		</p>
	);
}
