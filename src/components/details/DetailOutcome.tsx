import type { Check, Cause } from '../../details/check.ts';
import { outcomeOf } from '../../details/detailGroup.ts';
import type { DetailWords } from '../../details/detailWords.ts';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { FactLinks } from '../parts/FactLinks.tsx';

interface Props {
	id: string;
	/** `undefined` while nothing is to be said yet. */
	result: Check<string> | undefined;
	messages: DetailWords | undefined;
	common: Words['details'];
	factAddress: string;
	/** Shows the cleaned number, where it differs from what was typed. */
	typed?: string;
	hint?: string;
	/** While the reader types on, a change is shown but not read out. A mended error is. */
	quiet: boolean;
	/** Another number has all of it read out anew. */
	turn: number;
}

/** How each outcome looks (details.css). */
export const looks = {
	'looks-right': 'is-right',
	'second-look': 'is-doubtful',
	'will-not-work': 'is-wrong',
	open: undefined,
} as const;

/** What a check says: the outcome in words, and for each cause what, why, a sample, and where to go on. */
export function DetailOutcome({
	id,
	result,
	messages,
	common,
	factAddress,
	typed,
	hint,
	quiet,
	turn,
}: Props) {
	const outcome = messages ? outcomeOf(result) : 'open';
	const findings: readonly Cause<string>[] =
		outcome === 'open' || !result ? [] : result.ok ? (result.second ?? []) : [result];
	// A cause without words here is said where it is compared with another field (DetailPair.tsx).
	const said = findings.filter(({ issue }) => messages?.issues[issue]);
	const rewritten = result?.ok && typed !== undefined && result.value !== typed.trim();

	return (
		<div
			class="outcome"
			id={id}
			role="status"
			aria-live={quiet && outcome !== 'looks-right' ? 'off' : 'polite'}
		>
			{(outcome === 'looks-right' || said.length > 0) && (
				<p key={turn}>
					<strong class={looks[outcome]}>
						{fill(common.lead, { text: common.outcomes[outcome] })}
					</strong>
					{pageLanguage.gap}
					{outcome === 'looks-right' && messages?.looksRight}
					{pageLanguage.gap}
					{rewritten && fill(common.writeAs, { value: result.value })}
					{pageLanguage.gap}
					{outcome === 'looks-right' && hint}
				</p>
			)}
			{said.map(({ issue, values = {} }) => {
				const says = messages?.issues[issue];
				return (
					says && (
						<p key={`${issue}${turn}`}>
							{typeof says.says === 'string'
								? fill(says.says, values)
								: plural(says.says, Number(values['count']), values)}
							{pageLanguage.gap}
							{fill(says.why, values)}
							{pageLanguage.gap}
							{says.example !== undefined && (
								<span class="sample">
									{fill(common.example, { example: fill(says.example, values) })}
								</span>
							)}{' '}
							<FactLinks facts={says.facts} address={factAddress} />
							{says.ways?.map(({ says: way, to }) => (
								<a key={to} class="way" href={url(to)}>
									{way}
								</a>
							))}
						</p>
					)
				);
			})}
		</div>
	);
}
