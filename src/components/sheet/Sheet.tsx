import lineWords from 'virtual:words/line';
import checklist from 'virtual:checklist';
import words from 'virtual:words/sheet';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { sentences } from '../../i18n/sentences.ts';
import type { Step } from '../../progress/checklist.ts';
import { type Day, dayOf, showDay } from '../../days/day.ts';
import { showDayInWeek } from '../../days/showDayInWeek.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { questionsFirst } from '../../progress/questionsFirst.ts';
import { nextOnWay } from '../../progress/nextOnWay.ts';
import { visibleText } from '../../text/visibleText.ts';
import { type NoteEntry, noteEntries } from '../../progress/noteEntries.ts';
import { textOf } from '../../progress/record.ts';
import { overall, stepStatuses, stepSummary } from '../../progress/summary.ts';
import { changesSince } from '../../progress/taskChanges.ts';
import { tally } from '../../progress/tally.ts';
import type { SheetCode } from '../../sharing/sheetCode.ts';
import { Mark } from '../parts/Mark.tsx';
import { changeText } from '../wording/changeText.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { PaperEnd } from './PaperEnd.tsx';
import { setPageFoot } from './pageFoot.ts';
import { QrDrawing } from '../parts/QrDrawing.tsx';
import { overallText, stepSummaryText } from '../wording/statusText.ts';
import { taskStatusText } from '../wording/taskStatusText.ts';

const taskCount = checklist.steps.reduce((sum, { tasks }) => sum + tasks.length, 0);

interface Props {
	texts: SheetTexts;
	/** `undefined` until the island is live, and for a form to fill in with a pen. */
	record: CompanyRecord | undefined;
	/** The day as of which the states are told. */
	day: Day;
	/**
	 * One's own, or somebody's that is only shown. While one is shown, paper has that one alone:
	 * sheet.css hides the other.
	 */
	kind: 'own' | 'shown';
	/** The link to this state, for paper. */
	code?: SheetCode | undefined;
	/** What stands between the head and the steps. */
	children?: ComponentChildren;
	/** What stands at the end of a step. */
	afterStep?: (step: Step, named: string) => ComponentChildren;
}

/** One company's whole state on a sheet: to read and to print. Empty, it is a form for a pen. */
export function Sheet({ texts, record, day, kind, code, children, afterStep }: Props) {
	const { steps, taskWords, reasons, sources } = texts;
	const known = record ?? new Map();
	const begun = known.size > 0;
	const own = companyInWords(known);
	// What somebody else calls it is quoted: it could be any sentence.
	const name = own === '' || kind === 'own' ? own : fill(words.quoted, { name: own });
	const next = nextOnWay(checklist, known, day);
	const nextStep = next && steps[checklist.steps.indexOf(next.step)];
	const asOf = fill(texts.words.asOf, { day: showDayInWeek(day) });

	useLayoutEffect(
		() =>
			setPageFoot(kind, {
				text: begun
					? fill(words.foot, { name: name === '' ? texts.site : name, day: asOf })
					: texts.site,
				page: words.page,
			}),
		[kind, begun, name, asOf, texts.site]
	);

	return (
		<div class={`sheet sheet-${kind}`} data-begun={begun || undefined}>
			<div class="sheet-head">
				<div>
					<p class={name === '' ? 'print-only' : 'sheet-of'}>
						{name === '' ? words.nameBlank : fill(texts.words.sheetOf, { label: name })}
					</p>
					<p class="sheet-day">
						{begun ? (
							[asOf, ...overallTexts()].join(' · ')
						) : (
							<>
								<span class="screen-only">{plural(lineWords.tasks, taskCount)}</span>
								<span class="print-only">{words.asOfBlank}</span>
							</>
						)}
					</p>
					<p class="sheet-next">
						<strong>{texts.words.next}</strong>{' '}
						{kind === 'own' && questionsFirst(checklist, known) ? (
							<a href={url('/#situation')}>{texts.words.questionsFirst}</a>
						) : next && nextStep ? (
							<a href={`${nextStep.href}#${next.task.id}`}>
								{fill(texts.words.nextIs, {
									step: nextStep.named,
									place: next.place,
									title: nextStep.titles[next.place - 1] ?? '',
								})}
							</a>
						) : (
							texts.words.allDone
						)}
					</p>
					{!begun && <p class="print-only">{words.howToFill}</p>}
				</div>
				{code && (
					<div class="sheet-code print-only">
						{code.outline && <QrDrawing outline={code.outline} label={words.code} />}
						<p>
							{!code.outline ? words.codeLong : code.whole ? words.codeHintWhole : words.codeHint}
							{pageLanguage.gap}
							<span class="sheet-link">{code.short}</span>
						</p>
					</div>
				)}
			</div>
			{children}

			{checklist.steps.map((step, index) => {
				const { named = '', href = '', titles = [], facts = [] } = steps[index] ?? {};
				const statuses = stepStatuses(step, checklist, known, day);
				const heading = `sheet-${kind}-${step.id}`;
				return (
					<section key={step.id} class="sheet-step" aria-labelledby={heading}>
						<h2 id={heading}>
							<a href={href}>{named}</a>{' '}
							<span class="sheet-count">
								{stepSummaryText(stepSummary(step, checklist, known, day), lineWords)}
							</span>
						</h2>
						<ul class="sheet-tasks">
							{step.tasks.map((task, place) => {
								const status = statuses.get(task.id) ?? { state: 'open', changed: false };
								const notes = noteEntries(known, task);
								return (
									<li key={task.id} data-state={status.state}>
										<Mark state={status.state} />
										<span>
											<span>
												<a href={`${href}#${task.id}`}>{titles[place]}</a>{' '}
												<span class="sheet-facts print-only">{facts[place]}</span>
											</span>{' '}
											<span class="sheet-state">
												{taskStatusText(status, taskWords, reasons)}
												{status.changed && (
													<span class="sheet-changed">
														{' '}
														{sentences([
															taskWords.changed,
															...changesSince(texts.changes, known, task).map(changeText),
														])}
													</span>
												)}
											</span>
											{notes.map((entry) => (
												<span key={entry.key} class="sheet-note">
													{' '}
													{noteText(entry, notes.length > 1)}
												</span>
											))}
										</span>
									</li>
								);
							})}
						</ul>
						{afterStep?.(step, named)}
					</section>
				);
			})}

			<PaperEnd sources={sources} />
		</div>
	);

	/** An entry of a note, with its day where it is not the only one, and who wrote it where that was said. */
	function noteText({ at, by, text }: NoteEntry, among: boolean): string {
		const said = { note: visibleText(text), day: showDay(dayOf(new Date(at))) };
		if (by !== undefined) return fill(words.noteBy, { ...said, by: visibleText(by) });
		return fill(among ? words.noteOn : texts.words.note, said);
	}

	/** How all of it stands, in words: what is done, and what asks for attention. */
	function overallTexts(): string[] {
		const count = tally(checklist, known, day);
		return [
			overallText(overall(checklist, known, day), lineWords),
			...(['waiting', 'due', 'changed'] as const)
				.filter((state) => count[state] > 0)
				.map((state) => fill(words[state], { count: count[state] })),
		];
	}
}

/** A company's name with the hint which suffix is meant; empty where it has none. */
function companyInWords(record: CompanyRecord): string {
	const [name, suffix] = [textOf(record, 'label'), textOf(record, 'suffix')];
	if (suffix === '') return visibleText(name);
	return visibleText(fill(name === '' ? words.suffix : words.nameWithSuffix, { name, suffix }));
}
