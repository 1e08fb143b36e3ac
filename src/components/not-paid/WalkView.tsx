import words from 'virtual:words/not-paid';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import {
	nodeHeading,
	knownAnswer,
	knownTrail,
	likelyEnd,
	mostLeft,
	nodeOf,
	type PlaceInTree,
	type SetUp,
} from '../../not-paid/tree.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { EndAdvice } from './EndAdvice.tsx';
import { NotPaidEnd } from './NotPaidEnd.tsx';
import { press } from './press.ts';

interface Props {
	place: PlaceInTree;
	/** Whether the place is to take the focus. */
	focus: boolean;
	/** `undefined` until the island is live. */
	record: CompanyRecord | undefined;
	setUp: SetUp;
	factAddress: string;
	/** The level of the heading of a question or an end. */
	level: 2 | 5;
	/** Where the questions are; a node's id goes at its end. What leads on can be opened in another tab. */
	address: string;
	onGo: (place: PlaceInTree) => void;
	/** What else one can start with, below the first question. */
	children?: ComponentChildren;
}

/** A question with its answers, or an end, below the answers that led there. */
export function WalkView(props: Props) {
	const { place, focus, record, setUp, factAddress, level, address, onGo, children } = props;
	const { at, trail } = place;
	const heading = useRef<HTMLHeadingElement>(null);
	const node = nodeOf(words, at);
	useEffect(() => {
		if (focus) heading.current?.focus();
	}, [place]);

	if (!node) return null;
	const Heading = `h${level}` as const;
	const below = level === 2 ? 3 : 6;
	const known = node.kind === 'question' ? knownAnswer(node, setUp) : undefined;
	const left = mostLeft(words, at);
	const likely = likelyEnd(words, trail, at);
	/** What makes an element lead to a place. */
	const to = (next: PlaceInTree) => ({
		href: address + next.at,
		onClick: (event: MouseEvent) => press(event, () => onGo(next)),
	});
	const isStart = at === words.start;
	const ahead = isStart ? knownTrail(words, setUp) : undefined;
	const again = (
		<a class="screen-only" {...to({ at: words.start, trail: [] })}>
			{words.again}
		</a>
	);

	return (
		<div class="walk" data-begun={!isStart || undefined}>
			{trail.length > 0 && (
				<nav aria-label={words.trail} class="trail">
					<p class="kicker">
						{words.trail}
						{again}
					</p>
					<ol>
						{trail.map(({ question, answer }, step) => {
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
										aria-label={fill(words.changeOf, { question: asked.ask })}
										{...to({ at: question, trail: trail.slice(0, step) })}
									>
										{words.change}
									</a>
								</li>
							);
						})}
					</ol>
				</nav>
			)}
			{trail.length === 0 && !isStart && <p class="trail kicker">{again}</p>}
			<p class="kicker">
				{node.kind !== 'question'
					? words.endKicker
					: left === 0
						? fill(words.questionLast, { number: trail.length + 1 })
						: plural(words.question, left, { number: trail.length + 1, count: left })}
			</p>
			<Heading ref={heading} tabIndex={-1}>
				{nodeHeading(node)}
			</Heading>
			{node.kind === 'question' ? (
				<>
					<p class="hint">
						{node.hint} <FactLinks facts={node.facts} address={factAddress} />
					</p>
					{likely && (
						<details class="likely">
							<summary>{fill(words.likely, { title: likely.title })}</summary>
							<EndAdvice node={likely} factAddress={factAddress} level={below} />
						</details>
					)}
					{known && <p class="known">{fill(words.fromProgress, { says: known.says })}</p>}
					<ul class="answers" aria-label={words.answers}>
						{node.answers.map(({ id, label, to: at }) => (
							<li key={id}>
								<a {...to({ at, trail: [...trail, { question: node.id, answer: id }] })}>{label}</a>
								{known?.answer === id && <span class="hint"> {words.suggested}</span>}
							</li>
						))}
					</ul>
					{isStart && children}
					{ahead && ahead.trail.length > 0 && (
						<p class="screen-only">
							<a {...to(ahead)}>{words.skip}</a>
						</p>
					)}
				</>
			) : (
				<NotPaidEnd node={node} record={record} factAddress={factAddress} level={below} />
			)}
		</div>
	);
}
