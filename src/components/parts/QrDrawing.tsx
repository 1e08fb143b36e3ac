import type { QrOutline } from '../../sharing/qrOutline.ts';
import { quietZone } from '../../sharing/qrSize.ts';
import './qr.css';

interface Props {
	outline: QrOutline;
	/** What it is, for who cannot see it. */
	label: string;
}

/** Every QR code of the site, on screen and on paper: in black on white whatever the theme, as one outline that prints crisp at any size. */
export function QrDrawing({ outline, label }: Props) {
	const side = outline.size + 2 * quietZone;
	return (
		<svg
			class="qr"
			viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
			role="img"
			aria-label={label}
		>
			<rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
			<path d={outline.path} fill="#000" />
		</svg>
	);
}
