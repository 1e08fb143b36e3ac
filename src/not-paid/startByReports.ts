import { knownTrail, nodeOf, type PlaceInTree, type SetUp, type Tree } from './tree.ts';

/**
 * The node to which entries in a state lead at once, by the states of the reports (fact P-46 for those of
 * the money); from the others the questions lead on.
 */
const nodes: Readonly<Partial<Record<string, string>>> = {
	rejected: 'rejected',
	returned: 'returned',
	refused: 'declaration-refused',
	'not-declared': 'nothing-filed',
	diverted: 'kept-for-debt',
	'notify-party': 'gone-to-notify-party',
	sent: 'sent-to-treasury',
	paid: 'issued-to-us',
};

/**
 * Where the questions begin for entries that stand somewhere by the reports: at the node to which that
 * leads at once, without answers that nobody gave, else as far as the reports and what is known of the
 * set-up answer. Money that is late is not told to be on its way: where some of the state's is, `isLate`,
 * they begin where no report says why.
 */
export function startByReports(
	tree: Tree,
	state: string,
	isLate: boolean,
	setUp: SetUp
): PlaceInTree {
	const at = isLate && nodes[state] !== undefined ? 'no-trace' : nodes[state];
	return at !== undefined && nodeOf(tree, at)
		? { at, trail: [] }
		: knownTrail(tree, { ...setUp, reports: state });
}

/**
 * Whether counts tell that some of a state's money is late. They do not say which is: of what was sent
 * some must be, where more is late than is on its way there.
 */
export function isSomeLate(
	counts: Readonly<Partial<Record<string, number>>>,
	state: string
): boolean {
	const { late = 0, taken = 0, settled = 0 } = counts;
	return state === 'sent' && late > taken + settled;
}
