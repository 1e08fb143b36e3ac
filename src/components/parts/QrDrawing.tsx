import type { QrOutline } from '../../sharing/qrOutline.ts';
import './qr.css';

interface Props {
	outline: QrOutline;
	/** What it is, for who cannot see it. */
	label: string;
}

/** The white margin on each side, in modules, without which readers fail (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

/** A QR code in black on white whatever the theme, as one outline that prints crisp at any size. */
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
