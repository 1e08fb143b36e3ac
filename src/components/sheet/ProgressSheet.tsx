import type sharing from 'virtual:words/sharing';
import sheetWords from 'virtual:words/sheet';
import { useState } from 'preact/hooks';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { undoLast } from '../../progress/undo.ts';
import type { Step } from '../../progress/checklist.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { reportsOf } from '../../progress/keptReports.ts';
import { noteOf } from '../../progress/noteEntries.ts';
import { taskItem } from '../../progress/record.ts';
import { textsWithNumbers } from '../../progress/textsWithNumbers.ts';
import { $company, $companyIds, $record } from '../../progress/store.ts';
import type { AddedAddresses } from './AddedList.tsx';
import { AddedToSheet } from './AddedToSheet.tsx';
import { KeepingSection } from '../keeping/KeepingSection.tsx';
import { ShareAndOpen } from './ShareAndOpen.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { Sheet } from './Sheet.tsx';
import { SheetMore } from './SheetMore.tsx';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import '../parts/dialog.css';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { usePrintWhenReady } from './usePrintWhenReady.ts';
import { useSheetCode } from './useSheetCode.ts';
import { useToday } from '../hooks/useToday.ts';
import { useUndo } from '../hooks/useUndo.ts';

interface Props {
	texts: SheetTexts;
	words: (typeof sharing)['page'];
	added: AddedAddresses;
	/** Whether what a link holds is shown in its place. */
	covered: boolean;
}

/**
 * One's own progress on a sheet. What one can do with it stands above it where one comes for it
 * (print, share, open), and below it otherwise (name, save, clear).
 */
export function ProgressSheet({ texts, words: shareWords, added, covered }: Props) {
	const { words } = texts;
	const company = useProgress($company) ?? 'first';
	const record = useProgress($record);
	const several = (useProgress($companyIds) ?? []).length > 1;
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	const [today, lookUpToday] = useToday();
	const { code, ready } = useSheetCode(company, record);
	const print = usePrintWhenReady(ready);

	const [Warning] = useLoaded(
		() => import('../sharing/NumberWarning.tsx').then((it) => it.NumberWarning),
		record !== undefined && textsWithNumbers(record).length > 0
	);
	const kept = record && reportsOf(record);
	const [ReportsLine] = useLoaded(
		() => import('../parts/KeptReportsLine.tsx').then((it) => it.KeptReportsLine),
		kept !== undefined
	);
	const [cleared, setCleared] = useState('');
	const [toClear, setToClear] = useState<{ step: Step; named: string } | 'all'>();

	return (
		<>
			<Sheet
				texts={texts}
				record={record}
				day={today}
				kind="own"
				code={code}
				afterStep={(step, named) =>
					record && isMarked(step, record) ? (
						<button
							type="button"
							class="quiet sheet-clear screen-only"
							onClick={() => setToClear({ step, named })}
						>
							{words.clearStep}
							<span class="vh">{pageLanguage.colon + named}</span>
						</button>
					) : null
				}
			>
				<ShareAndOpen
					texts={texts}
					words={shareWords}
					covered={covered}
					main={
						<button
							type="button"
							// Where nothing is kept, a saved file is the page's main act.
							class={record?.size === 0 ? 'quiet' : 'button'}
							disabled={!record}
							onClick={() => {
								lookUpToday();
								print();
							}}
						>
							{words.print}
						</button>
					}
					more={<a href="#sheet-more">{sheetWords.more}</a>}
				/>
				{record && (
					<LoadedPart
						load={() => import('../keeping/SavedLine.tsx').then((it) => it.SavedLine)}
						props={{}}
						// Nothing is said while it loads: the sheet below would move.
						words={{ failed: shareWords.failed, tryAgain: shareWords.tryAgain }}
					/>
				)}
				{kept && ReportsLine && (
					<p>
						<ReportsLine kept={kept} />
					</p>
				)}
				{record && Warning && (
					<Warning records={[record]} texts={texts} sentence={sheetWords.number} />
				)}
			</Sheet>

			<AddedToSheet {...added} words={shareWords} />

			<SheetMore
				texts={texts}
				shareWords={{ failed: shareWords.failed, tryAgain: shareWords.tryAgain }}
				company={company}
				record={record}
				several={several}
				onClearAll={() => setToClear('all')}
			/>

			{record && <KeepingSection heading={sheetWords.keeping} words={shareWords} />}

			<p class="sheet-undo screen-only" role="status" ref={place} tabIndex={-1}>
				{undo.offered && (
					<>
						{words.cleared} {cleared}{' '}
						<button
							type="button"
							onClick={() => {
								undoLast();
								keep();
							}}
						>
							{words.undo}
						</button>
					</>
				)}
			</p>

			{toClear !== undefined && (
				<LoadedPart
					load={() => import('./ClearQuestion.tsx').then((it) => it.ClearQuestion)}
					props={{
						what: toClear,
						words,
						onCleared: (text: string) => {
							setCleared(text);
							undo.made();
							keep();
						},
						onClose: () => setToClear(undefined),
					}}
					words={shareWords}
				/>
			)}
		</>
	);
}

/** Whether a step has anything to clear. */
function isMarked({ tasks }: Step, record: CompanyRecord): boolean {
	return tasks.some((task) => taskItem(record, task) !== undefined || noteOf(record, task) !== '');
}
