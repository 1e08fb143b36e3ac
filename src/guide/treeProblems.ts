import { reportCounts } from '../progress/keptReports.ts';
import { reaches, type Tree } from '../not-paid/tree.ts';
import type { Problem } from './contentError.ts';
import type { Source } from './readYaml.ts';

/** What the tree's ids may name. Facts are looked up with those of all other files. */
interface Known {
	readonly tasks: ReadonlySet<string>;
	/** The situation questions with the answers that each allows. */
	readonly questions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds what would leave a reader stuck or misled in a tree of questions: an answer that leads
 * nowhere or back; an end that rests on no fact; a node that nothing leads to; an id used twice.
 */
export function findTreeProblems(
	{ data: tree, at }: Pick<Source<Tree>, 'data' | 'at'>,
	known: Known
): Problem[] {
	const problems: Problem[] = [];
	const say = (path: readonly PropertyKey[], what: string, mend: string) =>
		problems.push({ place: at(...path), what, mend });
	const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
	if (!nodes.has(tree.start))
		say(['start'], `There is no node ${tree.start} to start at.`, 'Write the id of a question.');

	for (const [place, node] of tree.nodes.entries()) {
		const path = ['nodes', place];
		if (tree.nodes.findIndex(({ id }) => id === node.id) !== place)
			say([...path, 'id'], `The id ${node.id} is there twice.`, 'Give each node its own.');
		if (node.kind === 'end') {
			if (node.facts.length === 0)
				say(
					[...path, 'facts'],
					`${node.id} cites nothing.`,
					'Name the facts that the end rests on.'
				);
			continue;
		}
		const ids = node.answers.map(({ id }) => id);
		if (ids.length === 0)
			say([...path, 'answers'], `${node.id} has no answers and is no end.`, 'Write its answers.');
		for (const [answerPlace, { id, to, likely }] of node.answers.entries()) {
			const answer = [...path, 'answers', answerPlace];
			if (ids.indexOf(id) !== answerPlace)
				say([...answer, 'id'], `${node.id} has the answer ${id} twice.`, 'Give each its own id.');
			if (!nodes.has(to))
				say(
					[...answer, 'to'],
					`${node.id}, ${id}: there is no node ${to} to lead to.`,
					'Write the id of a node, or add the node.'
				);
			if (likely !== undefined && nodes.get(likely)?.kind !== 'end')
				say(
					[...answer, 'likely'],
					`${node.id}, ${id}: there is no end ${likely} to be likely.`,
					'Write the id of an end.'
				);
		}
		for (const [knownPlace, each] of (node.known ?? []).entries()) {
			const own = [...path, 'known', knownPlace];
			if (!ids.includes(each.answer))
				say(
					[...own, 'answer'],
					`${node.id}, known: the question has no answer ${each.answer}.`,
					`Write one of ${ids.join(', ')}.`
				);
			if ('task' in each) {
				if (!known.tasks.has(each.task))
					say(
						[...own, 'task'],
						`${node.id}, known: there is no task ${each.task}.`,
						'Write the id of a task in checklist.yaml.'
					);
			} else if ('reports' in each) {
				if (!reportCounts.some((name) => name === each.reports))
					say(
						[...own, 'reports'],
						`${node.id}, known: reports count no entries as ${each.reports}.`,
						`Write one of ${reportCounts.join(', ')}.`
					);
			} else if (known.questions.get(each.question)?.includes(each.is) !== true)
				say(
					own,
					`${node.id}, known: no situation question ${each.question} has the answer ${each.is}.`,
					'Write a question of checklist.yaml and one of its answers.'
				);
		}
	}

	const reached = new Set<string>();
	const cycles = new Set<string>();
	const visit = (id: string, above: readonly string[]): void => {
		if (above.includes(id)) cycles.add([...above.slice(above.indexOf(id)), id].join(' → '));
		if (above.includes(id) || reached.has(id)) return;
		reached.add(id);
		const node = nodes.get(id);
		if (node?.kind === 'question') for (const { to } of node.answers) visit(to, [...above, id]);
	};
	visit(tree.start, []);
	const placeOf = (id: string) => ['nodes', tree.nodes.findIndex((node) => node.id === id)];
	for (const cycle of cycles)
		say(
			placeOf(cycle.split(' → ')[0] ?? ''),
			`The answers lead round in a circle: ${cycle}.`,
			'Let one of them lead on to another node.'
		);
	if (cycles.size === 0)
		for (const [place, node] of tree.nodes.entries())
			for (const [answer, { id, to, likely }] of node.kind === 'question'
				? node.answers.entries()
				: [])
				if (likely !== undefined && nodes.get(likely)?.kind === 'end' && !reaches(tree, to, likely))
					say(
						['nodes', place, 'answers', answer, 'likely'],
						`${node.id}, ${id}: no answer leads from ${to} to ${likely}.`,
						'Write the id of an end that can still be reached.'
					);
	for (const { id } of tree.nodes)
		if (!reached.has(id))
			say(
				placeOf(id),
				`No answer leads to ${id} from ${tree.start}.`,
				'Let an answer lead to it, or take it away.'
			);
	return problems;
}
