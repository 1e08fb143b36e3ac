import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/sharing';
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { labelOf } from '../../progress/compare.ts';
import { arrivalsOf } from '../../sharing/arrivals.ts';
import type { Opened, OpenedFile } from '../../sharing/openFile.ts';
import { TakeBesides } from '../keeping/TakeBesides.tsx';
import type { TaskTitles } from '../wording/taskTitles.ts';
import { Comparison } from './Comparison.tsx';
import { OpenedSaid } from './OpenedSaid.tsx';
import { SeveralIncoming } from './SeveralIncoming.tsx';
import { isNothing, useNothingKept, UseHere } from './UseHere.tsx';
import './sharingStyles.ts';

interface Props {
	/** Of what could not be read, for the field that it came from. */
	id?: string | undefined;
	openings: readonly Opened[];
	texts: TaskTitles;
	/** Whether it stands on the list of companies itself, where nothing need lead back to it. */
	onList?: boolean;
	/** Leads to My progress, once what came in is used there. */
	onUsed: () => void;
}

/** What came in by files, mails and links, in one summary: what could not be read, and what can be taken in. */
export function Arrived({ id, openings, texts, onList = false, onUsed }: Props) {
	const arrivals = useMemo(() => arrivalsOf(openings, checklist, numbers), [openings]);
	const [look, setLook] = useState({ arrivals, place: 0, times: 0 });
	const { companies, others, oneFile } = arrivals;
	const incoming = useMemo(() => companies.map(({ company }) => company), [companies]);
	const free = useNothingKept() && !isNothing(incoming);
	const shown = look.arrivals === arrivals && look.times > 0 ? look : undefined;
	const place = shown?.place ?? (companies.length === 1 ? 0 : undefined);
	const one = place === undefined ? undefined : companies[place];
	const key = openings.map(({ opened }) => opened.number).join(' ');

	return (
		<>
			<div id={id} role="status">
				{openings
					.filter(({ opened }) => openings.length === 1 || isToTell(opened))
					.map(({ name, opened }) => (
						<div key={opened.number}>
							{openings.length > 1 && (
								<p>
									<strong>
										<bdi>{name}</bdi>
									</strong>
								</p>
							)}
							<OpenedSaid opened={opened} />
						</div>
					))}
			</div>
			{openings.map(
				({ opened }) =>
					opened.outcome === 'read' && (
						<TakeBesides key={`besides-${opened.number}`} fields={opened.fields} />
					)
			)}
			<UseHere
				key={`use-${key}`}
				incoming={incoming}
				// The rows of several are on the list, where the person is.
				onUsed={onList && companies.length > 1 ? undefined : onUsed}
			/>
			{companies.length > 1 && (
				<SeveralIncoming
					key={`several-${key}`}
					incoming={incoming}
					partial={!oneFile}
					chosen={place}
					mainAbove={free}
					choose={(next) => setLook({ arrivals, place: next, times: look.times + 1 })}
					listHref={onList ? undefined : url('/companies/')}
				/>
			)}
			{one && (
				<>
					<Comparison
						key={`${key} ${String(place)}`}
						incoming={one.company}
						partial={false}
						texts={texts}
						among={companies.length > 1}
						mainElsewhere={free}
						lookedAt={shown?.times}
					/>
					{one.hash !== undefined && (
						<p>
							<a href={url(`/progress/${one.hash}`)}>{words.several.sheet}</a>
						</p>
					)}
				</>
			)}
			{others.length > 0 && (
				<ul>
					{others.map(({ hash, shared }) => (
						<li key={hash}>
							<a href={url(`/progress/${hash}`)}>
								{shared === undefined
									? words.several.unread
									: fill(shared.invite ? words.several.invite : words.several.part, {
											label:
												labelOf(shared.companies[0]?.record ?? new Map()) || words.contents.unnamed,
										})}
							</a>
						</li>
					))}
				</ul>
			)}
		</>
	);
}

/** Whether one of many files has something to tell besides what the summary says. */
function isToTell(opened: OpenedFile): boolean {
	if (opened.outcome === 'links') return false;
	if (opened.outcome !== 'read') return true;
	return opened.left.length + opened.twice.length + opened.aside > 0;
}
