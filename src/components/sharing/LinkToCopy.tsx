import words from 'virtual:words/sharing';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { copyText, selectText } from '../parts/copyText.ts';
import { QrCode } from './QrCode.tsx';

/** From here on mail programs are known to break links. */
const longForMail = 2000;

interface Props {
	link: string;
	/** What it is called where it is sent to. */
	title: string;
	/** Where its code stands elsewhere. */
	withoutCode?: boolean;
}

/** A link to copy, to send by a program of the device, and to scan. */
export function LinkToCopy({ link, title, withoutCode = false }: Props) {
	const { share } = words;
	const id = useId();
	const [said, setSaid] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	// What was copied or sent is not this one.
	useEffect(() => setSaid(''), [link]);

	return (
		<>
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
				<button type="button" onClick={() => void copy()}>
					{share.copy}
				</button>{' '}
				{'share' in navigator && (
					<button type="button" onClick={() => void send()}>
						{share.send}
					</button>
				)}
			</p>
			<p role="status">{said}</p>
			{!withoutCode && (
				<QrCode
					text={link}
					label={share.code}
					words={{ tooLong: share.codeTooLong, failed: share.codeFailed }}
				/>
			)}
		</>
	);

	async function copy(): Promise<void> {
		setSaid((await copyText(link, field.current)) ? share.copied : share.copyFailed);
	}

	async function send(): Promise<void> {
		try {
			await navigator.share({ title, url: link });
		} catch (error) {
			// Whoever closed the list of programs knows that nothing was sent.
			if (error instanceof DOMException && error.name === 'AbortError') return;
			if (field.current) selectText(field.current);
			setSaid(share.sendFailed);
		}
	}
}
