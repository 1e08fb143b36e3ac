import words from 'virtual:words/entries';
import { useEffect, useRef } from 'preact/hooks';
import type { Columns } from '../../entries/columns.ts';
import type { Choices, Summary } from '../../entries/listSession.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import { useCapeFiles } from '../hooks/useCapeFiles.ts';
import { EntryColumns } from './EntryColumns.tsx';
import { EntryFiles } from './EntryFiles.tsx';
import { EntryFindings } from './EntryFindings.tsx';
import { EntryMemory } from './EntryMemory.tsx';
import { EntryQuestions } from './EntryQuestions.tsx';
import { EntryReports } from './EntryReports.tsx';
import { EntryRowClocks } from './EntryRowClocks.tsx';
import { EntrySummary } from './EntrySummary.tsx';
import styles from './entryResult.css?inline';
import type { ListWorker } from './useListWorker.ts';

// It loads when a list is checked, and so do its styles.
adoptStyles(styles);

interface Props {
	summary: Summary;
	worker: ListWorker;
	choices: Choices;
	/** The list is to be judged anew. */
	onChoose: (changed: Partial<Pick<Choices, 'allowed' | 'filersApart'>>) => void;
	/** The list is to be read anew, with other columns. */
	onColumns: (columns: ReadonlyMap<number, Columns>) => void;
	datesHref: string;
	/** Where a fact is shown; the fact's id goes at its end. */
	factAddress: string;
}

/** What was found in a list, the files that come of it, and what else can be done with it. */
export function EntryResult({
	summary,
	worker,
	choices,
	onChoose,
	onColumns,
	datesHref,
	factAddress,
}: Props) {
	const { ask } = worker;
	const { allowed, filersApart, client = '' } = choices;
	const capeFiles = useCapeFiles((place) => ask('file', { place }), words.input.failed, summary);
	const title = useRef<HTMLHeadingElement>(null);
	const toTitle = () => title.current?.focus();
	useEffect(toTitle, []);

	return (
		<div class="entry-result">
			<h2 ref={title} tabIndex={-1} class="screen-only">
				{words.result.title}
			</h2>
			<div class="screen-only">
				<EntrySummary summary={summary} capeFiles={capeFiles} />
				<EntryQuestions summary={summary} told={worker.told} onAnswer={onColumns} />
				<EntryColumns summary={summary} told={worker.told} onChange={onColumns} />
				<EntryFindings
					summary={summary}
					allowed={allowed}
					ask={ask}
					factAddress={factAddress}
					onSettled={toTitle}
					onMend={(which) => worker.mend(which, choices)}
					onAllow={(finding, on) =>
						onChoose({
							allowed: on ? [...allowed, finding] : allowed.filter((other) => other !== finding),
						})
					}
				/>
				<EntryFiles
					summary={summary}
					filersApart={filersApart}
					onApart={(apart) => onChoose({ filersApart: apart })}
					capeFiles={capeFiles}
					client={client}
					factAddress={factAddress}
				/>
				<EntryRowClocks
					summary={summary}
					ask={ask}
					today={choices.today}
					datesHref={datesHref}
					factAddress={factAddress}
				/>
				<EntryMemory
					remembered={worker.remembered}
					ask={ask}
					canRemember={summary.files.length > 0}
					onChange={(count) => {
						worker.setRemembered(count);
						// What was in an earlier file is in none any more.
						if (count === 0) onChoose({});
					}}
				/>
			</div>
			<EntryReports summary={summary} today={choices.today} ask={ask} client={client} />
		</div>
	);
}
