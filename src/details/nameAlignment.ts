import { findAbbreviated, type Abbreviated, type NameUnit } from './nameUnits.ts';

/** What can differ between two spellings of a name. */
export const differenceKinds = [
	'letters',
	'words',
	'company-form',
	'ampersand',
	'look-alike',
	'accent',
	'missing-space',
	'case',
	'punctuation',
	'quotes',
	'dash',
	'double-space',
	'other-space',
	'invisible',
	'leading-space',
	'trailing-space',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** What stands side by side in two names. Without `kind`, both sides are the same. */
export interface Column {
	readonly a: readonly NameUnit[];
	readonly b: readonly NameUnit[];
	readonly kind?: DifferenceKind;
}

interface Pairing {
	readonly kind?: DifferenceKind;
	readonly cost: number;
}

/** Above this the table of the comparison would take longer than a person notices. */
const mostCells = 40_000;

/** What a person takes for the same character, beyond other alphabets. */
const shapes: Readonly<Record<string, string>> = {
	'0': 'o',
	O: 'o',
	o: 'o',
	'1': 'l',
	I: 'l',
	l: 'l',
	'|': 'l',
};

/**
 * Put two names side by side so that they differ as little as possible, counting a difference that
 * a person hardly sees for less than another letter. The columns hold every unit of both names in
 * order. Names that differ over very long stretches are not looked into: the stretch is one column.
 *
 * @example
 * alignNames(nameUnits('Co'), nameUnits('co'));
 * // => two columns: C beside c, of the kind `case`, and o beside o, of no kind
 */
export function alignNames(a: readonly NameUnit[], b: readonly NameUnit[]): Column[] {
	const formsA = findAbbreviated(a);
	const formsB = findAbbreviated(b);
	const shorter = Math.min(a.length, b.length);
	let head = 0;
	while (head < shorter && a[head]?.text === b[head]?.text) head++;
	// A word that is spelled in two ways is compared as a whole, though it begins alike.
	while (isInside(formsA, head) || isInside(formsB, head)) head--;
	let tail = 0;
	while (tail < shorter - head && a[a.length - 1 - tail]?.text === b[b.length - 1 - tail]?.text)
		tail++;
	while (isInside(formsA, a.length - tail) || isInside(formsB, b.length - tail)) tail--;

	const same = (from: number, to: number) => a.slice(from, to).map((unit) => pair(unit, unit));
	return [
		...same(0, head),
		...alignMiddle(
			{ units: a, forms: formsA, from: head, to: a.length - tail },
			{ units: b, forms: formsB, from: head, to: b.length - tail }
		),
		...same(a.length - tail, a.length),
	];
}

function pair(a: NameUnit, b: NameUnit, kind?: DifferenceKind): Column {
	return { a: [a], b: [b], ...(kind && { kind }) };
}

function isInside(forms: readonly Abbreviated[], place: number): boolean {
	return forms.some(({ from, to }) => from < place && place < to);
}

interface Side {
	readonly units: readonly NameUnit[];
	readonly forms: readonly Abbreviated[];
	readonly from: number;
	readonly to: number;
}

/** A way to come to a cell of the table: over how many units of each side, and at what price. */
interface Step extends Pairing {
	readonly a: number;
	readonly b: number;
}

function alignMiddle(a: Side, b: Side): Column[] {
	const rows = a.to - a.from;
	const cells = b.to - b.from;
	if (rows + cells === 0) return [];
	if (rows * cells > mostCells)
		return [{ a: a.units.slice(a.from, a.to), b: b.units.slice(b.from, b.to), kind: 'words' }];

	const formsByEnd = (side: Side) =>
		new Map(
			side.forms
				.filter((form) => form.from >= side.from && form.to <= side.to)
				.map((form) => [form.to - side.from, form])
		);
	const formsA = formsByEnd(a);
	const formsB = formsByEnd(b);
	const costs = new Int32Array((rows + 1) * (cells + 1));
	const costAt = (row: number, cell: number) => costs[row * (cells + 1) + cell] ?? 0;

	// The first of equally good steps is taken, so characters are paired before they are left out.
	const stepsTo = (row: number, cell: number): Step[] => {
		const unitA = row > 0 ? a.units[a.from + row - 1] : undefined;
		const unitB = cell > 0 ? b.units[b.from + cell - 1] : undefined;
		const steps: Step[] = [];
		if (unitA && unitB) {
			const pairing = comparePair(unitA, unitB);
			if (pairing) steps.push({ ...pairing, a: 1, b: 1 });
		}
		if (unitA) steps.push({ ...leaveOut(unitA), a: 1, b: 0 });
		if (unitB) steps.push({ ...leaveOut(unitB), a: 0, b: 1 });

		const formA = formsA.get(row);
		const formB = formsB.get(cell);
		if (formA && formB) {
			const pairing = compareForms(formA, formB, isPlain(a, formA) && isPlain(b, formB));
			if (pairing) steps.push({ ...pairing, a: formA.to - formA.from, b: formB.to - formB.from });
		}
		if (formA && formA.word !== 'and')
			steps.push({ kind: 'company-form', cost: 10, a: formA.to - formA.from, b: 0 });
		if (formB && formB.word !== 'and')
			steps.push({ kind: 'company-form', cost: 10, a: 0, b: formB.to - formB.from });
		return steps;
	};
	const bestStep = (row: number, cell: number): Step | undefined => {
		let best: Step | undefined;
		let lowest = Infinity;
		for (const step of stepsTo(row, cell)) {
			const cost = costAt(row - step.a, cell - step.b) + step.cost;
			if (cost < lowest) {
				lowest = cost;
				best = step;
			}
		}
		return best;
	};

	for (let row = 0; row <= rows; row++)
		for (let cell = row === 0 ? 1 : 0; cell <= cells; cell++) {
			const step = bestStep(row, cell);
			if (step) costs[row * (cells + 1) + cell] = costAt(row - step.a, cell - step.b) + step.cost;
		}

	const columns: Column[] = [];
	let row = rows;
	let cell = cells;
	for (let step = bestStep(row, cell); step; step = bestStep(row, cell)) {
		columns.push({
			a: a.units.slice(a.from + row - step.a, a.from + row),
			b: b.units.slice(b.from + cell - step.b, b.from + cell),
			...(step.kind && { kind: step.kind }),
		});
		row -= step.a;
		cell -= step.b;
	}
	return columns.reverse();
}

function isPlain(side: Side, form: Abbreviated): boolean {
	return side.units.slice(form.from, form.to).every((unit) => /^[ -~]+$/.test(unit.text));
}

/** Two spellings of one word, or two company forms; undefined when only characters can tell. */
function compareForms(a: Abbreviated, b: Abbreviated, plain: boolean): Pairing | undefined {
	if (a.word === b.word) {
		// As a whole, a look-alike or invisible character in one of them would stay hidden.
		if (a.spelling === b.spelling || !plain) return undefined;
		return { kind: a.word === 'and' ? 'ampersand' : 'company-form', cost: 3 };
	}
	return a.word === 'and' || b.word === 'and' ? undefined : { kind: 'company-form', cost: 15 };
}

function comparePair(a: NameUnit, b: NameUnit): Pairing | undefined {
	if (a.text === b.text) return { cost: 0 };
	if (a.visible === b.visible) return { kind: 'invisible', cost: 2 };
	if (a.class === 'invisible' || b.class === 'invisible') return undefined;
	if (a.class === b.class) {
		if (a.class === 'space')
			return { kind: a.seen === b.seen ? 'other-space' : 'double-space', cost: 3 };
		if (a.class === 'quote') return { kind: 'quotes', cost: 3 };
		if (a.class === 'dash') return { kind: 'dash', cost: 3 };
		if (a.class === 'ampersand' && a.plain !== b.plain) return { kind: 'ampersand', cost: 3 };
	}
	if (differInCase(a.visible, b.visible)) return { kind: 'case', cost: 2 };
	if (a.plain.toLowerCase() === b.plain.toLowerCase() || haveOneShape(a.plain, b.plain))
		return { kind: 'look-alike', cost: 3 };
	if (a.class === 'letter' && b.class === 'letter')
		return a.base === b.base ? { kind: 'accent', cost: 4 } : { kind: 'letters', cost: 10 };
	if (a.class === 'letter' || b.class === 'letter') return undefined;
	if (a.class === 'ampersand' || b.class === 'ampersand') return undefined;
	return { kind: 'punctuation', cost: 7 };
}

function differInCase(a: string, b: string): boolean {
	// A full-width or otherwise disguised letter is a look-alike, whatever its case.
	const isOrdinary = (text: string) => text.normalize('NFKC') === text;
	return a.toLowerCase() === b.toLowerCase() && isOrdinary(a) && isOrdinary(b);
}

function haveOneShape(a: string, b: string): boolean {
	const shape = shapes[a];
	return shape !== undefined && shape === shapes[b];
}

/** What it is called when one side lacks a unit, before its surroundings are looked at. */
export function leaveOut(unit: NameUnit): Required<Pairing> {
	switch (unit.class) {
		case 'letter':
			return { kind: 'letters', cost: 10 };
		case 'space':
			return { kind: 'missing-space', cost: 5 };
		case 'invisible':
			return { kind: 'invisible', cost: 2 };
		case 'ampersand':
			return { kind: 'ampersand', cost: 8 };
		default:
			return { kind: 'punctuation', cost: 5 };
	}
}
