import { useMemo } from 'preact/hooks';
import { isCoarseEnough } from '../../sharing/qrSize.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { QrDrawing } from '../parts/QrDrawing.tsx';

interface Props {
	/** What the code holds, such as a link. */
	text: string;
	/** What it is, for who cannot see it. */
	label: string;
	words: {
		/** Shown instead where a code of the text would be too fine for a camera, or where none holds so much. */
		readonly tooLong: string;
		/** Shown instead where what draws it cannot be loaded. */
		readonly failed: string;
	};
}

/** A text as a QR code, drawn by parts/QrDrawing.tsx. The code that draws it loads with the first. */
export function QrCode({ text, label, words }: Props) {
	const [qrOutline, failures] = useLoaded(loadOutline);
	const outline = useMemo(() => qrOutline?.(text), [text, qrOutline]);

	if (!qrOutline)
		return failures === 0 ? (
			<svg class="qr" viewBox="0 0 1 1" aria-hidden="true" />
		) : (
			<p class="hint" role="status" key={failures}>
				{words.failed}
			</p>
		);
	return outline && isCoarseEnough(outline) ? (
		<QrDrawing outline={outline} label={label} />
	) : (
		<p>{words.tooLong}</p>
	);
}

async function loadOutline() {
	const { qrOutline } = await import('../../sharing/qrOutline.ts');
	return qrOutline;
}
