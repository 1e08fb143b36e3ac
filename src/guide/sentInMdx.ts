/** A quotation in Markdown: lines that begin with >, each with the indent of the first. */
const quotation = /^( *)>.*(?:\n\1>.*)*/gm;

/** The messages of a text in MDX, each a quotation, in order. */
export function messagesIn(mdx: string): string[] {
	return [...mdx.matchAll(quotation)].map(([message]) => message);
}

/**
 * A text in MDX with the English messages in the place of its own, and below each what its own one
 * says, in a tag of the name given. Takes the text and the English one, which has as many messages.
 */
export function withEnglishMessages(mdx: string, english: string, tag: string): string {
	const messages = messagesIn(english);
	return mdx.replace(quotation, (own: string, indent: string) => {
		const message = (messages.shift() ?? own).replace(/^ *(?=>)/gm, indent);
		const meaning = own.replace(/^ *> ?/gm, indent);
		return `${message}\n\n${indent}<${tag}>\n\n${meaning}\n\n${indent}</${tag}>`;
	});
}
