import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/companies';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { inviteIdOf } from '../../companies/companies.ts';
import type { PassedOn } from '../../companies/pasted/pastedList.ts';
import { textOf } from '../../progress/record.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies } from '../../progress/store.ts';
import { saveTextFile } from '../../sharing/browser.ts';
import { copyText, selectText } from '../parts/copyText.ts';
import { writeInvite } from '../../sharing/invites.ts';
import { writeCsv } from '../../text/csv.ts';

interface Props {
	ids: readonly CompanyId[];
	/** What a list told of them besides their names; it is kept nowhere. */
	passedOn?: ReadonlyMap<CompanyId, PassedOn>;
	progressHref: string;
}

/** How many companies are listed at first. The file has them all. */
const listed = 20;

/** One link and one message for each of some companies, to copy or to save. Nothing is sent. */
export function Invites({ ids, passedOn, progressHref }: Props) {
	const id = useId();
	const [subject, setSubject] = useState(words.invite.subjectIs);
	const [message, setMessage] = useState(words.invite.messageIs);
	const [said, setSaid] = useState('');
	const [byHand, setByHand] = useState('');
	const [shown, setShown] = useState(listed);
	const heading = useRef<HTMLHeadingElement>(null);
	const textByHand = useRef<HTMLTextAreaElement>(null);
	useEffect(() => heading.current?.focus(), [ids]);
	useEffect(() => {
		if (textByHand.current) selectText(textByHand.current);
	}, [byHand]);

	const invites = useMemo(() => {
		const made = new Date();
		return ids.map((company) => {
			const record = $companies.get().get(company) ?? new Map();
			const hash = writeInvite(
				inviteIdOf(company, record) ?? company,
				record,
				made,
				checklist,
				numbers
			);
			return {
				label: textOf(record, 'label') || words.table.unnamed,
				suffix: textOf(record, 'suffix'),
				link: new URL(progressHref + hash, location.href).href,
				passedOn: passedOn?.get(company) ?? { client: '', contact: '', email: '' },
			};
		});
	}, [ids, passedOn, progressHref]);
	type Invite = (typeof invites)[number];
	const write = (template: string, { label, link }: Invite) =>
		fill(template, { company: label, link });
	const noLink = !message.includes('{link}');

	return (
		<section class="board-add screen-only" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
				{words.invite.heading}
			</h2>
			<p>{words.invite.intro}</p>
			<div class="board-fields">
				<div class="board-wide">
					<label for={`${id}-subject`}>{words.invite.subject}</label>
					<input
						type="text"
						id={`${id}-subject`}
						autocomplete="off"
						value={subject}
						onInput={(event) => setSubject(event.currentTarget.value)}
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
						aria-describedby={`${id}-hint ${id}-problem`}
						aria-invalid={noLink ? 'true' : undefined}
						value={message}
						onInput={(event) => setMessage(event.currentTarget.value)}
					/>
					<p class="error" id={`${id}-problem`} role="alert">
						{noLink && words.invite.noLink}
					</p>
				</div>
			</div>
			<p class="actions">
				<button type="button" onClick={save}>
					{words.invite.save}
				</button>{' '}
				<span role="status">{said}</span>
			</p>
			{byHand !== '' && (
				<>
					<label for={`${id}-by-hand`}>{words.invite.byHand}</label>
					<textarea ref={textByHand} id={`${id}-by-hand`} rows={6} readOnly value={byHand} />
				</>
			)}
			<ul class="board-invites">
				{invites.slice(0, shown).map((invite, place) => (
					<li key={ids[place]}>
						<span>
							<bdi>{invite.label}</bdi>{' '}
							{invite.suffix !== '' && <bdi class="board-suffix">{invite.suffix}</bdi>}
						</span>
						<button type="button" onClick={() => void copy(write(message, invite), invite)}>
							{words.invite.copyMessage}
							<span class="vh">{pageLanguage.colon + invite.label}</span>
						</button>
						<button type="button" onClick={() => void copy(invite.link, invite)}>
							{words.invite.copyLink}
							<span class="vh">{pageLanguage.colon + invite.label}</span>
						</button>
					</li>
				))}
			</ul>
			{shown < invites.length && (
				<button type="button" onClick={() => setShown(shown + 100)}>
					{fill(words.invite.more, { count: Math.min(100, invites.length - shown) })}
				</button>
			)}
		</section>
	);

	async function copy(text: string, { label }: Invite): Promise<void> {
		// It stands nowhere on the page yet.
		const copied = await copyText(text, null);
		setByHand(copied ? '' : text);
		setSaid(copied ? fill(words.invite.copied, { label }) : words.invite.notCopied);
	}

	function save(): void {
		const {
			fileLabel,
			fileClient,
			fileContact,
			fileEmail,
			fileLink,
			subject: fileSubject,
		} = words.invite;
		saveTextFile(
			'refund-ready-invites.csv',
			'text/csv;charset=utf-8',
			writeCsv([
				[
					...[fileLabel, words.add.suffix, fileClient, fileContact, fileEmail],
					...[fileLink, fileSubject, words.invite.message],
				],
				...invites.map((invite) => [
					invite.label,
					invite.suffix,
					invite.passedOn.client,
					invite.passedOn.contact,
					invite.passedOn.email,
					invite.link,
					write(subject, invite),
					write(message, invite),
				]),
			])
		);
	}
}
