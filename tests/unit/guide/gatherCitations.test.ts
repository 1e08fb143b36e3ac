import { expect, test } from 'playwright/test';
import { gatherCitations } from '../../../src/guide/gatherCitations.ts';

for (const { name, text, becomes } of [
	{
		name: 'names what a paragraph cites together at its end',
		text: 'Free. <Cite facts="A-28" /> Do *it*. <Cite facts="A-06 A-07" /> Now.',
		becomes: 'Free. Do *it*. Now. <Cite facts="A-28 A-06 A-07" />',
	},
	{
		name: 'leaves a citation that is at the end already',
		text: 'Free. <Cite facts="A-28" />',
		becomes: 'Free. <Cite facts="A-28" />',
	},
	{
		name: 'does not repeat a fact in its paragraph or in the next',
		text: 'One. <Cite facts="A-1" /> Two. <Cite facts="A-1 A-2" />\n\nThree. <Cite facts="A-2" />',
		becomes: 'One. Two. <Cite facts="A-1 A-2" />\n\nThree.',
	},
	{
		name: 'does not repeat a fact among the items of a list, or below one',
		text: '- a <Cite facts="A-1" />\n- b <Cite facts="A-1 A-2" />\n  - c <Cite facts="A-2" /> d\n\ne <Cite facts="A-1" />',
		becomes: '- a <Cite facts="A-1" />\n- b <Cite facts="A-2" />\n  - c d\n\ne',
	},
	{
		name: 'keeps the cells of a table apart',
		text: '| a | b |\n| --- | --- |\n| c <Cite facts="A-1" /> d | e <Cite facts="A-1 A-2" /> |',
		becomes: '| a | b |\n| --- | --- |\n| c d <Cite facts="A-1" /> | e <Cite facts="A-2" /> |',
	},
	{
		name: 'does not repeat a fact in a drawing that a list makes',
		text: 'a <Cite facts="A-1" />\n\n<RefundLife>\n\n1. b <Cite facts="A-1 A-2" />\n\n</RefundLife>',
		becomes: 'a <Cite facts="A-1" />\n\n<RefundLife>\n\n1. b <Cite facts="A-2" />\n\n</RefundLife>',
	},
	{
		name: 'names a fact again under the next heading',
		text: 'a <Cite facts="A-1" />\n\n## b\n\nc <Cite facts="A-1" />',
		becomes: 'a <Cite facts="A-1" />\n\n## b\n\nc <Cite facts="A-1" />',
	},
	{
		name: 'names a fact again in a task or an aside, which are read by themselves',
		text: 'a <Cite facts="A-1" />\n\n<Task id="x">\n\nb <Cite facts="A-1" />\n\n</Task>\n\nc <Cite facts="A-1" />',
		becomes: 'a <Cite facts="A-1" />\n\n<Task id="x">\n\nb <Cite facts="A-1" />\n\n</Task>\n\nc',
	},
	{
		name: 'leaves what stands on top of a file, and texts that cite nothing',
		text: '---\ntitle: "a"\nfacts: [A-1]\n---\n\nb <Term id="c">d</Term>.',
		becomes: '---\ntitle: "a"\nfacts: [A-1]\n---\n\nb <Term id="c">d</Term>.',
	},
])
	test(`gatherCitations ${name}`, () => {
		expect(gatherCitations(text)).toBe(becomes);
	});
