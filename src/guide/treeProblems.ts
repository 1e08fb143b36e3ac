import type { Tree } from '../not-paid/tree.ts';

/** What the tree's ids may name. */
interface Known {
	readonly facts: ReadonlySet<string>;
	readonly tasks: ReadonlySet<string>;
	/** The situation questions with the answers that each allows. */
	readonly questions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds what would leave a reader stuck or misled in a tree of questions: an answer that leads
 * nowhere, back, or past the facts; a node that nothing leads to; an id used twice. Gives one
 * sentence for each, with the file and the node.
 */
export function findTreeProblems(tree: Tree, known: Known, file: string): string[] {
	const problems: string[] = [];
	const say = (node: string, what: string) => problems.push(`${file}: ${node}${what}`);
	const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
	if (!nodes.has(tree.start)) say('start', `: there is no node ${tree.start}`);

	for (const twice of duplicates(tree.nodes.map(({ id }) => id)))
		say(twice, ': the id is there twice');
	for (const node of tree.nodes) {
		for (const fact of node.facts)
			if (!known.facts.has(fact)) say(node.id, `, facts: there is no fact ${fact}`);
		if (node.kind === 'end') {
			if (node.facts.length === 0) say(node.id, ', facts: an end cites at least one');
			continue;
		}
		if (node.answers.length === 0) say(node.id, ', answers: a question that has none ends nothing');
		for (const twice of duplicates(node.answers.map(({ id }) => id)))
			say(node.id, `, answers: the id ${twice} is there twice`);
		for (const { id, to } of node.answers)
			if (!nodes.has(to)) say(node.id, `, answers, ${id}: there is no node ${to} to lead to`);
		for (const each of node.known ?? []) {
			if (!node.answers.some(({ id }) => id === each.answer))
				say(node.id, `, known: the question has no answer ${each.answer}`);
			if ('task' in each) {
				if (!known.tasks.has(each.task)) say(node.id, `, known: there is no task ${each.task}`);
			} else if (known.questions.get(each.question)?.includes(each.is) !== true)
				say(node.id, `, known: no situation question ${each.question} has the answer ${each.is}`);
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
	for (const cycle of cycles)
		say(cycle.split(' → ')[0] ?? '', `: the answers lead round in a circle, ${cycle}`);
	for (const { id } of tree.nodes)
		if (!reached.has(id)) say(id, `: no answer leads here from ${tree.start}`);
	return problems;
}

function duplicates(ids: readonly string[]): Set<string> {
	return new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
}
