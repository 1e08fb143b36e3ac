/** How fine a code may be that a camera is to read off a screen. */

/** The white margin on each side, in modules, without which readers fail (ISO/IEC 18004, 5.3.8). */
export const quietZone = 4;

/**
 * How wide a code is drawn on a screen, in CSS pixels, margin and all: what the narrowest phone, with
 * 320 of them, leaves beside the page's own margins. sharing.css draws it so.
 */
const drawnWidth = 288;

/** How many CSS pixels a module needs: with fewer, its edges no longer fall between a camera's pixels. */
export const leastModule = 3;

/** How wide a module of a code with so many on a side is drawn, in CSS pixels. */
export function moduleWidth(size: number): number {
	return drawnWidth / (size + 2 * quietZone);
}

/** Whether a code is coarse enough to be read off the narrowest phone: up to 85 modules on a side. */
export function isCoarseEnough({ size }: { readonly size: number }): boolean {
	return moduleWidth(size) >= leastModule;
}
