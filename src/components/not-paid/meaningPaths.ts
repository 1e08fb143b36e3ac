/** Where the words say what an end's message says: its subject, then its text. */
export function meaningPaths(node: string): string[] {
	return ['subject', 'body'].map((part) => `nodes.${node}.message.${part}`);
}
