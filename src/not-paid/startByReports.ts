import { knownTrail, nodeOf, type Place, type SetUp, type Tree } from './tree.ts';

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
 * set-up answer.
 */
export function startByReports(tree: Tree, state: string, setUp: SetUp): Place {
	const at = nodes[state];
	return at !== undefined && nodeOf(tree, at)
		? { at, trail: [] }
		: knownTrail(tree, { ...setUp, reports: state });
}
