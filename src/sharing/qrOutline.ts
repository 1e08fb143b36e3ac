import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

/** A QR code as one outline, for the `d` of an SVG path in which a module is one unit wide. */
export interface QrOutline {
	/** How many modules it has on a side, without the white margin. */
	readonly size: number;
	readonly path: string;
}

/**
 * The QR code of a text, such as a link. It survives smudges where there is room for that: it can
 * lose 15 %, or 7 % where the text is long. Gives `undefined` where the text is longer than any code
 * holds, some 2,900 letters; never throws.
 */
export function qrOutline(text: string): QrOutline | undefined {
	for (const minCorrectionLevel of [correction.M, correction.L]) {
		try {
			const code = generate(text, { minCorrectionLevel });
			return { size: code.size, path: toSvgPath(code) };
		} catch {
			// Too long for a code that can lose this much.
		}
	}
	return undefined;
}
