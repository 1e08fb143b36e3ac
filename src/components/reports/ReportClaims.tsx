import words from 'virtual:words/reports';
import { useState } from 'preact/hooks';
import { toDay } from '../../days/dayNumber.ts';
import { type Day, showDay } from '../../days/day.ts';
import { readDay } from '../../days/readDay.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { ReportChoices, ReportSummary } from '../../reports/reportSession.ts';
import { FactLinks } from '../parts/FactLinks.tsx';

interface Props {
	summary: ReportSummary;
	choices: ReportChoices;
	onChoose: (changed: Pick<ReportChoices, 'accepted'>) => void;
	factAddress: string;
}

const { claims: text } = words;

/** Asks on which day CBP accepted each claim, from which its money is expected; no report has it. */
export function ReportClaims({ summary, choices, onChoose, factAddress }: Props) {
	const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
	const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
	const { claims } = summary;
	if (claims.length === 0) return null;
	return (
		<section class="report-claims" aria-labelledby="report-claims">
			<h3 id="report-claims">{text.title}</h3>
			<p class="hint">
				{text.hint}
				<FactLinks facts={text.facts} address={factAddress} />
			</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					set();
				}}
			>
				<div class="report-fields">
					{claims.map(({ claim, entries, accepted }, place) => {
						const id = `claim-${place}`;
						const isWrong = wrong.has(claim);
						return (
							<div key={claim}>
								<label for={id}>{claim === '' ? text.noClaim : fill(text.claim, { claim })}</label>
								<span class="hint" id={`${id}-hint`}>
									{plural(words.result.entries, entries)}
								</span>
								<input
									id={id}
									type="text"
									inputMode="numeric"
									autocomplete="off"
									value={typed.get(claim) ?? (accepted === undefined ? '' : showDay(accepted))}
									aria-invalid={isWrong || undefined}
									aria-describedby={`${id}-hint${isWrong ? ` ${id}-wrong` : ''}`}
									onInput={({ currentTarget }) =>
										setTyped(new Map(typed).set(claim, currentTarget.value))
									}
								/>
								{isWrong && (
									<span class="error" id={`${id}-wrong`} role="alert">
										{text.wrong}
									</span>
								)}
							</div>
						);
					})}
				</div>
				<p class="actions">
					<button type="submit">{text.set}</button>
				</p>
			</form>
		</section>
	);

	function set(): void {
		const accepted = new Map<string, Day>(choices.accepted);
		const bad = new Set<string>();
		for (const [claim, value] of typed) {
			if (value.trim() === '') {
				accepted.delete(claim);
				continue;
			}
			const day = readDay(value);
			if (typeof day === 'number') accepted.set(claim, toDay(day));
			else bad.add(claim);
		}
		setWrong(bad);
		if (bad.size > 0) return;
		setTyped(new Map());
		onChoose({ accepted });
	}
}
