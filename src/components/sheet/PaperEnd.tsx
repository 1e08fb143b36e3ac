import words from 'virtual:words/sheet';
import type { ComponentChildren } from 'preact';
import { englishLang } from '../../i18n/englishLang.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { sentences } from '../../i18n/sentences.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';

interface Props {
	sources: SheetTexts['sources'];
}

/** What a sheet has on paper alone: what is filled in by hand, who signs, and what it rests on. */
export function PaperEnd({ sources }: Props) {
	return (
		<>
			<section class="sheet-hand print-only">
				<h2>{words.fillIn}</h2>
				<p class="blanks">
					{blank(words.importerNumber)}
					{blank(words.bank)}
					{blank(words.lastFour)}
				</p>
				<p>{words.neverWhole}</p>
			</section>
			<section class="sheet-hand print-only">
				<h2>{words.signatures}</h2>
				<p class="blanks">
					{blank(words.doneBy, words.whoWhen)}
					{blank(words.checkedBy, words.whoWhen)}
					{blank(words.calledBack, words.calledWho)}
				</p>
				<p>
					{words.bankChange} <span class="sheet-facts">{sources.bankChange}</span>
				</p>
			</section>
			<section class="sheet-sources print-only">
				<h2>{words.sources}</h2>
				<p>
					{sentences([fill(words.factNumbers, { address: sources.address }), sources.compiled])}
					{pageLanguage.gap}
					{chiefSources(sources.chief)}
				</p>
			</section>
		</>
	);
}

/** CBP's own papers, which are named in English in every language. */
function chiefSources(chief: readonly string[]): ComponentChildren {
	const papers = chief.join(pageLanguage.semicolon);
	if (englishLang === '') return fill(words.chief, { papers });
	const [before, after] = words.chief.split('{papers}');
	return [before, <span lang={englishLang}>{papers}</span>, after];
}

/** A line to write on, with what goes there. */
function blank(label: string, hint?: string) {
	return (
		<span key={label} class="blank-line">
			{label}
			{hint !== undefined && <span class="hint"> {hint}</span>}
		</span>
	);
}
