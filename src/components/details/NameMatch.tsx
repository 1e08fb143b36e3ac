import type { ComponentChild } from 'preact';
import type { matchNames, NamePart } from '../../details/nameMatch.ts';
import type { DetailWords } from '../../details/detailWords.ts';
import type { Words } from '../../guide/words.ts';
import { fill } from '../../i18n/fill.ts';
import { pieces } from '../../i18n/pieces.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';

interface Props {
	/** `undefined` until it is time to say how the two compare. */
	compare: typeof matchNames | undefined;
	application: string;
	form5106: string;
	words: DetailWords;
	common: Words['details'];
	quiet: boolean;
	turn: number;
}

/** Where the name as it will be typed and the name on Form 5106 differ, visible or not. */
export function NameMatch({ compare, application, form5106, words, common, quiet, turn }: Props) {
	const both = application.trim() !== '' && form5106.trim() !== '';
	const match = both ? compare?.(application, form5106) : undefined;

	return (
		<div
			class="detail name-match"
			role="status"
			aria-live={quiet && match?.equal !== true ? 'off' : 'polite'}
		>
			<p key={turn}>
				<strong>{fill(common.lead, { text: words.label })}</strong>
				{pageLanguage.gap}
				{!both && common.matchNeedsBoth}
				{match?.equal === true && words.looksRight}
				{match?.equal === false && fill(common.matchFirst, { place: match.firstAt ?? 1 })}
			</p>
			{match?.equal === false && (
				<ol key={`list${turn}`}>
					{match.differences.map(({ kind, matters, application: ours, form5106: theirs }) => (
						<li key={`${kind}-${ours.start}-${theirs.start}`}>
							{pieces<ComponentChild>(common.matchDiffers, {
								application: <code>{shown(ours)}</code>,
								form5106: <code>{shown(theirs)}</code>,
								says: words.issues[kind]?.says,
							})}
							{pageLanguage.gap}
							<em>{common.matters[matters]}</em>
						</li>
					))}
				</ol>
			)}
		</div>
	);

	/** What cannot be seen is written out: a space as ␣, anything else by its code. */
	function shown({ text }: NamePart): string {
		if (text === '') return common.matchNothing;
		return text
			.replace(/ /g, '␣')
			.replace(
				/[^\P{C}]|[^\S ]/gu,
				(sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
			);
	}
}
