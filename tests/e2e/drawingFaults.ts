/**
 * Runs in the page: words of its drawings that run out of the drawing, or lie over a side of a box,
 * over an arrow, or over other words.
 */
export function drawingFaults(): string[] {
	const faults: string[] = [];
	for (const drawing of document.querySelectorAll('[role=img], svg, .life')) {
		if (!drawing.textContent.trim() || !drawing.checkVisibility()) continue;
		if (drawing.parentElement?.closest('[role=img]')) continue;
		const frame = drawing.getBoundingClientRect();

		// A line of words is as high as its typeface; what is drawn of it is lower.
		const slack = 3;
		const lines: { says: string; node: Node; at: DOMRect }[] = [];
		const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const node = texts.currentNode;
			const says = node.textContent?.trim() ?? '';
			if (says === '' || node.parentElement?.closest('title, desc, .cite')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const at of range.getClientRects()) if (at.width > 1) lines.push({ says, node, at });
		}

		const upright: { x: number; top: number; bottom: number }[] = [];
		const level: { y: number; left: number; right: number }[] = [];
		for (const element of drawing.querySelectorAll('*')) {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const style = getComputedStyle(element);
			const has = (side: 'Left' | 'Right' | 'Top' | 'Bottom') =>
				element.tagName === 'rect' || parseFloat(style[`border${side}Width`]) > 0;
			if (has('Left')) upright.push({ x: left, top, bottom });
			if (has('Right')) upright.push({ x: right, top, bottom });
			if (has('Top')) level.push({ y: top, left, right });
			if (has('Bottom')) level.push({ y: bottom, left, right });
		}

		for (const [place, { says, node, at }] of lines.entries()) {
			if (
				at.left < frame.left - 1 ||
				at.right > frame.right + 1 ||
				at.top < frame.top - slack ||
				at.bottom > frame.bottom + slack
			)
				faults.push(`${says} runs out of its drawing`);
			const crosses = (side: number, from: number, to: number, by: number) =>
				from + by < side && side < to - by;
			const shares = (from: number, to: number, low: number, high: number, by: number) =>
				Math.min(to, high) - Math.max(from, low) > by;
			if (
				upright.some(
					({ x, top, bottom }) =>
						crosses(x, at.left, at.right, 1) && shares(top, bottom, at.top, at.bottom, slack)
				) ||
				level.some(
					({ y, left, right }) =>
						crosses(y, at.top, at.bottom, slack) && shares(left, right, at.left, at.right, 1)
				)
			)
				faults.push(`${says} lies over a side of a box or an arrow`);
			for (const other of lines.slice(place + 1))
				if (
					other.node !== node &&
					shares(at.left, at.right, other.at.left, other.at.right, 1) &&
					shares(at.top, at.bottom, other.at.top, other.at.bottom, 2 * slack)
				)
					faults.push(`${says} lies over ${other.says}`);
		}
	}
	return faults;
}
