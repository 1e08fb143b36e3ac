import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/companies';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { noteInvited } from '../../companies/companies.ts';
import { inviteIdOf } from '../../companies/inviteId.ts';
import type { PassedOn } from '../../companies/pasted/pastedList.ts';
import { textOf } from '../../progress/record.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies } from '../../progress/store.ts';
import { saveTextFile } from '../../sharing/browser.ts';
import { isLinkId } from '../../sharing/linkId.ts';
import { writeInvite } from '../../sharing/invites.ts';
import { writeCsv } from '../../text/csv.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { copyText, selectText } from '../parts/copyText.ts';
import { InviteRow } from './InviteRow.tsx';
import { InviteFields } from './InviteFields.tsx';
import { useInviteDraft } from './useInviteDraft.ts';

interface Props {
	ids: readonly CompanyId[];
	/** What a list told of them besides their names; it is kept nowhere. */
	passedOn?: ReadonlyMap<CompanyId, PassedOn>;
	progressHref: string;
}

/** How many companies are listed at first. The file has them all. */
const listed = 20;

const nothingPassed: PassedOn = { client: '', contact: '', email: '' };

/** One link and one message for each of some companies, to mail, to copy or to save. Nothing is sent. */
export function Invites({ ids, passedOn, progressHref }: Props) {
	const id = useId();
	const companies = useProgress($companies) ?? $companies.get();
	const invite = useInviteDraft();
	const { text } = invite.draft;
	const [left, setLeft] = useState<ReadonlySet<CompanyId>>(new Set());
	const [said, setSaid] = useState('');
	const [byHand, setByHand] = useState('');
	const [shown, setShown] = useState(listed);
	const heading = useRef<HTMLHeadingElement>(null);
	const textByHand = useRef<HTMLTextAreaElement>(null);
	useEffect(() => heading.current?.focus(), []);
	useEffect(() => {
		if (textByHand.current) selectText(textByHand.current);
	}, [byHand]);
	const made = useMemo(() => new Date(), []);

	const invitable = ids.filter((company) => isLinkId(inviteIdOf(company, recordOf(company))));
	const chosen = invitable.filter((company) => !left.has(company));

	return (
		<section class="board-add screen-only" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
				{words.invite.heading}
			</h2>
			<p>{words.invite.intro}</p>
			<p class="hint">{words.about.travels}</p>
			<p class="hint">{words.about.never}</p>
			<InviteFields id={id} invite={invite} />
			<p class="actions">
				<button type="button" disabled={chosen.length === 0} onClick={save}>
					{plural(words.invite.save, chosen.length)}
				</button>{' '}
				<span role="status">{said}</span>
			</p>
			{byHand !== '' && (
				<>
					<label for={`${id}-by-hand`}>{words.invite.byHand}</label>
					<textarea ref={textByHand} id={`${id}-by-hand`} rows={6} readOnly value={byHand} />
				</>
			)}
			{invitable.length < ids.length && (
				<p class="hint">{plural(words.invite.own, ids.length - invitable.length)}</p>
			)}
			{invitable.length > 1 && (
				<p class="actions">
					<button type="button" class="quiet" onClick={() => setLeft(new Set())}>
						{words.invite.all}
					</button>{' '}
					<button type="button" class="quiet" onClick={() => setLeft(new Set(invitable))}>
						{words.invite.none}
					</button>
				</p>
			)}
			<ul class="board-invites">
				{invitable.slice(0, shown).map((company) => (
					<InviteRow
						key={company}
						name={nameOf(company)}
						record={recordOf(company)}
						checked={!left.has(company)}
						mail={mailOf(company)}
						onChoose={(on) => choose(company, on)}
						onMail={() => noteInvited([company])}
						onCopyMessage={() => void copy(fill(text.message, filled(company)), company)}
						onCopyLink={() => void copy(linkOf(company), company)}
					/>
				))}
			</ul>
			{shown < invitable.length && (
				<button type="button" onClick={() => setShown(shown + 100)}>
					{fill(words.invite.more, { count: Math.min(100, invitable.length - shown) })}
				</button>
			)}
		</section>
	);

	function recordOf(company: CompanyId) {
		return companies.get(company) ?? new Map<never, never>();
	}

	function nameOf(company: CompanyId): string {
		return textOf(recordOf(company), 'label') || words.table.unnamed;
	}

	/** Worked out only where it is wanted: five hundred links take a while. */
	function linkOf(company: CompanyId): string {
		const record = recordOf(company);
		const inviteId = inviteIdOf(company, record) ?? company;
		const hash = writeInvite(inviteId, record, made, checklist, numbers);
		return new URL((invite.language?.progressHref ?? progressHref) + hash, location.href).href;
	}

	function filled(company: CompanyId) {
		return { company: nameOf(company), link: linkOf(company) };
	}

	function mailOf(company: CompanyId): string {
		const values = filled(company);
		const parts = [
			`subject=${encodeURIComponent(fill(text.subject, values))}`,
			`body=${encodeURIComponent(fill(text.message, values).replace(/\r?\n/g, '\r\n'))}`,
		];
		const { email } = passedOn?.get(company) ?? nothingPassed;
		return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?${parts.join('&')}`;
	}

	function choose(company: CompanyId, on: boolean): void {
		const next = new Set(left);
		if (on) next.delete(company);
		else next.add(company);
		setLeft(next);
	}

	async function copy(what: string, company: CompanyId): Promise<void> {
		// It stands nowhere on the page yet.
		const copied = await copyText(what, null);
		setByHand(copied ? '' : what);
		setSaid(
			copied ? fill(words.invite.copied, { label: nameOf(company) }) : words.invite.notCopied
		);
		noteInvited([company]);
	}

	function save(): void {
		const { fileLabel, fileClient, fileContact, fileEmail, fileLink } = words.invite;
		saveTextFile(
			words.invite.saveAs,
			'text/csv;charset=utf-8',
			writeCsv([
				[
					...[fileLabel, words.add.suffix, fileClient, fileContact, fileEmail],
					...[fileLink, words.invite.subject, words.invite.message],
				],
				...chosen.map((company) => {
					const values = filled(company);
					const { client, contact, email } = passedOn?.get(company) ?? nothingPassed;
					return [
						...[nameOf(company), textOf(recordOf(company), 'suffix'), client, contact, email],
						...[values.link, fill(text.subject, values), fill(text.message, values)],
					];
				}),
			])
		);
		noteInvited(chosen);
		setSaid(plural(words.invite.saved, chosen.length));
	}
}
