import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/sharing';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { inviteIdOf } from '../../companies/inviteId.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { isEmpty } from '../../progress/compare.ts';
import { textOf } from '../../progress/record.ts';
import { $companies, loadEveryCompany } from '../../progress/store.ts';
import { moveCodes } from '../../sharing/moveCodes.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { QrDrawing } from '../parts/QrDrawing.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { LinkToCopy } from './LinkToCopy.tsx';
import { NumberWarning } from './NumberWarning.tsx';
import './sharingStyles.ts';

/** How one's progress gets to another device, step by step: the code or the link with all of it, or a file. */
export function MovePanel({ texts }: { texts: SheetTexts }) {
	const { move } = words;
	const companies = useProgress($companies) ?? $companies.get();
	useEffect(loadEveryCompany, []);
	const [place, setPlace] = useState(0);
	const [said, setSaid] = useState('');
	const going = useMemo(
		() =>
			[...companies].filter(([, record]) => !isEmpty(record) && textOf(record, 'archived') === ''),
		[companies]
	);
	const { link, codes } = useMemo(() => {
		const [page = ''] = location.href.split('#');
		const shared = going.map(([id, record]) => ({ id: inviteIdOf(id, record), record }));
		return moveCodes(page, shared, new Date(), checklist, numbers);
	}, [going]);
	if (going.length === 0) return <p>{move.nothing}</p>;
	const here = Math.min(place, codes.length - 1);
	const code = codes[here];

	return (
		<div class="share move">
			<NumberWarning
				records={going.map(([, record]) => record)}
				texts={texts}
				sentence={words.share.number}
			/>
			<ol>
				<li>{code ? move.scan : move.open}</li>
				<li>{move.use}</li>
				<li>{move.look}</li>
			</ol>
			{codes.length > 1 && <p>{plural(move.several, codes.length)}</p>}
			{code && (
				<>
					{codes.length > 1 && (
						<p role="status">
							<strong>
								{fill(move.which, {
									place: here + 1,
									count: codes.length,
									label: code.label || words.contents.unnamed,
								})}
							</strong>
						</p>
					)}
					<QrDrawing outline={code.outline} label={words.share.code} />
					{codes.length > 1 && (
						<p class="actions">
							<button type="button" disabled={here === 0} onClick={() => setPlace(here - 1)}>
								{move.previous}
							</button>{' '}
							<button
								type="button"
								disabled={here === codes.length - 1}
								onClick={() => setPlace(here + 1)}
							>
								{move.next}
							</button>
						</p>
					)}
				</>
			)}
			{!code && <p>{going.length > 1 ? move.tooFineAll : move.tooFine}</p>}
			{link === undefined ? (
				<p>{move.tooLong}</p>
			) : (
				<LinkToCopy link={link} title={texts.words.title} withoutCode />
			)}
			<p>{move.carries}</p>
			<p class="actions">
				<button type="button" onClick={() => void save()}>
					{texts.words.save}
				</button>{' '}
				<span class="hint">{move.fileHint}</span> <span role="status">{said}</span>
			</p>
		</div>
	);

	async function save(): Promise<void> {
		try {
			await (await import('../../keeping/saveProgress.ts')).saveProgress('all');
			setSaid(move.saved);
		} catch {
			setSaid(move.saveFailed);
		}
	}
}
