import words from 'virtual:words/reports';
import { useState } from 'preact/hooks';
import type { ReportSummary } from '../../reports/reportSession.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';

/** Offers to keep the counts with a checklist. What does it, and the checklist, load when asked for. */
export function KeepCounts({ summary }: { summary: ReportSummary }) {
	const { keep } = words;
	const [open, setOpen] = useState(false);
	return (
		<section class="report-keep" aria-labelledby="report-keep">
			<h3 id="report-keep">{keep.title}</h3>
			{open ? (
				<LoadedPart
					load={() => import('./ReportKeep.tsx').then((it) => it.ReportKeep)}
					props={{ kept: summary.kept }}
					words={keep}
				/>
			) : (
				<p class="actions">
					<button type="button" onClick={() => setOpen(true)}>
						{keep.open}
					</button>
				</p>
			)}
		</section>
	);
}
