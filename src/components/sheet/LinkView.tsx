import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/sharing';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { plural } from '../../i18n/plural.ts';
import { isEmpty, labelOf } from '../../progress/compare.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { loadEveryCompany } from '../../progress/store.ts';
import { hasNumber } from '../../companies/label.ts';
import { textOf } from '../../progress/record.ts';
import { fromLink } from '../../sharing/incoming.ts';
import type { ReadShared } from '../../sharing/linkContent.ts';
import { codeOfLink } from '../../sharing/sheetCode.ts';
import { type LinkReading, readShareLink } from '../../sharing/shareLink.ts';
import { Comparison } from '../sharing/Comparison.tsx';
import { InviteOffer } from '../sharing/InviteOffer.tsx';
import { SeveralIncoming } from '../sharing/SeveralIncoming.tsx';
import { useNothingKept, UseHere } from '../sharing/UseHere.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { Sheet } from './Sheet.tsx';
import '../sharing/sharingStyles.ts';

interface Props {
	/** The part of the address after and with `#`. */
	hash: string;
	texts: SheetTexts;
}

/** What a share link holds, to look at; one's own progress stays as it is until one says otherwise. */
export function LinkView({ hash, texts }: Props) {
	const reading = useMemo(() => readShareLink(hash, checklist, numbers), [hash]);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(loadEveryCompany, []);
	// It takes the place of what was there: a reader's place is at its beginning.
	useEffect(() => {
		window.scrollTo(0, 0);
		heading.current?.focus({ preventScroll: true });
	}, [hash]);

	return (
		<div class="shown-link">
			<h1 class="screen-only" ref={heading} tabIndex={-1}>
				{titleOf(reading)}
			</h1>
			{reading.outcome === 'read' ? (
				<SharedProgress key={hash} reading={reading} hash={hash} texts={texts} />
			) : (
				<>
					<p role="status">
						<strong>{faultText(reading)}</strong>
					</p>
					<p>{words.link.nothingChanged}</p>
				</>
			)}
			<p class="screen-only">
				<a href="#">{words.link.back}</a>
			</p>
		</div>
	);
}

function titleOf(reading: LinkReading): string {
	if (reading.outcome !== 'read') return words.link.title;
	const { companies, invite } = reading.shared;
	if (invite) return words.invite.title;
	if (companies.length > 1) return plural(words.link.several, companies.length);
	const label = labelOf(companies[0]?.record ?? new Map());
	return label === '' || hasNumber(label) ? words.link.title : fill(words.link.titleOf, { label });
}

function faultText(reading: Exclude<LinkReading, { outcome: 'read' }>): string {
	const { lostAltered, lostTruncated, newerVersion, unreadable } = words.link;
	if (reading.outcome === 'lost')
		return reading.fault === 'truncated' ? lostTruncated : lostAltered;
	return reading.outcome === 'newer-version' ? newerVersion : unreadable;
}

/** What is to be said of a link that was read: what is missing, and how old its guide is. */
function remarks({ shared, fault, age }: LinkReading & { outcome: 'read' }): string[] {
	const { link } = words;
	return [
		...(fault === undefined ? [] : [link[fault]]),
		...(fault !== undefined && shared.companies.length < shared.announced
			? [
					plural(link.missing, shared.announced, {
						announced: shared.announced,
						count: shared.companies.length,
					}),
				]
			: []),
		...(shared.companies.some(({ record }) => hasNumber(textOf(record, 'label')))
			? [link.numberedName]
			: []),
		...(age === 'same' ? [] : [link[age]]),
		...(shared.unknown > 0 ? [plural(link.unknown, shared.unknown)] : []),
		...(!fault && !shared.invite && shared.companies.every(({ record }) => isEmpty(record))
			? [link.empty]
			: []),
	];
}

function SharedProgress({
	reading,
	hash,
	texts,
}: {
	reading: LinkReading & { outcome: 'read' };
	hash: string;
	texts: SheetTexts;
}) {
	const { link } = words;
	const { shared, fault } = reading;
	const several = shared.companies.length > 1;
	const [chosen, setChosen] = useState(0);
	const [looked, setLooked] = useState(0);
	const free = useNothingKept();
	// Beside what is kept it is compared at once; of several, the one that a person looks at.
	const [closed, setClosed] = useState<boolean>();
	const comparing =
		!shared.invite && !(closed ?? free) && (looked > 0 || shared.companies.length < 2);
	const incoming = useMemo(() => fromLink(shared, numbers), [shared]);
	const code = useMemo(() => codeOfLink(location.href.split('#')[0] + hash, true), [hash]);
	const one = incoming[chosen];
	const day = dayOf(shared.made);

	return (
		<>
			<p class="print-only sheet-origin">{link.onPaper}</p>
			{!shared.invite && (
				<>
					<p class="screen-only">{link.readOnly}</p>
					<p>
						<strong>{fill(link.dated, { day: showDay(day) })}</strong>
					</p>
				</>
			)}
			<div role="status">
				{remarks(reading).map((text) => (
					<p key={text} class="remark">
						{text}
					</p>
				))}
			</div>
			{one && shared.invite && <Invite shared={shared} chosen={chosen} />}
			{!shared.invite && <UseHere incoming={incoming} onUsed={() => (location.hash = '')} />}
			{several && (
				<div class="screen-only">
					<p>{link.severalHint}</p>
					<SeveralIncoming
						incoming={incoming}
						partial={fault !== undefined}
						mainAbove={free}
						chosen={chosen}
						choose={(place) => {
							setChosen(place);
							setClosed(false);
							setLooked(looked + 1);
						}}
						listHref={url('/companies/')}
					/>
				</div>
			)}
			{one && comparing && (
				<div class="screen-only" id="comparison">
					<Comparison
						key={chosen}
						incoming={one}
						partial={fault !== undefined}
						texts={texts}
						among={several}
						mainElsewhere={free}
						lookedAt={looked}
					/>
				</div>
			)}
			{one && (
				<Sheet texts={texts} record={one.record} day={day} kind="shown" code={code}>
					<div class="screen-only">
						<p class="actions">
							<a class="button-like" href="#">
								{link.back}
							</a>{' '}
							<button type="button" onClick={() => window.print()}>
								{link.print}
							</button>{' '}
							{!shared.invite && (
								<button
									type="button"
									aria-expanded={comparing}
									onClick={() => {
										setClosed(comparing);
										setLooked(looked + 1);
									}}
								>
									{comparing ? link.hideCompare : link.compare}
								</button>
							)}
						</p>
					</div>
				</Sheet>
			)}
		</>
	);
}

function Invite({ shared, chosen }: { shared: ReadShared; chosen: number }) {
	const company = shared.companies[chosen];
	return company?.id === undefined ? null : (
		<div class="screen-only">
			<InviteOffer
				key={company.id}
				invite={company.id}
				record={company.record}
				startHref={`${url('/')}#situation`}
			/>
		</div>
	);
}
