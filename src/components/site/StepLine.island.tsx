import checklist from 'virtual:checklist';
import words from 'virtual:words/line';
import { useLayoutEffect } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';
import { dayOf } from '../../days/day.ts';
import { textOf } from '../../progress/record.ts';
import { $nextHere } from '../../progress/nextHere.ts';
import { $companyIds, $record } from '../../progress/store.ts';
import { overall, stepStatuses, stepSummary } from '../../progress/summary.ts';
import { Mark } from '../parts/Mark.tsx';
import { overallText, stepSummaryText } from '../wording/statusText.ts';
import { StopMark } from '../parts/StopMark.tsx';
import { StorageTrouble } from '../parts/StorageTrouble.tsx';
import { textIn } from '../../islands/textIn.ts';
import { startControls } from './startControls.ts';
import { useInView } from '../hooks/useInView.ts';
import { useLiveStore } from '../hooks/useLiveStore.ts';
import { useProgress } from '../hooks/useProgress.ts';

/** The step that a page is about. */
export interface CurrentStep {
	id: string;
	/** Which of how many it is, in words; its name where it has no number. */
	kicker: string;
	/** What stands on the page, by ids: its tasks, then its other parts. */
	contents: { id: string; name: string }[];
}

/** What the page was written with, and is read off it. */
interface OnPage {
	steps: { name: string; href: string }[];
	/** How much there is to do, while nothing is known of what was done. */
	before: string;
	kicker: string;
	contents: CurrentStep['contents'];
}

interface Props {
	/** The id of the step that the page is about. */
	current?: string | undefined;
	/** The address of the board, where another company can be chosen. */
	board: string;
	onPage: OnPage;
}

/**
 * The guide's steps as stops on a line, each with its state; the one the reader is at shows what
 * stands on its page. On a phone they open from a bar that says where one is.
 */
export function StepLine({ current, board, onPage }: Props) {
	const { steps, before, kicker, contents } = onPage;
	const record = useProgress($record);
	const several = (useProgress($companyIds) ?? []).length > 1;
	// Before the island counts as live: a reader may press the key at once.
	useLayoutEffect(startControls, []);
	const today = dayOf(new Date());
	const next = useLiveStore($nextHere);
	const inView = useInView(contents);
	const total = record ? overallText(overall(checklist, record, today), words) : before;
	const here = checklist.steps.find(({ id }) => id === current);
	const statuses = here && record && stepStatuses(here, checklist, record, today);
	const mark = (id: string) => {
		const state = statuses?.get(id)?.state ?? 'open';
		return <Mark key={id} state={state === 'open' && id === next ? 'next' : state} />;
	};

	return (
		<>
			<div class="bar">
				{/* Another part is another line: none that is there moves. */}
				<p key={inView}>
					{here ? (
						<>
							<b>{kicker}</b>{' '}
							{contents.find(({ id }) => id === inView)?.name ??
								(here.number && steps[checklist.steps.indexOf(here)]?.name)}
						</>
					) : (
						<b>{total}</b>
					)}
				</p>
				<span class="bar-tasks" aria-hidden="true">
					{here?.tasks.map(({ id }) => mark(id))}
				</span>
				<button type="button" class="quiet" popovertarget="steps">
					{current ? words.contents : words.steps}
				</button>
			</div>
			<div id="steps" popover="auto" onClick={close}>
				<button type="button" class="quiet" popovertarget="steps" popovertargetaction="hide">
					{words.close}
				</button>
				{record && several && (
					<p class="shown-company">
						{words.shown} <a href={board}>{textOf(record, 'label') || words.unnamed}</a>
					</p>
				)}
				<p class="overall">{total}</p>
				<ol class="line">
					{checklist.steps.map((step, index) => {
						const { name = '', href = '' } = steps[index] ?? {};
						const summary = record && stepSummary(step, checklist, record, today);
						return (
							<li key={step.id} class="stop">
								<a href={href} aria-current={step === here ? 'page' : undefined}>
									<StopMark number={step.number} summary={summary} />
									<span class="stop-name">{name}</span>{' '}
									<span class="stop-state">
										{summary
											? stepSummaryText(summary, words)
											: plural(words.tasks, step.tasks.length)}
									</span>
								</a>
								{step === here && (
									<ol class="contents">
										{contents.map(({ id, name: part }, place) => (
											<li key={id}>
												<a
													href={`#${id}`}
													aria-current={id === inView ? 'location' : undefined}
													data-state={statuses?.get(id)?.state}
												>
													{place < step.tasks.length && mark(id)}
													{part}
												</a>
											</li>
										))}
									</ol>
								)}
							</li>
						);
					})}
				</ol>
			</div>
			<StorageTrouble />
		</>
	);
}

StepLine.fromPage = (island: Element): OnPage => {
	const links = (which: string) => [...island.querySelectorAll<HTMLAnchorElement>(which)];
	return {
		steps: links('.stop>a').map((link) => ({
			name: textIn(link, '.stop-name'),
			href: link.getAttribute('href') ?? '',
		})),
		before: textIn(island, '.overall'),
		kicker: textIn(island, '.bar b'),
		contents: links('.contents a').map((link) => ({
			id: decodeURIComponent(link.hash.slice(1)),
			name: link.textContent,
		})),
	};
};

/** A link within the page leaves what lies over it open. */
function close({ target, currentTarget }: MouseEvent): void {
	if ((target as Element).closest('a')) (currentTarget as HTMLElement).hidePopover();
}
