import words from 'virtual:words/companies';
import { useId, useState } from 'preact/hooks';
import { LoadedPart } from '../parts/LoadedPart.tsx';

/**
 * A place for what clients sent back. One link opens where it can be compared and taken in; several,
 * as of many mails, are summed up here and taken in together.
 */
export function Returned({ progressHref, disabled }: { progressHref: string; disabled: boolean }) {
	const id = useId();
	const [text, setText] = useState('');
	const [wrong, setWrong] = useState('');
	const [several, setSeveral] = useState('');

	return (
		<form
			class="board-add screen-only scripted"
			aria-labelledby={`${id}-heading`}
			onSubmit={(event) => {
				event.preventDefault();
				void open().catch(() => setWrong(words.part.failed));
			}}
		>
			<h2 id={`${id}-heading`}>{words.returned.heading}</h2>
			<p id={`${id}-hint`}>{words.returned.intro}</p>
			<div class="board-fields">
				<div class="board-wide">
					<label for={`${id}-link`}>{words.returned.link}</label>
					<textarea
						id={`${id}-link`}
						rows={3}
						autocomplete="off"
						spellcheck={false}
						disabled={disabled}
						aria-describedby={`${id}-hint ${id}-problem`}
						aria-invalid={wrong !== '' ? 'true' : undefined}
						value={text}
						onInput={(event) => {
							setText(event.currentTarget.value);
							setWrong('');
						}}
					/>
					<p class="error" id={`${id}-problem`} role="alert">
						{wrong}
					</p>
				</div>
			</div>
			<p class="actions">
				<button type="submit" disabled={disabled}>
					{words.returned.open}
				</button>{' '}
				<a class="apart" href={`${progressHref}#exchange`}>
					{words.returned.file}
				</a>
			</p>
			{several !== '' && (
				<LoadedPart
					key={several}
					load={() => import('./ReturnedLinks.tsx').then((it) => it.ReturnedLinks)}
					props={{ text: several, progressHref }}
					words={words.part}
				/>
			)}
		</form>
	);

	/** What finds links loads when it is asked for. */
	async function open(): Promise<void> {
		const { findShareLinks } = await import('../../sharing/findShareLinks.ts');
		const [link, ...others] = findShareLinks(text);
		setWrong(link === undefined ? words.returned.none : '');
		setSeveral(others.length > 0 ? text : '');
		if (link !== undefined && others.length === 0) location.assign(progressHref + link.hash);
	}
}
