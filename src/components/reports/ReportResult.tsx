import words from 'virtual:words/reports';
import { useEffect, useRef } from 'preact/hooks';
import type { ReportAsks } from '../../reports/protocol.ts';
import type { ReportChoices, ReportSummary } from '../../reports/reportSession.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import type { AskWorker } from '../parts/fileWorker.ts';
import { ReportBank } from './ReportBank.tsx';
import { ReportClaims } from './ReportClaims.tsx';
import { ReportDifferences } from './ReportDifferences.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { KeepCounts } from './KeepCounts.tsx';
import { ReportMessage } from './ReportMessage.tsx';
import { ReportOutput } from './ReportOutput.tsx';
import { ReportRefusals } from './ReportRefusals.tsx';
import { ReportStates } from './ReportStates.tsx';
import { ReportTables } from './ReportTables.tsx';
import { ReportTiles } from './ReportTiles.tsx';
import { ReportTodo } from './ReportTodo.tsx';
import styles from './reportResult.css?inline';
import type { Told } from './useReports.ts';

// It loads when reports are read, and so do its styles.
adoptStyles(styles);

interface Props {
	summary: ReportSummary;
	choices: ReportChoices;
	told: Told;
	ask: AskWorker<ReportAsks>;
	/** Everything is to be worked out anew. */
	onChoose: (changed: Partial<ReportChoices>) => void;
	/** The files are to be read anew. */
	onTold: (told: Told) => void;
	factAddress: string;
	notPaidAddress: string;
	messagesHref: string;
}

/** Where everything stands, what to do about it, and what can be taken along. */
export function ReportResult(props: Props) {
	const { summary, choices, ask, onChoose, factAddress } = props;
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	const isEmpty = summary.entries === 0 && Object.keys(summary.payments).length === 0;

	return (
		<div class="report-result">
			<h2 ref={title} tabIndex={-1} class="screen-only">
				{words.result.title}
			</h2>
			<div class="screen-only">
				{isEmpty ? (
					<p role="status">{words.result.none}</p>
				) : (
					<>
						<ReportTiles summary={summary} />
						<ReportTodo summary={summary} />
					</>
				)}
				<ReportClaims
					summary={summary}
					factAddress={factAddress}
					onChoose={onChoose}
					choices={choices}
				/>
				{!isEmpty && (
					<>
						<ReportStates
							summary={summary}
							today={choices.today}
							ask={ask}
							factAddress={factAddress}
							notPaidAddress={props.notPaidAddress}
						/>
						<ReportRefusals
							summary={summary}
							today={choices.today}
							ask={ask}
							factAddress={factAddress}
							messagesHref={props.messagesHref}
						/>
						<ReportFiles
							summary={summary}
							choices={choices}
							ask={ask}
							factAddress={factAddress}
							onChoose={onChoose}
						/>
						<ReportDifferences
							summary={summary}
							today={choices.today}
							ask={ask}
							factAddress={factAddress}
						/>
					</>
				)}
				<ReportBank summary={summary} factAddress={factAddress} />
				<ReportTables
					summary={summary}
					choices={choices}
					told={props.told}
					ask={ask}
					onChoose={onChoose}
					onTold={props.onTold}
				/>
				{summary.entries > 0 && <KeepCounts summary={summary} />}
				{!isEmpty && <ReportMessage summary={summary} ask={ask} factAddress={factAddress} />}
			</div>
			{!isEmpty && <ReportOutput summary={summary} today={choices.today} ask={ask} />}
		</div>
	);
}
