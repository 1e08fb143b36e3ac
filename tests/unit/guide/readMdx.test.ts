import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { readMdx } from '../../../src/guide/readMdx.ts';
import { inProject, mistakesIn } from './project.ts';

const head = z.strictObject({ title: z.string() });
const file = 'steps/apply.mdx';

for (const end of ['\n', '\r\n'])
	test(`a text has its head, its name and its tags in order, with lines that end ${JSON.stringify(end)}`, () =>
		inProject(
			{
				[file]: [
					'---',
					'title: Apply',
					'---',
					'',
					'# One',
					'',
					'Get **the <Term id="code">code <Cite facts="A-06 A-07" /></Term>**.<br />',
					'',
					'<Wait title="Days">',
					'',
					'| a | <Cite facts="A-08" /> |',
					'| - | - |',
					'',
					'</Wait>',
				].join(end),
			},
			async () => {
				const { id, data, at, tags } = await readMdx(file, head);
				expect(id).toBe('apply');
				expect(data).toEqual({ title: 'Apply' });
				expect(at('title')).toEqual({ file, line: 2, column: 1 });
				expect(
					tags.map(({ name, attributes, place }) => [name, attributes, place.line, place.column])
				).toEqual([
					['Term', { id: 'code' }, 7, 11],
					['Cite', { facts: 'A-06 A-07' }, 7, 32],
					['Wait', { title: 'Days' }, 9, 1],
					['Cite', { facts: 'A-08' }, 11, 7],
				]);
			}
		));

test('a text without a head, and one that is no MDX, are told with their place', async () => {
	const said = (text: string) => inProject({ [file]: text }, () => mistakesIn(readMdx(file, head)));
	expect(await said('Text.')).toContain(`${file}:1:1: The file is empty. Write names`);
	expect(await said('---\ntitle: A\n---\n\nGet <Term id="a">it.\n')).toMatch(
		/steps\/apply\.mdx:5:\d: This is not MDX: .* Close each tag and bracket/
	);
	expect(await said('---\ntitle: 5\n---\n')).toContain(`${file}:2:1: title is 5, not in quotes.`);
});
