/** One answer to a question, and the node that it leads to. */
interface Answer {
	readonly id: string;
	readonly label: string;
	readonly to: string;
	/** The end that is likely from here on, though questions that could rule it out are left. */
	readonly likely?: string | undefined;
}

/**
 * What answers a question already: a ticked task, a situation answer, or the reports of ACE from which the
 * person starts, by where the entries stand.
 */
type KnownAnswer = { readonly answer: string; readonly says: string } & (
	| { readonly task: string }
	| { readonly question: string; readonly is: string }
	| { readonly reports: string }
);

export interface QuestionNode {
	readonly kind: 'question';
	readonly id: string;
	readonly ask: string;
	readonly hint: string;
	readonly facts: readonly string[];
	readonly known?: readonly KnownAnswer[] | undefined;
	readonly answers: readonly Answer[];
}

/** What a step says, and the facts that carry it; the bare text rests on none. */
export type EndStep =
	| string
	| {
			readonly says: string;
			readonly facts?: readonly string[] | undefined;
			/** The page of this site where one does it. */
			readonly page?: string | undefined;
	  };

export interface EndNode {
	readonly kind: 'end';
	readonly id: string;
	readonly title: string;
	readonly means: string;
	readonly do: readonly EndStep[];
	readonly writeTo: EndStep;
	readonly message: { readonly subject: string; readonly body: string };
	readonly task: string;
	readonly facts: readonly string[];
}

export type TreeNode = QuestionNode | EndNode;

/** Questions that lead to ends. Several answers may lead to one node; none leads back. */
export interface Tree {
	readonly start: string;
	readonly nodes: readonly TreeNode[];
}

/** The answers given on the way to a node, the first question first. */
type Trail = readonly { readonly question: string; readonly answer: string }[];

/** A node, and the way on which it was reached. */
export interface PlaceInTree {
	readonly at: string;
	readonly trail: Trail;
}

/** A node by its id; `undefined` where the tree has none of that name. */
export function nodeOf(tree: Tree, id: string): TreeNode | undefined {
	return tree.nodes.find((node) => node.id === id);
}

/** What a node is called: what it asks, or why no money came. */
export function nodeHeading(node: TreeNode): string {
	return node.kind === 'question' ? node.ask : node.title;
}

/**
 * The shortest way from the start to a node, for an address that was opened without one: of two
 * that are as short, the one whose answers stand first. `undefined` where no way leads there.
 */
export function trailTo(tree: Tree, id: string): Trail | undefined {
	const seen = new Set([tree.start]);
	let reached: { readonly id: string; readonly trail: Trail }[] = [{ id: tree.start, trail: [] }];
	while (reached.length > 0) {
		const found = reached.find((each) => each.id === id);
		if (found) return found.trail;
		reached = reached.flatMap(({ id: from, trail }) => {
			const node = nodeOf(tree, from);
			return (node?.kind === 'question' ? node.answers : [])
				.filter(({ to }) => !seen.has(to) && seen.add(to))
				.map(({ id: answer, to }) => ({
					id: to,
					trail: [...trail, { question: from, answer }],
				}));
		});
	}
	return undefined;
}

/** What a browser's history keeps of a way: the node where it began, if not at the start, and the answers. */
export function writeTrail(tree: Tree, { at, trail }: PlaceInTree): string[] {
	const began = trail[0]?.question ?? at;
	return [...(began === tree.start ? [] : [`#${began}`]), ...trail.map(({ answer }) => answer)];
}

/**
 * Takes what a browser's history gives back, any value; gives the trail that it is, if it leads to
 * this node, answer by answer.
 */
export function readTrail(tree: Tree, id: string, data: unknown): Trail | undefined {
	if (!Array.isArray(data) || data.length > tree.nodes.length) return undefined;
	const [first, ...others] = data as readonly unknown[];
	const began =
		typeof first === 'string' && first.startsWith('#') ? nodeOf(tree, first.slice(1)) : undefined;
	const trail: { question: string; answer: string }[] = [];
	let at = began?.id ?? tree.start;
	for (const given of began ? others : (data as readonly unknown[])) {
		const node = nodeOf(tree, at);
		const answer = node?.kind === 'question' && node.answers.find((each) => each.id === given);
		if (!answer) return undefined;
		trail.push({ question: at, answer: answer.id });
		at = answer.to;
	}
	return at === id ? trail : undefined;
}

/** What is known of a person's set-up: ticked tasks, and answers to the situation questions. */
export interface SetUp {
	readonly done: ReadonlySet<string>;
	readonly answers: Readonly<Partial<Record<string, string>>>;
	/** Where the entries stand that the person asks about, by the reports; `undefined` where not from there. */
	readonly reports?: string | undefined;
}

/** What answers a question already; the first that holds. A tick outranks an answer that follows it. */
export function knownAnswer(
	question: QuestionNode,
	{ done, answers, reports }: SetUp
): KnownAnswer | undefined {
	return question.known?.find((each) =>
		'task' in each
			? done.has(each.task)
			: 'reports' in each
				? each.reports === reports
				: answers[each.question] === each.is
	);
}

/**
 * As far as what is known answers the questions, from the start or from where one is: the way, and the
 * node that it leads to.
 */
export function knownTrail(
	tree: Tree,
	setUp: SetUp,
	from: PlaceInTree = { trail: [], at: tree.start }
): PlaceInTree {
	const trail = [...from.trail];
	let { at } = from;
	for (;;) {
		const node = nodeOf(tree, at);
		const given = node?.kind === 'question' ? knownAnswer(node, setUp)?.answer : undefined;
		const answer =
			node?.kind === 'question' ? node.answers.find(({ id }) => id === given) : undefined;
		// A tree of the site has no cycles; one that had would not hang the page.
		if (!answer || trail.length > tree.nodes.length) return { trail, at };
		trail.push({ question: at, answer: answer.id });
		at = answer.to;
	}
}

/** How many questions can still come after a node, at most. A tree has no way that leads back. */
export function mostLeft(tree: Tree, id: string): number {
	const node = nodeOf(tree, id);
	if (node?.kind !== 'question') return 0;
	const after = node.answers.map(({ to }) =>
		nodeOf(tree, to)?.kind === 'question' ? 1 + mostLeft(tree, to) : 0
	);
	return Math.max(...after);
}

/**
 * The end that the answers make likely before all is asked: the last that one of them names, as long
 * as it can still be reached. `undefined` where none is.
 */
export function likelyEnd(tree: Tree, trail: Trail, at: string): EndNode | undefined {
	const named = trail.map(({ question, answer }) => {
		const node = nodeOf(tree, question);
		return node?.kind === 'question'
			? node.answers.find(({ id }) => id === answer)?.likely
			: undefined;
	});
	const id = named.findLast((each) => each !== undefined);
	const end = id !== undefined && reaches(tree, at, id) ? nodeOf(tree, id) : undefined;
	return end?.kind === 'end' ? end : undefined;
}

/** Whether answers lead from one node to another. */
export function reaches(tree: Tree, from: string, to: string): boolean {
	const node = nodeOf(tree, from);
	return (
		from === to ||
		(node?.kind === 'question' && node.answers.some((each) => reaches(tree, each.to, to)))
	);
}

/** A node in the order of reading, with how deep it lies: its own heading stands that much lower. */
interface Placed {
	readonly node: TreeNode;
	readonly depth: number;
}

/** Every node once, each below the question that leads to it first. */
export function inReadingOrder(tree: Tree): Placed[] {
	const placed: Placed[] = [];
	const visit = (id: string, depth: number): void => {
		const node = nodeOf(tree, id);
		if (!node || placed.some((each) => each.node === node)) return;
		placed.push({ node, depth });
		if (node.kind === 'question') for (const { to } of node.answers) visit(to, depth + 1);
	};
	visit(tree.start, 0);
	return placed;
}
