import clockWords from 'virtual:words/dates';
import { useId, useState } from 'preact/hooks';
import type { DateFinding } from '../../dates/checkDates.ts';
import type { DayNumber } from '../../days/dayNumber.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { afterPress } from '../hooks/afterPress.ts';
import { showDays } from '../wording/clockText.ts';
import { FactLinks } from '../parts/FactLinks.tsx';

interface Props {
	words: { readonly label: string; readonly hint: string };
	text: string;
	/** False until the island works; a field that takes no typing yet loses none. */
	live: boolean;
	/** The day that was read, where one could be. */
	day: DayNumber | undefined;
	finding: DateFinding | undefined;
	/** What follows from all dates, for the field that was typed in last; else empty. */
	follows: string;
	factAddress: string;
	onType: (text: string) => void;
}

/** One date to type. It speaks once the reader has left it, and from then on with every key. */
export function ClockField({
	words,
	text,
	live,
	day,
	finding,
	follows,
	factAddress,
	onType,
}: Props) {
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
				{left && day !== undefined && (
					<span key={`${day} ${follows}`}>
						{fill(clockWords.readAs, { day: showDays(day, day) })}
						{pageLanguage.gap}
						{follows !== '' && (
							<>
								<strong>{follows}</strong>
								{pageLanguage.gap}
								<a href="#days">{clockWords.allDays}</a>
								{pageLanguage.gap}
							</>
						)}
					</span>
				)}
				{issue && (
					<span key={issue.says}>
						<strong>{issue.says}</strong>
						{pageLanguage.gap}
						{issue.how}
						{facts && <FactLinks facts={facts} address={factAddress} />}
					</span>
				)}
			</p>
		</div>
	);
}
