import { expect, test } from 'playwright/test';
import { z } from 'astro/zod';
import { id, sentText, text } from '../../../src/guide/schemas.ts';
import { sentMeanings, withEnglishSent } from '../../../src/guide/sent.ts';
import { messagesIn, withEnglishMessages } from '../../../src/guide/sentInMdx.ts';
import { readContent } from '../../../src/guide/content.ts';
import { inContent, mistakesIn } from './project.ts';

const structure = {
	subject: sentText,
	nodes: z.array(
		z.union([
			z.strictObject({ id, ask: text }),
			z.strictObject({ id, title: text, message: z.strictObject({ body: sentText }) }),
		])
	),
};
const english = {
	title: 'A message',
	subject: 'Subject: {subject}',
	nodes: [
		{ id: 'start', ask: 'Paid?' },
		{ id: 'late', title: 'Late', message: { body: 'Where is it?' } },
	],
};
const spanish = {
	title: 'Un mensaje',
	subject: 'Asunto: {subject}',
	nodes: [
		{ id: 'late', title: 'Tarde', message: { body: '¿Dónde está?' } },
		{ id: 'start', ask: '¿Pagado?' },
	],
};

test('what is sent stands in English, and all around it in the page’s language', () => {
	expect(withEnglishSent(spanish, english, structure)).toEqual({
		title: 'Un mensaje',
		subject: 'Subject: {subject}',
		nodes: [
			{ id: 'late', title: 'Tarde', message: { body: 'Where is it?' } },
			{ id: 'start', ask: '¿Pagado?' },
		],
	});
});

test('what it says is known by the way to it', () => {
	expect(sentMeanings(spanish, english, structure)).toEqual({
		subject: 'Asunto: {subject}',
		'nodes.late.message.body': '¿Dónde está?',
	});
});

const step = `# Paso

> Asunto: hola
>
> 1. Uno [número].
> 2. Dos.

- Escriba:

  > Hágalo.

  Luego espere.
`;

test('a message in a step stands in English, with what it says below, in a list too', () => {
	const englishStep =
		'> Subject: hello\n>\n> 1. One [number].\n> 2. Two.\n\n- Write:\n\n    > Do it.\n';
	expect(messagesIn(step)).toHaveLength(2);
	expect(withEnglishMessages(step, englishStep, 'Means')).toBe(`# Paso

> Subject: hello
>
> 1. One [number].
> 2. Two.

<Means>

Asunto: hola

1. Uno [número].
2. Dos.

</Means>

- Escriba:

  > Do it.

  <Means>

  Hágalo.

  </Means>

  Luego espere.
`);
});

test('a message that a step of another language lacks stops its build', () =>
	inContent(
		[['es/steps/apply.mdx', '\n> Subject: Trade Account Owner Lookup\n>\n> I am', '\nI am']],
		async () => {
			expect(await mistakesIn(readContent('es'))).toContain(
				'The text has 0 messages to send, and the English one 1. Write what each English message says as a quotation too'
			);
		},
		'es'
	));
