import words from 'virtual:words/dates';
import { useId } from 'preact/hooks';
import { type Clock, dateIds, type EntryDates } from '../../dates/clocks.ts';
import type { DayNumber } from '../../days/dayNumber.ts';
import { placeStops } from '../../dates/timeLine.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { inLines } from '../../text/inLines.ts';
import { showDays } from '../wording/clockText.ts';
import '../diagrams/diagram.css';
import './timeLine.css';

interface Props {
	dates: EntryDates;
	clocks: readonly Clock[];
	/** Left out where the line is an example of no day. */
	today?: DayNumber;
}

interface Stop {
	kind: 'date' | 'clock' | 'guess' | 'today';
	first: DayNumber;
	last: DayNumber;
	what: string;
}

const axis = 14;
const text = 58;
const gap = 44;
const lineHeight = 17;
/** How many letters of any script but the widest fit beside the line. */
const lettersALine = 40;
const margin = 22;

/** Between two parts: the line goes on a little, ends in two slanted strokes, and comes in again. */
const breakMark = (y: number) =>
	`v${gap / 3}m-7 4l14 -7m0 7l-14 7M${axis} ${y + gap * 0.6}V${y + gap}`;

/** An entry's dates and clocks on a line from top to bottom, in the hand of the other drawings. */
export function TimeLine({ dates, clocks, today }: Props) {
	const id = useId();
	const stops: Stop[] = [
		...dateIds.flatMap((date): Stop[] => {
			const day = dates[date];
			return day === undefined
				? []
				: [{ kind: 'date', first: day, last: day, what: words.dates[date] }];
		}),
		...clocks.map(({ id: clock, first, last, estimate }): Stop => ({
			kind: estimate ? 'guess' : 'clock',
			first,
			last,
			what: words.short[clock],
		})),
		...(today === undefined
			? []
			: [{ kind: 'today' as const, first: today, last: today, what: words.today }]),
	].sort((one, other) => one.first - other.first);
	const told = stops.map(({ what }) => inLines(what, lettersALine));
	const moreLines = Math.max(0, ...told.map(({ length }) => length - 1));
	const { places, parts, length } = placeStops(stops, gap + moreLines * lineHeight);

	return (
		<figure class="diagram">
			<svg
				viewBox={`0 0 360 ${Math.ceil(length + 2 * margin + moreLines * lineHeight)}`}
				role="img"
				aria-labelledby={`${id}-title ${id}-text`}
				class="time-line"
			>
				<title id={`${id}-title`}>{words.chart}</title>
				<desc id={`${id}-text`}>
					{fill(words.chartText, {
						stops: stops
							.map(({ first, last, what }) =>
								fill(words.chartStop, { days: showDays(first, last), what })
							)
							.join(pageLanguage.semicolon),
					})}
				</desc>
				{parts.map(({ from, to }, place) => (
					<path
						key={from}
						d={
							`M${axis} ${margin + from}V${margin + to}` +
							(place + 1 < parts.length ? breakMark(margin + to) : '')
						}
					/>
				))}
				{stops.map(({ kind, first, last, what }, place) => {
					const { from, to, label } = places[place] ?? { from: 0, to: 0, label: 0 };
					const y = margin + from;
					const words0 = margin + label;
					return (
						<g key={`${kind} ${what}`} data-kind={kind}>
							{to > from && <path class="span" d={`M${axis} ${y}V${margin + to}`} />}
							<path
								class="lead"
								d={`M${axis} ${y}H${axis + 14}L${text - 18} ${words0}H${text - 6}`}
							/>
							{kind === 'today' ? (
								<path class="end" d={`M${axis - 10} ${y}h20`} />
							) : kind === 'date' ? (
								<path d={`M${axis - 7} ${y}h14`} />
							) : (
								<circle cx={axis} cy={y} r="5" class={kind === 'guess' ? 'guess' : 'dot'} />
							)}
							<text x={text} y={words0 - 2} class="strong">
								{showDays(first, last)}
							</text>
							{told[place]?.map((line, below) => (
								<text key={line} x={text} y={words0 + 15 + below * lineHeight}>
									{line}
								</text>
							))}
						</g>
					);
				})}
			</svg>
			<figcaption>{words.chartCaption}</figcaption>
		</figure>
	);
}
