import words from 'virtual:words/cite';
import { Fragment } from 'preact';
import { englishLang } from '../../i18n/englishLang.ts';
import { pieces } from '../../i18n/pieces.ts';
import { plural } from '../../i18n/plural.ts';
import type { SaidBy as Line } from '../../text/sourceLine.ts';

interface Props {
	line: Line;
	/** Where a fact is shown; the fact's id goes at its end. */
	address: string;
}

/** Who says what stands before it: the chief source, how many more, and the facts, as links to all of them. */
export function SourceLine({ line: { chief, more, groups }, address }: Props) {
	return (
		<small class="cite">
			<span class="vh">{words.lead} </span>
			{pieces(more === 0 ? words.one : plural(words.several, more), {
				source: englishLang ? <span lang={englishLang}>{chief}</span> : chief,
				facts: groups.map(({ caution, facts }, place) => (
					<Fragment key={caution}>
						{place > 0 && '\u00a0· '}
						{caution && <b>{words.caution[caution]}</b>}
						{caution && ' '}
						{facts.map((id, index) => (
							<Fragment key={id}>
								{index > 0 && ' '}
								<a href={address + id}>{id}</a>
							</Fragment>
						))}
					</Fragment>
				)),
			})}
		</small>
	);
}
