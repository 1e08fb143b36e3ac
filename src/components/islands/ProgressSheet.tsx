import checklist from 'virtual:checklist';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../guide/words';
import { fill } from '../../i18n/fill';
import { $undoable, resetCompany, resetStep, undoLast } from '../../progress/changes';
import type { Step } from '../../progress/checklist';
import { nameCompany } from '../../progress/companies';
import { dayOf, showDay } from '../../progress/day';
import { textLimits } from '../../progress/item';
import { nextTask } from '../../progress/nextTask';
import { noteOf, textOf } from '../../progress/record';
import { $company, $record } from '../../progress/store';
import { overall, stepStatuses, stepSummary } from '../../progress/summary';
import { Mark } from './Mark';
import { OpenFile } from './OpenFile';
import { type Reasons, stepSummaryText, taskStatusText } from './statusText';
import { useLiveStore } from './useLiveStore';

interface Props {
	/** In the checklist's order. */
	steps: { named: string; href: string; titles: string[] }[];
	words: Words['progress'];
	taskWords: Words['tasks'];
	lineWords: Words['line'];
	reasons: Reasons;
}

/** One company's whole state on a sheet: to read, to print, to save. Empty, it is a form for a pen. */
export function ProgressSheet({ steps, words, taskWords, lineWords, reasons }: Props) {
	const record = useLiveStore($record);
	const undoable = useLiveStore($undoable) ?? [];
	const today = dayOf(new Date());
	const begun = record !== undefined && record.size > 0;
	const label = record ? textOf(record, 'label') : '';
	const next = nextTask(checklist, record ?? new Map(), today);
	const nextStep = next && steps[checklist.steps.indexOf(next.step)];

	const dialog = useRef<HTMLDialogElement>(null);
	const [toClear, setToClear] = useState<Step | 'all'>('all');
	const stepName = (step: Step) => steps[checklist.steps.indexOf(step)]?.named ?? '';

	return (
		<div class="sheet" data-begun={begun || undefined}>
			<div class="sheet-head">
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
						aria-describedby="sheet-label-hint"
						disabled={!record}
						value={label}
						onChange={(event) => nameCompany($company.get(), event.currentTarget.value)}
					/>
				</div>
				<p class={label === '' ? 'print-only' : 'sheet-of'}>
					{label === '' ? words.nameBlank : fill(words.sheetOf, { label })}
				</p>
				<p class="sheet-day">
					{begun ? (
						<>
							{fill(words.asOf, { day: showDay(today) })} ·{' '}
							{fill(lineWords.overall, { ...overall(checklist, record, today) })}
						</>
					) : (
						words.asOfBlank
					)}
				</p>
				<p class="sheet-next">
					<strong>{words.next}:</strong>{' '}
					{next && nextStep ? (
						<a href={`${nextStep.href}#${next.task.id}`}>
							{fill(words.nextIs, {
								step: nextStep.named,
								place: next.place,
								title: nextStep.titles[next.place - 1] ?? '',
							})}
						</a>
					) : (
						words.allDone
					)}
				</p>
				<p class="screen-only scripted actions">
					<button type="button" disabled={!record} onClick={() => window.print()}>
						{words.print}
					</button>{' '}
					<button
						type="button"
						disabled={!record}
						onClick={() =>
							void import('../../sharing/saveProgress').then((it) => it.saveProgress('shown'))
						}
					>
						{words.save}
					</button>{' '}
					<OpenFile words={words} />
				</p>
			</div>

			<p class="undo screen-only" role="status">
				{undoable.length > 0 && (
					<>
						{words.cleared}{' '}
						<button type="button" onClick={undoLast}>
							{words.undo}
						</button>
					</>
				)}
			</p>

			{checklist.steps.map((step, index) => {
				const { named = '', href = '', titles = [] } = steps[index] ?? {};
				const statuses = stepStatuses(step, checklist, record ?? new Map(), today);
				return (
					<section key={step.id} class="sheet-step" aria-labelledby={`sheet-${step.id}`}>
						<h2 id={`sheet-${step.id}`}>
							<a href={href}>{named}</a>{' '}
							<span class="sheet-count">
								{stepSummaryText(
									stepSummary(step, checklist, record ?? new Map(), today),
									lineWords
								)}
							</span>
						</h2>
						<ul class="sheet-tasks">
							{step.tasks.map((task, place) => {
								const status = statuses.get(task.id) ?? { state: 'open', changed: false };
								const note = record ? noteOf(record, task) : '';
								return (
									<li key={task.id} data-state={status.state}>
										<Mark state={status.state} shape="box" />
										<span>
											<a href={`${href}#${task.id}`}>{titles[place]}</a>{' '}
											<span class="sheet-state">
												{taskStatusText(status, taskWords, reasons)}
												{status.changed && <> {taskWords.changed}</>}
											</span>
											{note !== '' && <span class="sheet-note"> {fill(words.note, { note })}</span>}
										</span>
									</li>
								);
							})}
						</ul>
						<button
							type="button"
							class="quiet screen-only scripted"
							disabled={!record}
							onClick={() => ask(step)}
						>
							{words.clearStep}
							<span class="vh">: {named}</span>
						</button>
					</section>
				);
			})}

			<section class="sheet-hand print-only">
				<h2>{words.fillIn}</h2>
				<p>
					{[words.importerNumber, words.bank, words.lastFour, words.doneBy, words.checkedBy].map(
						(each) => (
							<span key={each} class="blank-line">
								{each}
							</span>
						)
					)}
				</p>
				<p>{words.neverPrinted}</p>
			</section>

			<section class="screen-only scripted">
				<h2>{words.manage}</h2>
				<p>{words.manageHint}</p>
				<button type="button" disabled={!record} onClick={() => ask('all')}>
					{words.clearAll}
				</button>
			</section>

			<dialog ref={dialog} aria-labelledby="sure">
				<p id="sure">
					{toClear === 'all' ? words.sureAll : fill(words.sureStep, { step: stepName(toClear) })}
				</p>
				<p class="hint">{words.sureHint}</p>
				<p class="actions">
					<button type="button" onClick={clear}>
						{words.yesClear}
					</button>{' '}
					<button type="button" class="quiet" onClick={() => dialog.current?.close()}>
						{words.cancel}
					</button>
				</p>
			</dialog>
		</div>
	);

	function ask(what: Step | 'all'): void {
		setToClear(what);
		dialog.current?.showModal();
	}

	function clear(): void {
		if (toClear === 'all') resetCompany();
		else resetStep(toClear);
		dialog.current?.close();
	}
}
