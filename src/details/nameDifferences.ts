import { leaveOut, type Column, type DifferenceKind } from './nameAlignment.ts';

/** A range of columns that a person reads as one difference. */
interface ColumnRange {
	readonly kind: DifferenceKind;
	readonly from: number;
	readonly to: number;
}

type Side = 'a' | 'b';

/**
 * The columns with each missing word where a person would look for it, and with each space named
 * for what it is: at an end, doubled, of another sort, or missing.
 *
 * @example
 * settleColumns(alignNames(nameUnits('Co '), nameUnits('Co'))).at(-1)?.kind; // => 'trailing-space'
 */
export function settleColumns(columns: readonly Column[]): Column[] {
	return nameSpaces(slideToWords(columns));
}

/**
 * The differences among settled columns, as a person would name them: words in other case are one
 * difference and not one for each letter, and a word that one side lacks goes with the space beside
 * it. In order, without overlap; every column that has a kind is in one of them.
 *
 * @example
 * groupDifferences(settleColumns(alignNames(nameUnits('ACME'), nameUnits('Acme'))));
 * // => [{ kind: 'case', from: 0, to: 4 }]
 */
export function groupDifferences(columns: readonly Column[]): ColumnRange[] {
	const missing = findMissingWords(columns);
	const whole = joinOverlapping([...missing, ...findOtherWords(columns, missing)]);
	const covered = columns.map(() => false);
	for (const { from, to } of whole) covered.fill(true, from, to);
	const single = columns.flatMap(({ kind }, from) =>
		kind && !covered[from] ? [{ kind, from, to: from + 1 }] : []
	);
	const ranges = [...whole, ...single].sort((one, other) => one.from - other.from);
	return joinCase(columns, joinTouching(ranges)).map((range) => ({
		...range,
		kind: renameKind(columns, range),
	}));
}

/** The ranges of columns that one side has and the other lacks. */
function findOneSided(columns: readonly Column[]): { side: Side; from: number; to: number }[] {
	const ranges: { side: Side; from: number; to: number }[] = [];
	for (const [from, { a, b, kind }] of columns.entries()) {
		// A space at an end is a difference of its own, whatever stands beside it.
		if (kind === 'leading-space' || kind === 'trailing-space') continue;
		if (a.length > 0 && b.length > 0) continue;
		const side = a.length > 0 ? 'a' : 'b';
		const last = ranges.at(-1);
		if (last?.to === from && last.side === side) last.to++;
		else ranges.push({ side, from, to: from + 1 });
	}
	return ranges;
}

/**
 * “Acme Trading Toys” against “Acme Toys” can be read as lacking “rading T”. Such a stretch is moved
 * along what both sides have until it begins and ends where words do.
 */
function slideToWords(columns: readonly Column[]): Column[] {
	let slid = [...columns];
	for (const { side, from, to } of findOneSided(columns)) {
		const textAt = (index: number) => slid[index]?.[side].map((unit) => unit.text).join('');
		const isSpace = (index: number) => slid[index]?.[side].at(-1)?.class === 'space';
		const isSame = (index: number) => slid[index] !== undefined && !slid[index].kind;
		const fits = (shift: number) =>
			(isSpace(from + shift) || isSpace(from + shift - 1) || from + shift === 0) &&
			(isSpace(to + shift - 1) || isSpace(to + shift) || to + shift === slid.length);
		if (fits(0)) continue;
		if (!slid.slice(from, to).some((column) => column[side][0]?.class === 'space')) continue;

		let shift = 0;
		while (
			!fits(shift) &&
			isSame(from + shift - 1) &&
			textAt(from + shift - 1) === textAt(to + shift - 1)
		)
			shift--;
		if (fits(shift)) {
			slid = moveOneSided(slid, side, from, to, shift);
			continue;
		}
		shift = 0;
		while (!fits(shift) && isSame(to + shift) && textAt(to + shift) === textAt(from + shift))
			shift++;
		if (fits(shift)) slid = moveOneSided(slid, side, from, to, shift);
	}
	return slid;
}

function moveOneSided(
	columns: readonly Column[],
	side: Side,
	from: number,
	to: number,
	shift: number
): Column[] {
	return columns.map((column, index) => {
		if (index < Math.min(from, from + shift) || index >= Math.max(to, to + shift)) return column;
		const units = column[side];
		if (index < from + shift || index >= to + shift) return { a: units, b: units };
		const [unit] = units;
		const kind = column.kind ?? (unit && leaveOut(unit).kind);
		return { a: [], b: [], [side]: units, ...(kind && { kind }) };
	});
}

function nameSpaces(columns: readonly Column[]): Column[] {
	const sides = { a: findSpaces(columns, 'a'), b: findSpaces(columns, 'b') };
	return columns.map((column, index) => {
		const inA = sides.a.get(index);
		const inB = sides.b.get(index);
		if (!column.kind || column.kind === 'words' || !(inA ?? inB)) return column;
		const isAt = (end: 'first' | 'last') => (!inA || inA[end]) && (!inB || inB[end]);
		if (isAt('first')) return { ...column, kind: 'leading-space' };
		if (isAt('last')) return { ...column, kind: 'trailing-space' };
		if (column.kind === 'missing-space' && (inA ?? inB)?.besideSpace)
			return { ...column, kind: 'double-space' };
		return column;
	});
}

/** The columns that are a space on one side, with its surroundings there. */
function findSpaces(columns: readonly Column[], side: Side) {
	const visible = columns.flatMap((column, index) => {
		const units = column[side].filter((unit) => unit.class !== 'invisible');
		return units.length > 0
			? [{ index, isSpace: units.length === 1 && units[0]?.class === 'space' }]
			: [];
	});
	return new Map(
		visible.flatMap(({ index, isSpace }, place) => {
			if (!isSpace) return [];
			const besideSpace = [place - 1, place + 1].some((beside) => visible[beside]?.isSpace);
			return [
				[index, { first: place === 0, last: place === visible.length - 1, besideSpace }] as const,
			];
		})
	);
}

/** The words, with the space or the sign beside them, that one side lacks. */
function findMissingWords(columns: readonly Column[]): ColumnRange[] {
	return findOneSided(columns).flatMap(({ side, from, to }): ColumnRange[] => {
		const missing = columns.slice(from, to);
		const units = missing.flatMap((column) => column[side]);
		const has = (...classes: string[]) => units.some((unit) => classes.includes(unit.class));
		if (!has('space') || !has('letter', 'ampersand', 'quote', 'dash', 'sign')) return [];

		const hasForm = missing.some(({ kind }) => kind === 'company-form');
		const hasWord = missing.some(({ kind }) => kind === 'letters');
		if (hasWord || (hasForm && has('ampersand'))) return [{ kind: 'words', from, to }];
		if (hasForm) return [{ kind: 'company-form', from, to }];
		return [{ kind: has('ampersand') ? 'ampersand' : 'punctuation', from, to }];
	});
}

/** The words, from space to space, that share less than half of their letters. */
function findOtherWords(
	columns: readonly Column[],
	missing: readonly ColumnRange[]
): ColumnRange[] {
	const isMissing = columns.map(() => false);
	for (const { from, to } of missing) isMissing.fill(true, from, to);
	const isSpaceInBoth = ({ a, b }: Column) => a[0]?.class === 'space' && b[0]?.class === 'space';

	const words: ColumnRange[] = [];
	let start = 0;
	for (let end = 0; end <= columns.length; end++) {
		const column = columns[end];
		if (column && !isSpaceInBoth(column)) continue;
		const inWord = columns.slice(start, end).filter((_, index) => !isMissing[start + index]);
		if (inWord.some(({ kind }) => kind === 'letters') && isOtherWord(inWord)) {
			const isBeside = (index: number) =>
				isMissing[index] || (!columns[index]?.kind && countLetters(columns[index]?.a) === 0);
			let from = start;
			let to = end;
			while (from < to && isBeside(from)) from++;
			while (from < to && isBeside(to - 1)) to--;
			words.push({ kind: 'words', from, to });
		}
		start = end + 1;
	}
	return words;
}

function isOtherWord(columns: readonly Column[]): boolean {
	let lettersA = 0;
	let lettersB = 0;
	let shared = 0;
	for (const { a, b, kind } of columns) {
		lettersA += countLetters(a);
		lettersB += countLetters(b);
		if (kind !== 'letters') shared += Math.min(countLetters(a), countLetters(b));
	}
	return shared * 2 < Math.max(lettersA, lettersB);
}

function countLetters(units: Column['a'] = []): number {
	return units.filter((unit) => unit.class === 'letter').length;
}

function joinOverlapping(ranges: readonly ColumnRange[]): ColumnRange[] {
	const joined: ColumnRange[] = [];
	for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
		const last = joined.at(-1);
		if (last && range.from < last.to)
			joined.splice(-1, 1, { kind: 'words', from: last.from, to: Math.max(last.to, range.to) });
		else joined.push(range);
	}
	return joined;
}

/** “A&B” against “A and B” is one difference, with the spaces that go with the word. */
const goWithAmpersand: readonly DifferenceKind[] = ['ampersand', 'missing-space'];

function joinTouching(ranges: readonly ColumnRange[]): ColumnRange[] {
	const joined: ColumnRange[] = [];
	for (const range of ranges) {
		const last = joined.at(-1);
		const kinds = last ? [last.kind, range.kind] : [];
		const both =
			kinds.includes('ampersand') && kinds.every((kind) => goWithAmpersand.includes(kind));
		if (last?.to === range.from && (last.kind === range.kind || both))
			joined.splice(-1, 1, { ...last, kind: both ? 'ampersand' : last.kind, to: range.to });
		else joined.push(range);
	}
	return joined;
}

/** Words that differ in case alone become one range, however many letters and words they have. */
function joinCase(columns: readonly Column[], ranges: readonly ColumnRange[]): ColumnRange[] {
	const isSame = (index: number) => columns[index] !== undefined && !columns[index].kind;
	const isLetter = (index: number) => isSame(index) && countLetters(columns[index]?.a) > 0;
	const isBetween = (index: number) => isSame(index) && countLetters(columns[index]?.a) === 0;

	const joined: ColumnRange[] = [];
	for (const range of ranges) {
		if (range.kind !== 'case') {
			joined.push(range);
			continue;
		}
		let { from, to } = range;
		while (isLetter(from - 1)) from--;
		while (isLetter(to)) to++;
		let reach = from;
		while (isBetween(reach - 1)) reach--;
		const last = joined.at(-1);
		if (last?.kind === 'case' && last.to >= reach) joined.splice(-1, 1, { ...last, to });
		else joined.push({ kind: 'case', from, to });
	}
	return joined;
}

/** One character that looks like several, such as a ligature, is seen only once they are together. */
function renameKind(columns: readonly Column[], { kind, from, to }: ColumnRange): DifferenceKind {
	if (kind !== 'letters' && kind !== 'punctuation') return kind;
	const textOf = (side: Side) =>
		columns
			.slice(from, to)
			.flatMap((column) => column[side].map((unit) => unit.text))
			.join('')
			.normalize('NFKC')
			.toLowerCase();
	return textOf('a') === textOf('b') ? 'look-alike' : kind;
}
