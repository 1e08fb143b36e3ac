import words from 'virtual:words/sharing';
import { useId, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { textLimits } from '../../progress/item.ts';
import { hasNumber } from '../../companies/label.ts';
import { textOf } from '../../progress/record.ts';
import { $companyIds, $record, loadEveryCompany } from '../../progress/store.ts';
import { LinkContents } from './LinkContents.tsx';
import { LinkToCopy } from './LinkToCopy.tsx';
import { NumberWarning } from './NumberWarning.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useShareLink } from './useShareLink.ts';
import './sharingStyles.ts';

/** Makes a link of the progress that is shown, and says what is in it before it is copied. */
export function SharePanel({ texts }: { texts: SheetTexts }) {
	const { share } = words;
	const id = useId();
	// It is made when it is asked for, so the first render may read what is there.
	const record = useProgress($record) ?? $record.get();
	const several = (useProgress($companyIds) ?? $companyIds.get()).length > 1;
	const [which, setWhich] = useState<'shown' | 'all'>('shown');
	const [withNames, setNames] = useState(true);
	const [typedName, setTypedName] = useState<string>();
	const [withNotes, setNotes] = useState(false);
	const [withReasons, setReasons] = useState(false);

	const name = typedName ?? textOf(record, 'label');
	const numbered = hasNumber(name);
	const all = which === 'all' && several;
	const { made, notes, reasons } = useShareLink({
		all,
		name: numbered ? '' : name,
		withNames,
		withNotes,
		withReasons,
	});

	return (
		<div class="share">
			<p>{share.intro}</p>
			<p class="hint">{share.never}</p>
			{several && (
				<fieldset>
					<legend>{share.which}</legend>
					{(['shown', 'all'] as const).map((choice) => (
						<label key={choice} class="choice">
							<input
								type="radio"
								name={`${id}-which`}
								checked={which === choice}
								onChange={() => {
									loadEveryCompany();
									setWhich(choice);
								}}
							/>
							<span>{choice === 'shown' ? share.whichShown : share.whichAll}</span>
						</label>
					))}
				</fieldset>
			)}
			{all ? (
				<Choice checked={withNames} onCheck={setNames} label={share.names} />
			) : (
				<>
					<label for={`${id}-name`}>{share.name}</label>
					<p class="hint" id={`${id}-name-hint`}>
						{share.nameHint}
					</p>
					<input
						type="text"
						id={`${id}-name`}
						maxLength={textLimits.label}
						autocomplete="organization"
						aria-describedby={`${id}-name-hint ${id}-name-problem`}
						aria-invalid={numbered ? 'true' : undefined}
						value={name}
						onInput={(event) => setTypedName(event.currentTarget.value)}
					/>
					<p class="error" id={`${id}-name-problem`} role="alert">
						{numbered && share.nameNumber}
					</p>
				</>
			)}
			{notes > 0 ? (
				<Choice
					checked={withNotes}
					onCheck={setNotes}
					label={fill(share.notes, { count: notes })}
				/>
			) : (
				<p class="hint">{share.notesNone}</p>
			)}
			{reasons > 0 ? (
				<Choice
					checked={withReasons}
					onCheck={setReasons}
					label={fill(share.reasons, { count: reasons })}
				/>
			) : (
				<p class="hint">{share.reasonsNone}</p>
			)}

			{made === undefined ? (
				<p role="alert">{share.tooLong}</p>
			) : (
				<>
					<h3>{share.check}</h3>
					<p class="hint">{share.contains}</p>
					<NumberWarning
						records={made.shared.companies.map(({ record }) => record)}
						texts={texts}
						sentence={share.number}
					/>
					<LinkContents shared={made.shared} texts={texts} />
					{!all && textOf(record, 'invite') !== '' && <p class="hint">{share.invited}</p>}
					<LinkToCopy link={made.link} title={texts.words.title} />
				</>
			)}
		</div>
	);
}

interface ChoiceProps {
	checked: boolean;
	onCheck: (checked: boolean) => void;
	label: string;
}

function Choice({ checked, onCheck, label }: ChoiceProps) {
	return (
		<label class="choice">
			<input
				type="checkbox"
				checked={checked}
				onChange={(event) => onCheck(event.currentTarget.checked)}
			/>
			<span>{label}</span>
		</label>
	);
}
