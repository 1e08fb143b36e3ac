import words from 'virtual:words/sharing';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { change, undoLast } from '../../progress/undo.ts';
import { showCompany } from '../../companies/companies.ts';
import { newCompanyId } from '../../progress/newCompanyId.ts';
import { labelOf } from '../../progress/compare.ts';
import { acceptInvite, inviteStanding } from '../../companies/acceptInvite.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies, $company } from '../../progress/store.ts';
import { useKeepPlace } from '../hooks/useKeepPlace.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { useUndo } from '../hooks/useUndo.ts';

interface Props {
	/** The id by which what comes back finds its row at the sender's. */
	invite: string;
	record: CompanyRecord;
	/** Where the questions are that say which tasks are for the company. */
	startHref: string;
}

/** An invite to start: what it asks, and one's own checklist as its answer, when the person says so. */
export function InviteOffer({ invite, record, startHref }: Props) {
	const { asks, means, own, mine: mineWords, use, sure, sureLabel, sureInvite } = words.invite;
	const id = useId();
	const companies = useProgress($companies) ?? $companies.get();
	const shown = useProgress($company) ?? $company.get();
	const [asking, setAsking] = useState(false);
	const [said, setSaid] = useState('');
	const undo = useUndo();
	const { place, keep } = useKeepPlace<HTMLParagraphElement>();
	/** The company that was shown before another was started for the invite. */
	const before = useRef<CompanyId>();

	const label = labelOf(record) || words.contents.unnamed;
	const mine = companies.get(shown) ?? new Map();
	const standing = inviteStanding(invite, record, shown, companies);

	return (
		<section class="invite" aria-labelledby={`${id}-asks`}>
			<p id={`${id}-asks`}>
				<strong>{standing === 'own' ? fill(own, { label }) : fill(asks, { label })}</strong>
			</p>
			{standing === 'answered' && said === '' && <p>{mineWords}</p>}
			{(standing === 'free' || standing === 'other') && (
				<>
					<p>{means}</p>
					{!asking && (
						<button
							type="button"
							class="button"
							onClick={() => (standing === 'other' ? setAsking(true) : accept(shown))}
						>
							{use}
						</button>
					)}
				</>
			)}
			{asking && standing === 'other' && (
				<div role="alert">
					<p>
						{sure}
						{pageLanguage.gap}
						{labelOf(mine) !== '' && labelOf(mine) !== label
							? fill(sureLabel, { mine: labelOf(mine), label })
							: sureInvite}
					</p>
					<p class="actions">
						<button type="button" onClick={() => accept(shown)}>
							{words.invite.yes}
						</button>{' '}
						<button type="button" onClick={() => accept(newCompanyId(new Set(companies.keys())))}>
							{words.invite.asNew}
						</button>{' '}
						<button type="button" class="quiet" onClick={() => setAsking(false)}>
							{words.invite.no}
						</button>
					</p>
				</div>
			)}
			<p class="outcome" role="status" ref={place} tabIndex={-1}>
				{said}
				{pageLanguage.gap}
				{undo.offered && (
					<a class="button" href={startHref}>
						{words.invite.start}
					</a>
				)}{' '}
				{undo.offered && (
					<button
						type="button"
						onClick={() => {
							undoLast();
							if (before.current !== undefined) showCompany(before.current);
							setSaid(words.compare.undone);
							keep();
						}}
					>
						{words.compare.undo}
					</button>
				)}
			</p>
		</section>
	);

	function accept(company: CompanyId): void {
		const items = acceptInvite(
			invite,
			record,
			$companies.get().get(company) ?? new Map(),
			new Date()
		);
		change(new Map([[company, items]]));
		undo.made();
		before.current = company === shown ? undefined : shown;
		if (company !== shown) showCompany(company);
		setAsking(false);
		keep();
		setSaid(fill(words.invite.used, { label }));
	}
}
