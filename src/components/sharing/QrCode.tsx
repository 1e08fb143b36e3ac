import { useEffect, useMemo, useState } from 'preact/hooks';
import type * as qrOutlineModule from '../../sharing/qrOutline.ts';
import { QrDrawing } from './QrDrawing.tsx';

interface Props {
	/** What the code holds, such as a link. `undefined` keeps its place empty. */
	text: string | undefined;
	/** What it is, for who cannot see it. */
	label: string;
	/** Shown instead where the text is longer than any code holds. */
	tooLong: string;
}

/** A text as a QR code. The code that draws it loads with the first. */
export function QrCode({ text, label, tooLong }: Props) {
	const [drawing, setDrawing] = useState<typeof qrOutlineModule>();
	useEffect(() => void import('../../sharing/qrOutline.ts').then(setDrawing, () => undefined), []);
	const outline = useMemo(
		() => (text === undefined ? undefined : drawing?.qrOutline(text)),
		[text, drawing]
	);

	if (!drawing || text === undefined)
		return <svg class="qr" viewBox="0 0 1 1" aria-hidden="true" />;
	return outline ? (
		<QrDrawing outline={outline} label={label} />
	) : (
		<p class="qr-too-long">{tooLong}</p>
	);
}
