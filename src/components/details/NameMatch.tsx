import type { ComponentChild } from 'preact';
import { matchNames, type NameDifference, type NamePart } from '../../details/nameMatch.ts';
import type { DetailWords } from '../../details/detailWords.ts';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { pieces } from '../../i18n/pieces.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { looks } from './DetailOutcome.tsx';

interface Props {
	/** Whether it is time to say how the two compare. */
	live: boolean;
	application: string;
	form5106: string;
	words: DetailWords;
	common: Words['details'];
	factAddress: string;
	quiet: boolean;
	turn: number;
}

/**
 * Where the name as it will be typed and the name on Form 5106 differ, visible or not: both under
 * each other with what differs marked, then each difference in words, and why it matters. Said here
 * once: the two fields point to it.
 */
export function NameMatch({
	live,
	application,
	form5106,
	words,
	common,
	factAddress,
	quiet,
	turn,
}: Props) {
	const both = application.trim() !== '' && form5106.trim() !== '';
	const match = live && both ? matchNames(application, form5106) : undefined;
	const kinds = new Set(match?.differences.map(({ kind }) => kind));
	const causes = [...kinds].flatMap((kind) => words.issues[kind] ?? []);
	const outcome = match?.equal === true ? 'looks-right' : 'second-look';

	return (
		<div
			class="detail-pair name-match"
			role="status"
			aria-live={quiet && match?.equal !== true ? 'off' : 'polite'}
		>
			{match && (
				<p class="outcome" id="name-match" key={turn}>
					<strong class={looks[outcome]}>
						{match.equal
							? fill(common.lead, { text: common.outcomes[outcome] })
							: common.matchDiffer}
					</strong>
					{pageLanguage.gap}
					{match.equal ? words.looksRight : fill(common.matchFirst, { place: match.firstAt ?? 1 })}
				</p>
			)}
			{match?.equal === false && (
				<>
					<dl class="two-names" key={`names${turn}`}>
						{(['application', 'form5106'] as const).map((side) => (
							<div key={side}>
								<dt>{common.matchSides[side]}</dt>
								<dd>
									<code>
										{marked(
											side === 'application' ? application : form5106,
											match.differences,
											side
										)}
									</code>
								</dd>
							</div>
						))}
					</dl>
					<ol key={`list${turn}`}>
						{match.differences.map(({ kind, matters, application: ours, form5106: theirs }) => (
							<li key={`${kind}-${ours.start}-${theirs.start}`}>
								{pieces<ComponentChild>(common.matchDiffers, {
									application: named(ours),
									form5106: named(theirs),
									says: words.issues[kind]?.says,
								})}
								{pageLanguage.gap}
								<em>{common.matters[matters]}</em>
							</li>
						))}
					</ol>
					<p key={`why${turn}`}>
						{causes.map(({ why }) => why).join(pageLanguage.gap)}{' '}
						<FactLinks
							facts={[...new Set(causes.flatMap(({ facts }) => facts))]}
							address={factAddress}
						/>
					</p>
				</>
			)}
		</div>
	);

	/** What differs, or the word for nothing. */
	function named(part: NamePart): ComponentChild {
		return part.text === '' ? common.matchNothing : <code>{shown(part)}</code>;
	}
}

/** A name as it was typed, with what differs from the other one marked; a gap where it has less. */
function marked(
	name: string,
	differences: readonly NameDifference[],
	side: 'application' | 'form5106'
): ComponentChild[] {
	let from = 0;
	const drawn = differences.flatMap((difference): ComponentChild[] => {
		const part = difference[side];
		const before = name.slice(from, part.start);
		from = part.end;
		return [before, <mark class={part.text === '' ? 'name-gap' : undefined}>{shown(part)}</mark>];
	});
	return [...drawn, name.slice(from)];
}

/** What cannot be seen is written out: a space as ␣, anything else by its code. */
function shown({ text }: NamePart): string {
	return text
		.replace(/ /g, '␣')
		.replace(
			/[^\P{C}]|[^\S ]/gu,
			(sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
		);
}
