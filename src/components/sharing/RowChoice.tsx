import words from 'virtual:words/sharing';
import { useId, useMemo } from 'preact/hooks';
import { compareNames } from '../../i18n/compareNames.ts';
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
				.map(([company, record]) => ({ company, name: nameOf(record) }))
				.sort((one, other) => compareNames(one.name, other.name)),
		[companies]
	);
	return (
		<p>
			<label for={id}>{compare.whichRow}</label>{' '}
			<select
				id={id}
				disabled={disabled}
				onChange={(event) => onChoose(rows[event.currentTarget.selectedIndex - 1]?.company)}
			>
				<option selected={chosen === undefined}>{compare.newRow}</option>
				{rows.map(({ company, name }) => (
					<option key={company} selected={company === chosen}>
						{name}
					</option>
				))}
			</select>
		</p>
	);
}

function nameOf(record: CompanyRecord): string {
	return [labelOf(record) || words.contents.unnamed, textOf(record, 'suffix')].join(' ').trim();
}
