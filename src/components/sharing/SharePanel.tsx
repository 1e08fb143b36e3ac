import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/sharing';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { inviteIdOf } from '../../companies/companies.ts';
import { textLimits } from '../../progress/item.ts';
import { hasNumber } from '../../companies/label.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textOf } from '../../progress/record.ts';
import type { CompanyId } from '../../progress/storage.ts';
import {
	$companies,
	$company,
	$companyIds,
	$record,
	loadEveryCompany,
} from '../../progress/store.ts';
import type { SharedCompany } from '../../sharing/linkLayout.ts';
import { readShareLink, writeShareLink } from '../../sharing/shareLink.ts';
import { LinkContents } from './LinkContents.tsx';
import { QrCode } from './QrCode.tsx';
import type { SheetTexts } from '../sheet/Sheet.tsx';
import { useLiveStore } from '../hooks/useLiveStore.ts';

/** From here on mail programs are known to break links. */
const longForMail = 2000;

/** Makes a link of the progress that is shown, and says what is in it before it is copied. */
export function SharePanel({ texts }: { texts: SheetTexts }) {
	const { share } = words;
	const id = useId();
	// It is made when it is asked for, so the first render may read what is there.
	const record = useLiveStore($record) ?? $record.get();
	const company = useLiveStore($company) ?? $company.get();
	const companies = useLiveStore($companies) ?? $companies.get();
	const several = (useLiveStore($companyIds) ?? $companyIds.get()).length > 1;
	const [which, setWhich] = useState<'shown' | 'all'>('shown');
	const [withNames, setNames] = useState(true);
	const [typedName, setTypedName] = useState<string>();
	const [withNotes, setNotes] = useState(false);
	const [withReasons, setReasons] = useState(false);
	const [said, setSaid] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);

	const name = typedName ?? textOf(record, 'label');
	const numbered = hasNumber(name);
	const all = which === 'all' && several;
	const kept = useMemo(() => notArchived(companies), [companies]);
	const shared = useMemo(
		(): SharedCompany[] =>
			all
				? kept.map(([id, each]) => ({
						id: inviteIdOf(id, each),
						record: withNames ? each : named(each, ''),
					}))
				: [{ id: inviteIdOf(company, record), record: named(record, numbered ? '' : name) }],
		[all, kept, withNames, company, record, name, numbered]
	);
	const hash = useMemo(
		() => linkOf(shared, withNotes, withReasons),
		[shared, withNotes, withReasons]
	);
	const reading = useMemo(
		() => (hash === undefined ? undefined : readShareLink(hash, checklist, numbers)),
		[hash]
	);
	const [page = ''] = location.href.split('#');
	const link = hash === undefined ? undefined : page + hash;
	const items = shared.flatMap((each) => [...each.record]);
	const notes = items.filter(
		([key, item]) => key.startsWith('note/') && 'text' in item && item.text
	).length;
	const reasons = items.filter(([, item]) => 'state' in item && item.because).length;

	return (
		<div class="share">
			<p>{share.intro}</p>
			<p class="hint">{share.never}</p>
			{several && (
				<fieldset>
					<legend>{share.which}</legend>
					{(['shown', 'all'] as const).map((each) => (
						<label key={each} class="choice">
							<input
								type="radio"
								name={`${id}-which`}
								checked={which === each}
								onChange={() => {
									loadEveryCompany();
									setWhich(each);
									setSaid('');
								}}
							/>
							<span>{each === 'shown' ? share.whichShown : share.whichAll}</span>
						</label>
					))}
				</fieldset>
			)}
			{all ? (
				choice(withNames, setNames, share.names)
			) : (
				<>
					<label for={`${id}-name`}>{share.name}</label>
					<p class="hint" id={`${id}-name-hint`}>
						{share.nameHint}
					</p>
					<input
						type="text"
						id={`${id}-name`}
						maxLength={textLimits.label}
						autocomplete="organization"
						aria-describedby={`${id}-name-hint ${id}-name-problem`}
						aria-invalid={numbered ? 'true' : undefined}
						value={name}
						onInput={(event) => {
							setTypedName(event.currentTarget.value);
							setSaid('');
						}}
					/>
					<p class="error" id={`${id}-name-problem`} role="alert">
						{numbered && share.nameNumber}
					</p>
				</>
			)}
			{notes > 0 ? (
				choice(withNotes, setNotes, fill(share.notes, { count: notes }))
			) : (
				<p class="hint">{share.notesNone}</p>
			)}
			{reasons > 0 ? (
				choice(withReasons, setReasons, fill(share.reasons, { count: reasons }))
			) : (
				<p class="hint">{share.reasonsNone}</p>
			)}

			{link === undefined || reading?.outcome !== 'read' ? (
				<p role="alert">{share.tooLong}</p>
			) : (
				<>
					<h3>{share.check}</h3>
					<p class="hint">{share.contains}</p>
					<LinkContents shared={reading.shared} texts={texts} />
					{!all && textOf(record, 'invite') !== '' && <p class="hint">{share.invited}</p>}
					<label for={`${id}-link`}>{share.link}</label>
					<p class="hint" id={`${id}-length`}>
						{plural(share.length, link.length)}
						{pageLanguage.gap}
						{link.length > longForMail && share.long}
					</p>
					<textarea
						ref={field}
						id={`${id}-link`}
						class="link-text"
						rows={3}
						readOnly
						value={link}
						aria-describedby={`${id}-length`}
						onFocus={(event) => event.currentTarget.select()}
					/>
					<p class="actions">
						<button type="button" onClick={() => void copy(link)}>
							{share.copy}
						</button>{' '}
						{'share' in navigator && (
							<button type="button" onClick={() => void send(link)}>
								{share.send}
							</button>
						)}
					</p>
					<p role="status">{said}</p>
					<QrCode text={link} label={share.code} tooLong={share.codeTooLong} />
				</>
			)}
		</div>
	);

	function choice(checked: boolean, set: (checked: boolean) => void, label: string) {
		return (
			<label class="choice">
				<input
					type="checkbox"
					checked={checked}
					onChange={(event) => {
						set(event.currentTarget.checked);
						setSaid('');
					}}
				/>
				<span>{label}</span>
			</label>
		);
	}

	async function copy(text: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			setSaid(share.copied);
		} catch {
			// On a page that is not served securely there is no clipboard, and some browsers ask first.
			field.current?.focus();
			setSaid(share.copyFailed);
		}
	}

	async function send(text: string): Promise<void> {
		try {
			await navigator.share({ title: texts.words.title, url: text });
		} catch (error) {
			// Whoever closed the list of programs knows that nothing was sent.
			if (error instanceof DOMException && error.name === 'AbortError') return;
			field.current?.focus();
			setSaid(share.sendFailed);
		}
	}
}

/** The record with the name that the link is to have; the one that is kept stays as it is. */
function named(record: CompanyRecord, name: string): CompanyRecord {
	const text = name.trim();
	if (text === textOf(record, 'label')) return record;
	const copy = new Map(record);
	if (text === '') copy.delete('label');
	else copy.set('label', { at: new Date().toISOString(), text });
	return copy;
}

/** The companies that a link to all of them carries: those that are not out of the way. */
function notArchived(companies: ReadonlyMap<CompanyId, CompanyRecord>) {
	return [...companies].filter(([, record]) => textOf(record, 'archived') === '');
}

function linkOf(
	companies: readonly SharedCompany[],
	withNotes: boolean,
	withReasons: boolean
): string | undefined {
	try {
		return writeShareLink(
			{ made: new Date(), invite: false, withNotes, withReasons, companies },
			checklist,
			numbers
		);
	} catch {
		return undefined;
	}
}
