import words from 'virtual:words/search';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { englishLang } from '../../i18n/englishLang.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import type { Found } from '../../search/finder.ts';
import type { Section, SectionKind } from '../../search/section.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { loadFinder } from './loadFinder.ts';

interface Props {
	/** What the field asks for, an example, and what is said where nothing is found. */
	own?: { label: string; hint: string; none: string };
	/** The kind of place that is wanted most. */
	prefer?: SectionKind;
	/** Whether the index comes at the first key and not with the box. */
	lazy?: boolean;
	/** Told when a place is followed. */
	onLeave?: () => void;
	children?: ComponentChildren;
}

/** What a fact is about is said in English in every language; what it says, in the page's. */
const langOf = ({ kind }: Section) =>
	englishLang !== '' && kind === 'fact' ? { lang: englishLang } : undefined;

/** The field of every search, what is typed in it, and the places that answer it, the best first. */
export function SearchBox({ own = words, prefer, lazy = false, onLeave, children }: Props) {
	const id = useId();
	const [wanted, setWanted] = useState(!lazy);
	const [find, failures, tryAgain] = useLoaded(loadFinder, wanted);
	const [found, setFound] = useState<Found[]>();
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLOListElement>(null);

	// What was typed before the box was live or the index came.
	useEffect(search, [find]);

	return (
		<search class="find-box">
			<label for={id}>{own.label}</label>
			<p class="hint" id={`${id}-hint`}>
				{own.hint}
			</p>
			<input
				ref={field}
				type="search"
				id={id}
				autocomplete="off"
				autocapitalize="none"
				aria-describedby={`${id}-hint`}
				onInput={search}
				onKeyDown={(event) => {
					const first = list.current?.querySelector('a');
					if (event.key === 'Enter') first?.click();
					if (event.key === 'ArrowDown') first?.focus();
					if (event.key === 'Enter' || event.key === 'ArrowDown') event.preventDefault();
				}}
			/>
			<p class="hint" role="status">
				{status()}
			</p>
			<ol class="found" ref={list} onKeyDown={walk}>
				{found?.map(({ section, excerpt }) => (
					<li key={section.href}>
						<a href={url(section.href)} onClick={onLeave}>
							<span class="found-heading" {...langOf(section)}>
								{section.heading}
							</span>{' '}
							<span class="found-page">{section.page}</span>
							<span class="found-text">
								{excerpt.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
							</span>
						</a>
					</li>
				))}
			</ol>
			{children}
		</search>
	);

	function search(): void {
		const typed = field.current?.value.trim() ?? '';
		if (typed !== '') setWanted(true);
		// Who goes on typing asks for it again.
		if (typed !== '' && failures > 0 && !find) tryAgain();
		setFound(typed === '' ? undefined : find?.(typed, prefer));
	}

	function status(): string {
		if (!wanted) return '';
		if (!find) return failures > 0 ? words.failed : words.loading;
		if (!found) return '';
		if (found.length === 0) return own.none;
		return plural(words.found, found.length);
	}

	/** Up and down walk the places; up from the first goes back to the field. */
	function walk(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const links = [...(list.current?.querySelectorAll('a') ?? [])];
		const place = links.findIndex((link) => link === document.activeElement) + step;
		(links[place] ?? (place < 0 ? field.current : undefined))?.focus();
	}
}
