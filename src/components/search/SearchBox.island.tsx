import words from 'virtual:words/search';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { englishLang } from '../../i18n/englishLang.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { type Found, type SearchHelp, sectionFinder } from '../../search/finder.ts';
import type { Section } from '../../search/section.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { SearchKeyChoice } from './SearchKeyChoice.tsx';

type Find = (typed: string) => Found[];

let finder: Promise<Find> | undefined;

/** The one finder of the page, made when the search is first used; anew where that failed. */
function loadFinder(): Promise<Find> {
	finder ??= makeFinder();
	finder.catch(() => (finder = undefined));
	return finder;
}

/** The index is a module of its own. */
async function makeFinder(): Promise<Find> {
	// The build writes the index's hash into each page's link; while developing there is none.
	const hash = document.querySelector<HTMLElement>('[data-search]')?.dataset['search'];
	const address = url(hash ? `/_astro/search-index.${hash}.js` : '/search-index.js');
	const module = (await import(/* @vite-ignore */ address)) as {
		default: SearchHelp & { sections: Section[] };
	};
	return sectionFinder(module.default.sections, module.default);
}

/** Facts are English in every language. */
const langOf = ({ kind }: Section) =>
	englishLang !== '' && kind === 'fact' ? { lang: englishLang } : undefined;

/** A field and the places that answer what is typed in it. `onLeave` is told when one is followed. */
export function SearchBox({ onLeave }: { onLeave?: () => void }) {
	const id = useId();
	const [find, failures] = useLoaded(loadFinder);
	const [found, setFound] = useState<Found[]>();
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLOListElement>(null);

	// What was typed before the index came.
	useEffect(search, [find]);

	return (
		<search class="find-box">
			<label for={id}>{words.label}</label>
			<p class="hint" id={`${id}-hint`}>
				{words.hint}
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
							<span class="found-text" {...langOf(section)}>
								{excerpt.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
							</span>
						</a>
					</li>
				))}
			</ol>
			<SearchKeyChoice />
		</search>
	);

	function search(): void {
		const typed = field.current?.value.trim() ?? '';
		setFound(typed === '' ? undefined : find?.(typed));
	}

	function status(): string {
		if (!find) return failures > 0 ? words.failed : words.loading;
		if (!found) return '';
		if (found.length === 0) return words.none;
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
