import sheetWords from 'virtual:words/sheet';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { resetCompany, resetStep, undoLast } from '../../progress/undo.ts';
import type { Step } from '../../progress/checklist.ts';
import { nameCompany } from '../../companies/companies.ts';
import { textLimits } from '../../progress/item.ts';
import { hasNumber } from '../../companies/label.ts';
import { textOf } from '../../progress/record.ts';
import { $company, $companyIds, $record } from '../../progress/store.ts';
import { ExportMenu } from './ExportMenu.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { Sheet } from './Sheet.tsx';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { usePrintWhenReady } from './usePrintWhenReady.ts';
import { useSheetCode } from './useSheetCode.ts';
import { useToday } from '../hooks/useToday.ts';
import { useUndo } from '../hooks/useUndo.ts';

/** One's own progress on a sheet, with what one can do with it: name, print, save, clear. */
export function ProgressSheet({
	texts,
	children,
}: {
	texts: SheetTexts;
	/** What else can be done with it. */
	children?: ComponentChildren;
}) {
	const { words } = texts;
	const company = useLiveStore($company) ?? 'first';
	const record = useLiveStore($record);
	const several = (useLiveStore($companyIds) ?? []).length > 1;
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	const [today, lookUpToday] = useToday();
	const { code, ready } = useSheetCode(company, record);
	const print = usePrintWhenReady(ready);

	// What is being typed, or a render meanwhile would put back what stood there.
	const [typed, setTyped] = useState<string>();
	const [numbered, setNumbered] = useState(false);
	const [toClear, setToClear] = useState<{ step: Step; named: string } | 'all'>();

	return (
		<>
			<div class="screen-only scripted sheet-label">
				<label for="sheet-label">{words.label}</label>
				<p class="hint" id="sheet-label-hint">
					{words.labelHint}
				</p>
				<input
					type="text"
					id="sheet-label"
					maxLength={textLimits.label}
					autocomplete="organization"
					aria-describedby="sheet-label-hint sheet-label-problem"
					aria-invalid={numbered ? 'true' : undefined}
					disabled={!record}
					value={typed ?? (record ? textOf(record, 'label') : '')}
					onInput={(event) => {
						setTyped(event.currentTarget.value);
						if (numbered) setNumbered(hasNumber(event.currentTarget.value));
					}}
					onChange={(event) => {
						const name = event.currentTarget.value;
						setNumbered(hasNumber(name));
						if (hasNumber(name)) return;
						setTyped(undefined);
						nameCompany(company, name);
					}}
				/>
				<p class="error" id="sheet-label-problem" role="alert">
					{numbered && sheetWords.labelNumber}
				</p>
			</div>
			<Sheet
				texts={texts}
				record={record}
				day={today}
				kind="own"
				code={code}
				afterStep={(step, named) => (
					<button
						type="button"
						class="quiet screen-only scripted"
						disabled={!record}
						onClick={() => setToClear({ step, named })}
					>
						{words.clearStep}
						<span class="vh">{pageLanguage.colon + named}</span>
					</button>
				)}
			>
				<p class="screen-only scripted actions">
					<button
						type="button"
						disabled={!record}
						onClick={() => {
							lookUpToday();
							print();
						}}
					>
						{words.print}
					</button>
				</p>
				<ExportMenu texts={texts} disabled={!record} />
				{children}
				<p class="undo screen-only" role="status" ref={place} tabIndex={-1}>
					{undo.offered && (
						<>
							{words.cleared}{' '}
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
			</Sheet>

			<section class="screen-only scripted">
				<h2>{words.manage}</h2>
				<p>{words.manageHint}</p>
				<button type="button" disabled={!record} onClick={() => setToClear('all')}>
					{words.clearAll}
				</button>
				{!several && (
					<p>
						{sheetWords.several} <a href={url('/companies/')}>{sheetWords.severalLink}</a>
					</p>
				)}
			</section>

			<ConfirmDialog
				question={sureText()}
				hint={words.sureHint}
				words={{ yes: words.yesClear, no: words.cancel }}
				onYes={clear}
				onClose={() => setToClear(undefined)}
			/>
		</>
	);

	function sureText(): string | undefined {
		if (toClear === undefined) return undefined;
		return toClear === 'all' ? words.sureAll : fill(words.sureStep, { step: toClear.named });
	}

	function clear(): void {
		if (toClear === undefined) return;
		if (toClear === 'all') resetCompany();
		else resetStep(toClear.step);
		undo.made();
	}
}
