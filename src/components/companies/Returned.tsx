import words from 'virtual:words/companies';
import { useId, useState } from 'preact/hooks';
import { findShareLinks } from '../../sharing/findShareLinks.ts';

/** A place for a link that a client sent back; it opens where it can be compared and taken in. */
export function Returned({ progressHref, disabled }: { progressHref: string; disabled: boolean }) {
	const id = useId();
	const [text, setText] = useState('');
	const [wrong, setWrong] = useState(false);

	return (
		<form
			class="board-add screen-only scripted"
			aria-labelledby={`${id}-heading`}
			onSubmit={(event) => {
				event.preventDefault();
				const hash = findShareLinks(text)[0]?.hash;
				setWrong(hash === undefined);
				if (hash !== undefined) location.assign(progressHref + hash);
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
						aria-invalid={wrong ? 'true' : undefined}
						value={text}
						onInput={(event) => {
							setText(event.currentTarget.value);
							if (wrong) setWrong(findShareLinks(event.currentTarget.value).length === 0);
						}}
					/>
					<p class="error" id={`${id}-problem`} role="alert">
						{wrong && words.returned.none}
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
		</form>
	);
}
