import checklist from 'virtual:checklist';
import words from 'virtual:words/not-paid';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import {
	knownAnswer,
	knownTrail,
	headingOf,
	likelyEnd,
	mostLeft,
	nodeOf,
	readTrail,
	type SetUp,
	type Trail,
	trailTo,
} from '../../not-paid/tree.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { type ReportCount, reportsOf } from '../../progress/keptReports.ts';
import { answersOf, taskItem } from '../../progress/record.ts';
import { $record } from '../../progress/store.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { EndAdvice } from './EndAdvice.tsx';
import { NotPaidEnd } from './NotPaidEnd.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useProgress } from '../hooks/useProgress.ts';
import './not-paid.css';

interface Props {
	factAddress: string;
}

interface Place {
	at: string;
	trail: Trail;
}

/**
 * The questions, one at a time. Each answer is a link to the next node's own address, so that it
 * leads on before this island is live, opens in another tab, and goes back with the browser's back.
 */
export function NotPaidWalk({ factAddress }: Props) {
	const record = useProgress($record);
	const [{ at, trail }, setPlace] = useState<Place>({ at: words.start, trail: [] });
	const heading = useRef<HTMLHeadingElement>(null);
	const toFocus = useRef(false);
	/** Where the entries stand that are asked about, where the walk began with reports. */
	const [started, setStarted] = useState<ReportCount>();
	const kept = record && reportsOf(record);
	const [Start] = useLoaded(
		() => import('./ReportStart.tsx').then((it) => it.ReportStart),
		kept !== undefined
	);
	const node = nodeOf(words, at);

	useEffect(() => {
		const whole = document.querySelector<HTMLDetailsElement>('.whole-tree');
		const read = () => {
			const place = readPlace();
			if (!place) return;
			toFocus.current = true;
			setPlace(place);
			shut();
		};
		// For an address of a node the browser opens the whole list there; the walk shows it instead.
		const shut = () => {
			if (whole && nodeOf(words, addressed())) whole.open = false;
		};
		if (nodeOf(words, addressed())) read();
		window.addEventListener('popstate', read);
		// It opens the list after it has told of the new place.
		window.addEventListener('hashchange', shut);
		return () => {
			window.removeEventListener('popstate', read);
			window.removeEventListener('hashchange', shut);
		};
	}, []);

	useEffect(() => {
		if (toFocus.current) heading.current?.focus();
		toFocus.current = false;
	}, [at, trail]);

	if (!node) return null;
	const setUp = setUpOf(record ?? new Map());
	const known = node.kind === 'question' ? knownAnswer(node, setUp) : undefined;
	const left = mostLeft(words, at);
	const likely = likelyEnd(words, trail, at);
	const ahead = trail.length === 0 ? knownTrail(words, setUp) : undefined;

	return (
		<div class="walk" data-begun={trail.length > 0 || undefined}>
			{trail.length > 0 && (
				<nav aria-label={words.trail} class="trail">
					<p class="kicker">
						{words.trail}
						<a
							class="screen-only"
							href={`#${words.start}`}
							onClick={(event) => {
								setStarted(undefined);
								go(event, words.start, []);
							}}
						>
							{words.again}
						</a>
					</p>
					<ol>
						{trail.map(({ question, answer }, place) => {
							const asked = nodeOf(words, question);
							if (asked?.kind !== 'question') return null;
							return (
								<li key={question}>
									<span>
										{asked.ask}
										{pageLanguage.gap}
										<strong>{asked.answers.find(({ id }) => id === answer)?.label}</strong>
									</span>{' '}
									<a
										class="screen-only"
										href={`#${question}`}
										aria-label={fill(words.changeOf, { question: asked.ask })}
										onClick={(event) => go(event, question, trail.slice(0, place))}
									>
										{words.change}
									</a>
								</li>
							);
						})}
					</ol>
				</nav>
			)}
			<p class="kicker">
				{node.kind !== 'question'
					? words.endKicker
					: left === 0
						? fill(words.questionLast, { number: trail.length + 1 })
						: plural(words.question, left, { number: trail.length + 1, count: left })}
			</p>
			<h2 ref={heading} tabIndex={-1}>
				{headingOf(node)}
			</h2>
			{node.kind === 'question' ? (
				<>
					<p class="hint">
						{node.hint} <FactLinks facts={node.facts} address={factAddress} />
					</p>
					{likely && (
						<details class="likely">
							<summary>{fill(words.likely, { title: likely.title })}</summary>
							<EndAdvice node={likely} factAddress={factAddress} />
						</details>
					)}
					{known && <p class="known">{fill(words.fromProgress, { says: known.says })}</p>}
					<ul class="answers" aria-label={words.answers}>
						{node.answers.map(({ id, label, to }) => (
							<li key={id}>
								<a
									href={`#${to}`}
									onClick={(event) =>
										goOn(event, to, [...trail, { question: node.id, answer: id }])
									}
								>
									{label}
								</a>
								{known?.answer === id && <span class="hint"> {words.suggested}</span>}
							</li>
						))}
					</ul>
					{kept && Start && trail.length === 0 && <Start kept={kept} onStart={start} />}
					{ahead && ahead.trail.length > 0 && (
						<p class="screen-only">
							<a href={`#${ahead.at}`} onClick={(event) => go(event, ahead.at, ahead.trail)}>
								{words.skip}
							</a>
						</p>
					)}
				</>
			) : (
				<NotPaidEnd node={node} record={record} factAddress={factAddress} />
			)}
		</div>
	);

	/** Starts with the entries that stand somewhere by the reports. */
	function start(event: MouseEvent, state: ReportCount, to: string | undefined): void {
		if (hasKey(event)) return;
		setStarted(state);
		const place =
			to === undefined
				? knownTrail(words, { ...setUp, reports: state })
				: { at: to, trail: trailTo(words, to) ?? [] };
		go(event, place.at, place.trail);
	}

	/** Goes on after an answer, past what the reports answer. */
	function goOn(event: MouseEvent, to: string, way: Trail): void {
		// Who answers the first question by hand asks about other entries than a start by the reports did.
		const reports = way.length > 1 ? started : undefined;
		if (!reports && !hasKey(event)) setStarted(undefined);
		const byReports = { done: new Set<string>(), answers: {}, reports };
		const place = reports ? knownTrail(words, byReports, { at: to, trail: way }) : undefined;
		go(event, place?.at ?? to, place?.trail ?? way);
	}

	function go(event: MouseEvent, to: string, way: Trail): void {
		// With a key held, the reader wants another tab or window.
		if (hasKey(event)) return;
		event.preventDefault();
		toFocus.current = true;
		history.pushState(
			way.map(({ answer }) => answer),
			'',
			`#${to}`
		);
		setPlace({ at: to, trail: way });
	}
}

/** Whether a key is held that asks for another tab or window. */
function hasKey({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return ctrlKey || metaKey || shiftKey || altKey;
}

function setUpOf(record: CompanyRecord): SetUp {
	const tasks = checklist.steps.flatMap((step) => step.tasks);
	return {
		done: new Set(
			tasks.filter((task) => taskItem(record, task)?.state === 'done').map(({ id }) => id)
		),
		answers: answersOf(record, checklist.questions),
	};
}

/** The id in the page's address; it may be anything that somebody wrote into a link. */
function addressed(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return '';
	}
}

/** Where the address and the browser's history say that the reader is; `undefined` for other places of the page. */
function readPlace(): Place | undefined {
	const id = location.hash === '' ? words.start : addressed();
	const trail = readTrail(words, id, history.state) ?? trailTo(words, id);
	return trail && { at: id, trail };
}
