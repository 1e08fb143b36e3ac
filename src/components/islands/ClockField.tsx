import clockWords from 'virtual:words/clocks';
import { useId, useState } from 'preact/hooks';
import type { DateFinding } from '../../clocks/checkDates';
import type { DayNumber } from '../../clocks/dayNumber';
import { fill } from '../../i18n/fill';
import { afterPress } from './afterPress';
import { showDays } from './clockText';
import { FactLinks } from './FactLinks';

interface Props {
	words: { readonly label: string; readonly hint: string };
	text: string;
	/** False until the island works; a field that takes no typing yet loses none. */
	live: boolean;
	/** The day that was read, where one could be. */
	day: DayNumber | undefined;
	finding: DateFinding | undefined;
	factAddress: string;
	onType: (text: string) => void;
}

/** One date to type. It speaks once the reader has left it, and from then on with every key. */
export function ClockField({ words, text, live, day, finding, factAddress, onType }: Props) {
	const id = useId();
	const [left, setLeft] = useState(text !== '');
	const said = left ? finding : undefined;
	const issue = said && clockWords.issues[said.issue];
	const facts = said && clockWords.issueFacts[said.issue];

	return (
		<div class="clock-field" data-blocks={said?.blocks}>
			<label for={id}>{words.label}</label>
			<p class="hint" id={`${id}-hint`}>
				{words.hint}
			</p>
			<input
				type="text"
				id={id}
				disabled={!live}
				value={text}
				maxLength={60}
				autocomplete="off"
				spellcheck={false}
				aria-describedby={`${id}-hint ${id}-said`}
				aria-invalid={said?.blocks === true}
				onInput={(event) => onType(event.currentTarget.value)}
				onBlur={(event) => {
					if (event.currentTarget.value !== '') afterPress(() => setLeft(true));
				}}
			/>
			<p class={said?.blocks === true ? 'error' : 'clock-said'} id={`${id}-said`} role="status">
				{left && day !== undefined && <>{fill(clockWords.readAs, { day: showDays(day, day) })} </>}
				{issue && (
					<>
						<strong>{issue.says}</strong> {issue.how}
						{facts && <FactLinks facts={facts} address={factAddress} />}
					</>
				)}
			</p>
		</div>
	);
}
