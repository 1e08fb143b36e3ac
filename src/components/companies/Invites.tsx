import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import languages from 'virtual:invite-languages';
import words from 'virtual:words/companies';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { showDay } from '../../days/day.ts';
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
import { inviteDrafts } from '../../typed/inviteDrafts.ts';
import type { InviteText } from '../../typed/inviteText.ts';
import { useProgress } from '../hooks/useProgress.ts';
import { copyText, selectText } from '../parts/copyText.ts';

interface Props {
	ids: readonly CompanyId[];
	/** What a list told of them besides their names; it is kept nowhere. */
	passedOn?: ReadonlyMap<CompanyId, PassedOn>;
	progressHref: string;
}

/** How many companies are listed at first. The file has them all. */
const listed = 20;

/** The usual text of an invite, where the page's language has it; another comes when it is chosen. */
const ours = { subject: words.invite.subjectIs, message: words.invite.messageIs };
const own = languages[0];
const nothingPassed: PassedOn = { client: '', contact: '', email: '' };

/** One link and one message for each of some companies, to mail, to copy or to save. Nothing is sent. */
export function Invites({ ids, passedOn, progressHref }: Props) {
	const id = useId();
	const companies = useProgress($companies) ?? $companies.get();
	const [drafts] = useState(inviteDrafts);
	const [draft, setDraft] = useState(() => drafts.open(own?.id, ours));
	const { usual, text, kept } = draft;
	const language = languages.find((each) => each.id === draft.language);
	const [failures, setFailures] = useState(0);
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
	const foreign = language === own ? undefined : language?.lang;
	const noLink = !text.message.includes('{link}');

	return (
		<section class="board-add screen-only" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
				{words.invite.heading}
			</h2>
			<p>{words.invite.intro}</p>
			<p class="hint">{words.about.travels}</p>
			<p class="hint">{words.about.never}</p>
			<div class="board-fields">
				{languages.length > 1 && (
					<div class="board-wide">
						<label for={`${id}-language`}>{words.invite.language}</label>
						<p class="hint" id={`${id}-language-hint`}>
							{words.invite.languageHint}
						</p>
						<select
							id={`${id}-language`}
							aria-describedby={`${id}-language-hint ${id}-language-problem`}
							onChange={(event) => void chooseLanguage(event.currentTarget)}
						>
							{languages.map((each) => (
								<option key={each.id} lang={each.lang} selected={each === language}>
									{each.name}
								</option>
							))}
						</select>
						<p class="error" id={`${id}-language-problem`} role="alert">
							{/* A new text for each time, so that a second failure is heard too. */}
							{failures > 0 && <span key={failures}>{words.invite.languageFailed}</span>}
						</p>
					</div>
				)}
				<div class="board-wide">
					<label for={`${id}-subject`}>{words.invite.subject}</label>
					<input
						type="text"
						id={`${id}-subject`}
						autocomplete="off"
						lang={foreign}
						value={text.subject}
						onInput={(event) => change({ subject: event.currentTarget.value })}
					/>
				</div>
				<div class="board-wide">
					<label for={`${id}-message`}>{words.invite.message}</label>
					<p class="hint" id={`${id}-hint`}>
						{words.invite.messageHint}
					</p>
					<textarea
						id={`${id}-message`}
						rows={10}
						autocomplete="off"
						lang={foreign}
						aria-describedby={`${id}-hint ${id}-problem`}
						aria-invalid={noLink ? 'true' : undefined}
						value={text.message}
						onInput={(event) => change({ message: event.currentTarget.value })}
					/>
					<p class="error" id={`${id}-problem`} role="alert">
						{[
							noLink && words.invite.noLink,
							kept === 'number' && words.invite.notKept,
							kept === 'refused' && words.invite.refused,
						]
							.filter(Boolean)
							.join(pageLanguage.gap)}
					</p>
					{(text.subject !== usual.subject || text.message !== usual.message) && (
						<button type="button" class="quiet" onClick={() => change(usual)}>
							{words.invite.usual}
						</button>
					)}
				</div>
			</div>
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
					<li key={company}>
						<label class="choice">
							<input
								type="checkbox"
								checked={!left.has(company)}
								onChange={(event) => choose(company, event.currentTarget.checked)}
							/>
							<span>
								<bdi>{nameOf(company)}</bdi>{' '}
								<bdi class="board-suffix">{textOf(recordOf(company), 'suffix')}</bdi>{' '}
								<span class="board-more">{invitedText(company)}</span>
							</span>
						</label>
						<a
							class="button-like"
							href={mailOf(company)}
							onClick={() => noteInvited([company])}
							onAuxClick={() => noteInvited([company])}
						>
							{words.invite.mail}
							<span class="vh">{pageLanguage.colon + nameOf(company)}</span>
						</a>
						<button
							type="button"
							onClick={() => void copy(fill(text.message, filled(company)), company)}
						>
							{words.invite.copyMessage}
							<span class="vh">{pageLanguage.colon + nameOf(company)}</span>
						</button>
						<button type="button" onClick={() => void copy(linkOf(company), company)}>
							{words.invite.copyLink}
							<span class="vh">{pageLanguage.colon + nameOf(company)}</span>
						</button>
					</li>
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

	function invitedText(company: CompanyId): string {
		const [invited, returned] = (['invited', 'returned'] as const).map((key) =>
			textOf(recordOf(company), key)
		);
		return [
			...(invited ? [fill(words.table.invited, { day: showDay(invited) })] : []),
			...(returned ? [fill(words.table.returned, { day: showDay(returned) })] : []),
		].join(pageLanguage.comma);
	}

	/** Worked out only where it is wanted: five hundred links take a while. */
	function linkOf(company: CompanyId): string {
		const record = recordOf(company);
		const invite = inviteIdOf(company, record) ?? company;
		const hash = writeInvite(invite, record, made, checklist, numbers);
		return new URL((language?.progressHref ?? progressHref) + hash, location.href).href;
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

	/** Takes the text of the language chosen: what was written for it, or the usual one. */
	async function chooseLanguage(field: HTMLSelectElement): Promise<void> {
		const next = languages[field.selectedIndex];
		try {
			const found = await drafts.choose(next?.id, async () => {
				const texts = next === own ? {} : (await import('virtual:invite-texts')).default;
				return texts[next?.id ?? ''] ?? ours;
			});
			if (!found) return;
			setDraft(found);
			setFailures(0);
		} catch {
			field.selectedIndex = language === undefined ? 0 : languages.indexOf(language);
			setFailures((before) => before + 1);
		}
	}

	function change(part: Partial<InviteText>): void {
		setDraft(drafts.change(draft, part));
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
			'refund-ready-invites.csv',
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
