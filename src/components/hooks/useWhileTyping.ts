import { useEffect, useRef } from 'preact/hooks';

/** How long a pause in typing is, in ms: short enough that a crash costs a word, not a sentence. */
const pause = 500;

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a field of text needs so that nothing typed is lost: it is written at each pause, when the
 * field is left, and when the page is left, hidden or closed. Takes what is kept, how it is written,
 * and what stands between two texts where another tab wrote meanwhile: both stay. Without it the
 * later text does.
 */
export function useWhileTyping(kept: string, write: (text: string) => void, between?: string) {
	const latest = useRef({ kept, write });
	latest.current = { kept, write };
	const typing = useRef<Typing>();
	typing.current ??= startTyping(latest, between);
	const { field, show, writeNow } = typing.current;

	// What another tab wrote shows, unless something is being typed over it.
	useEffect(() => show(kept), [kept]);

	useEffect(() => {
		addEventListener('pagehide', writeNow);
		document.addEventListener('visibilitychange', writeNow);
		return () => {
			removeEventListener('pagehide', writeNow);
			document.removeEventListener('visibilitychange', writeNow);
		};
	}, []);

	return field;
}

type Typing = ReturnType<typeof startTyping>;

function startTyping(
	latest: { readonly current: { kept: string; write: (text: string) => void } },
	between: string | undefined
) {
	let field: Field | null = null;
	/** What was last read from or written to what is kept. */
	let known = latest.current.kept;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function writeNow(): void {
		if (timer === undefined || !field) return;
		clearTimeout(timer);
		timer = undefined;
		const { kept, write } = latest.current;
		let text = field.value.trim();
		if (between !== undefined && kept !== known && !text.includes(kept)) {
			text += between + kept;
			put(field, text);
		}
		known = text;
		write(text);
	}

	return {
		writeNow,
		show(kept: string): void {
			if (kept === known || timer !== undefined) return;
			known = kept;
			if (field) put(field, kept);
		},
		/** To be spread on the field. */
		field: {
			ref: (element: Field | null) => {
				// It goes: what was typed is written before.
				if (!element) writeNow();
				field = element;
			},
			onInput: () => {
				clearTimeout(timer);
				timer = setTimeout(writeNow, pause);
			},
			onChange: writeNow,
		},
	};
}

/** Has a field show a text, and leaves the place of whoever is typing in it. */
function put(field: Field, text: string): void {
	const { selectionStart, selectionEnd } = field;
	field.value = text;
	if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
}
