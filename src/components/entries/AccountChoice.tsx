import words from 'virtual:words/entries';
import { useRef, useState } from 'preact/hooks';

const filerCode = /^[A-Z0-9]{3}$/;

/** Whose account uploads the files: an importer's, or that of a broker with a filer code. */
export function useAccount() {
	const [isBroker, setBroker] = useState(false);
	const [typed, setTyped] = useState('');
	const [isAsked, setAsked] = useState(false);
	const field = useRef<HTMLInputElement>(null);
	const code = typed.trim().toUpperCase();
	return {
		isBroker,
		setBroker,
		typed,
		setTyped,
		/** The filer code, where the account has one and it is right. */
		filer: isBroker && filerCode.test(code) ? code : undefined,
		isWrong: isBroker && !filerCode.test(code),
		/** Whether it is time to say that the code is wrong. */
		isAsked,
		askForCode: () => setAsked(true),
		field,
	};
}

interface Props {
	account: ReturnType<typeof useAccount>;
	disabled: boolean;
	/** Another account is chosen, by its filer code where it has one. */
	onChoose: (filer: string | undefined) => void;
}

/** The choice that `useAccount` keeps. */
export function AccountChoice({ account, disabled, onChoose }: Props) {
	const { isBroker, typed, field } = account;
	const isSaid = account.isWrong && account.isAsked;
	return (
		<fieldset>
			<legend>{words.input.account}</legend>
			{[false, true].map((broker) => (
				<label class="choice" key={String(broker)}>
					<input
						type="radio"
						checked={isBroker === broker}
						disabled={disabled}
						onChange={() => {
							account.setBroker(broker);
							const code = typed.trim().toUpperCase();
							onChoose(broker && code.length === 3 ? code : undefined);
						}}
					/>
					{broker ? words.input.broker : words.input.importer}
				</label>
			))}
			{isBroker && (
				<div class="entry-filer">
					<label for="entry-filer">{words.input.filer}</label>
					<p class="hint" id="entry-filer-hint">
						{words.input.filerHint}
					</p>
					<input
						type="text"
						id="entry-filer"
						ref={field}
						maxLength={3}
						autocomplete="off"
						autocapitalize="characters"
						aria-describedby="entry-filer-hint entry-filer-error"
						aria-invalid={isSaid}
						disabled={disabled}
						value={typed}
						// With every key: when an answer of the worker comes, the field is drawn anew from this.
						onInput={({ currentTarget }) => account.setTyped(currentTarget.value)}
						onChange={({ currentTarget: { value } }) => {
							account.askForCode();
							if (filerCode.test(value.toUpperCase())) onChoose(value.toUpperCase());
						}}
					/>
					<p class="error" id="entry-filer-error" role="status">
						{isSaid && words.input.filerWrong}
					</p>
				</div>
			)}
		</fieldset>
	);
}
