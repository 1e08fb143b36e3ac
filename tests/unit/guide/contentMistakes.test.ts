import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readContent } from '../../../src/guide/content.ts';
import { type Edit, inContent, mistakesIn } from './project.ts';

test('the content of this site has no mistakes', async () => {
	await readContent('en');
});

/** A mistake that an author makes, and where it stands: at the given text, as the file then has it. */
interface Mistake {
	readonly name: string;
	readonly edit: Edit;
	readonly at: string;
	readonly what: string;
	readonly mend: string;
}

const steps = (step: string) => `en/steps/${step}.mdx`;

const mistakes: readonly Mistake[] = [
	{
		name: 'a colon in a text of the interface',
		edit: ['en/words/ui.yaml', 'skip: Skip to the text', 'skip: Skip: to the text'],
		at: 'Skip: to the text',
		what: 'This is not YAML',
		mend: 'Put a text that has a colon in it into quotes',
	},
	{
		name: 'a colon in a text of a part of the site',
		edit: ['en/words/search.yaml', 'close: Close', 'close: Close: it'],
		at: 'Close: it',
		what: 'This is not YAML',
		mend: 'into quotes',
	},
	{
		name: 'a bracket that is not closed in the checklist',
		edit: ['checklist.yaml', 'answers: [us, abroad]', 'answers: [us, abroad'],
		at: 'when: { importer-of-record',
		what: 'This is not YAML',
		mend: 'brackets',
	},
	{
		name: 'a name that is there twice',
		edit: ['link-numbers.yaml', 'questions:\n', 'tasks: []\nquestions:\n'],
		at: 'tasks: []',
		what: 'This is not YAML: Map keys must be unique',
		mend: 'take one of the two away',
	},
	{
		name: 'a tab for an indent',
		edit: ['en/help.yaml', '  step: before-you-start', '\tstep: before-you-start'],
		at: 'step: before-you-start',
		what: 'This is not YAML',
		mend: 'Indent with spaces',
	},
	{
		name: 'a colon in the head of a step',
		edit: [steps('apply'), 'short: "Apply"', 'short: Apply: now'],
		at: 'Apply: now',
		what: 'This is not YAML',
		mend: 'into quotes',
	},
	{
		name: 'a tag that is not closed',
		edit: [steps('apply'), '</Screen>', ''],
		at: '<Screen',
		what: 'This is not MDX: Expected a closing tag for `<Screen>`',
		mend: 'Close each tag',
	},
	{
		name: 'a step with too few tasks',
		edit: [
			'checklist.yaml',
			'steps:\n',
			'steps:\n  - id: fresh\n    tasks:\n      - { id: fresh.one, facts: [A-01] }\n',
		],
		at: 'tasks:\n      - { id: fresh.one',
		what: 'steps, fresh, tasks is a list of 1',
		mend: 'A step has 4 to',
	},
	{
		name: 'a task that rests on nothing',
		edit: ['checklist.yaml', 'facts: [P-24, P-61, P-62]', 'facts: []'],
		at: 'facts: []',
		what: 'before.importer-of-record, facts is a list of 0',
		mend: 'Name at least one fact',
	},
	{
		name: 'a fact id of another form',
		edit: ['checklist.yaml', 'facts: [P-24, P-61, P-62]', 'facts: [P-24, P61, P-62]'],
		at: 'P61',
		what: 'is “P61”',
		mend: 'Write a fact id as a letter, a dash and two digits',
	},
	{
		name: 'a task id with capitals',
		edit: ['checklist.yaml', '- id: apply.rehearsed', '- id: apply.Rehearsed'],
		at: 'id: apply.Rehearsed',
		what: 'apply.Rehearsed, id is “apply.Rehearsed”',
		mend: 'Write an id in lower case with dashes',
	},
	{
		name: 'a name that nothing reads',
		edit: ['en/glossary.yaml', '  means: ', '  meens: x\n  means: '],
		at: 'meens: x',
		what: 'meens is a name that nothing reads',
		mend: 'Correct the name, or take it away',
	},
	{
		name: 'an entry without one of its texts',
		edit: [
			'en/help.yaml',
			'  writeTo:\n    says: "Your customs broker. Questions about Form 5106: IORProgram@cbp.dhs.gov."\n    facts: [A-60]\n',
			'',
		],
		at: 'id: no-5106-on-file',
		what: 'no-5106-on-file, writeTo is missing',
		mend: 'Write it',
	},
	{
		name: 'a sentence of help that names no fact where it says that it has some',
		edit: ['en/help.yaml', 'facts: [A-04]', 'facts: []'],
		at: 'facts: []',
		what: 'no-5106-on-file, means, entry 1, facts is a list of 0',
		mend: 'Name at least one fact that this rests on',
	},
	{
		name: 'a text that is empty',
		edit: ['en/help.yaml', 'sees: "We have no Form 5106 on file"', 'sees: " "'],
		at: 'sees: " "',
		what: 'no-5106-on-file, sees is empty',
		mend: 'Write the text',
	},
	{
		name: 'a word that is a number',
		edit: ['en/words/search.yaml', 'close: Close', 'close: 5'],
		at: 'close: 5',
		what: 'close is 5, not in quotes',
		mend: 'goes into quotes',
	},
	{
		name: 'a word without words',
		edit: ['en/words/search.yaml', 'close: Close', 'close:'],
		at: 'close:',
		what: 'close is empty',
		mend: 'Write words',
	},
	{
		name: 'a confidence of another name',
		edit: ['facts/account.yaml', 'confidence: high', 'confidence: sure'],
		at: 'confidence: sure',
		what: 'A-01, confidence is “sure”',
		mend: 'Write one of high, medium, low',
	},
	{
		name: 'a source without its whole address',
		edit: ['facts/account.yaml', 'url: "https://online', 'url: "online'],
		at: 'url: "online',
		what: 'A-01, sources, entry 1, url is',
		mend: 'Give the full web address',
	},
	{
		name: 'a day in the future',
		edit: ['facts/account.yaml', 'checked: 2026-11-22', 'checked: 2999-01-01'],
		at: 'checked: 2999-01-01',
		what: 'A-01, checked is “2999-01-01”',
		mend: 'This day is in the future',
	},
	{
		name: 'a fact that changed after it was checked',
		edit: [
			'facts/account.yaml',
			'checked: 2026-11-22\n  changed: 2026-11-22',
			'checked: 2026-01-02\n  changed: 2026-01-03',
		],
		at: 'changed: 2026-01-03',
		what: 'A-01, changed is later than checked',
		mend: 'Write 2026-01-03 as the day checked',
	},
	{
		name: 'two facts of one id',
		edit: ['facts/account.yaml', '- id: A-02', '- id: A-01'],
		at: 'id: A-01\n  subject: getting-ready\n  title: "What the ACE Portal gives',
		what: 'A-01, id is “A-01”',
		mend: 'Another entry above has this id; give each its own',
	},
	{
		name: 'a fact that another file has',
		edit: ['facts/refunds.yaml', '- id: R-01', '- id: A-01'],
		at: 'id: A-01',
		what: 'A-01 is the id of an entry in src/content/facts/account.yaml too',
		mend: 'Give each its own',
	},
	{
		name: 'two answers of help of one id',
		edit: ['en/help.yaml', '- id: number-inactive', '- id: no-5106-on-file'],
		at: 'id: no-5106-on-file\n  step: before-you-start\n  sees: "Our importer number',
		what: 'no-5106-on-file, id is',
		mend: 'give each its own',
	},
	{
		name: 'a task of the checklist that is there twice',
		edit: ['checklist.yaml', '- id: apply.rehearsed', '- id: apply.form-chosen'],
		at: 'id: apply.form-chosen\n        facts: [A-33',
		what: 'The task id apply.form-chosen is there twice',
		mend: 'Give each its own',
	},
	{
		name: 'an unknown fact of a task',
		edit: ['checklist.yaml', 'facts: [P-24, P-61, P-62]', 'facts: [P-24, P-99, P-62]'],
		at: 'P-99',
		what: 'before.importer-of-record, facts: there is no fact P-99',
		mend: 'Write the id of a fact in src/content/facts, or add it there',
	},
	{
		name: 'an unknown fact in a list of words',
		edit: ['en/words/dates.yaml', 'accepted-late: [P-12]', 'accepted-late: [P-98]'],
		at: 'P-98',
		what: 'accepted-late: there is no fact P-98',
		mend: 'src/content/facts',
	},
	{
		name: 'an unknown fact of a rule',
		edit: ['en/words/entries-page.yaml', 'facts: P-28 P-29', 'facts: P-28 P-97'],
		at: 'facts: P-28 P-97',
		what: 'there is no fact P-97',
		mend: 'src/content/facts',
	},
	{
		name: 'an unknown fact of a detail',
		edit: ['en/details/contact.yaml', 'facts: [A-34]', 'facts: [A-96]'],
		at: 'A-96',
		what: 'first-name, issues, empty, facts: there is no fact A-96',
		mend: 'src/content/facts',
	},
	{
		name: 'an unknown question of a condition',
		edit: ['checklist.yaml', 'bank: [us] }', 'banc: [us] }'],
		at: 'banc: [us] }',
		what: 'ach.routing-number, when: there is no question banc',
		mend: 'Write one of importer-of-record, based',
	},
	{
		name: 'an unknown answer of a condition',
		edit: ['checklist.yaml', 'bank: [us] }', 'bank: [uk] }'],
		at: 'uk] }',
		what: 'ach.routing-number, when: bank has no answer uk',
		mend: 'Write one of us, none',
	},
	{
		name: 'a task that waits for none',
		edit: ['checklist.yaml', 'by: bank', 'by: bank\n        wait: ach.gone'],
		at: 'wait: ach.gone',
		what: 'ach.routing-number, wait: there is no task ach.gone',
		mend: 'Write the id of the task',
	},
	{
		name: 'a task without words',
		edit: [steps('apply'), '  apply.rehearsed:', '  apply.rehearsal:'],
		at: 'tasks:',
		what: 'The task apply.rehearsed has no words',
		mend: 'Write its title and why',
	},
	{
		name: 'words of a task that there is not',
		edit: [steps('apply'), '  apply.rehearsed:', '  apply.rehearsal:'],
		at: 'apply.rehearsal:',
		what: 'apply.rehearsal is not a task of this step in src/content/checklist.yaml',
		mend: 'Add it there, or take its words away',
	},
	{
		name: 'a task without a number',
		edit: ['link-numbers.yaml', '  - apply.rehearsed\n', ''],
		at: 'tasks:',
		what: 'apply.rehearsed has no number in share links',
		mend: 'Write it at the end of this list of tasks',
	},
	{
		name: 'an answer without a number',
		edit: ['link-numbers.yaml', 'answers: [us, abroad]', 'answers: [us]'],
		at: 'answers: [us]',
		what: 'abroad has no number in share links',
		mend: 'at the end of this list of answers',
	},
	{
		name: 'a task with two numbers',
		edit: [
			'link-numbers.yaml',
			'  - apply.rehearsed\n',
			'  - apply.rehearsed\n  - apply.rehearsed\n',
		],
		at: 'apply.rehearsed\n  - apply.first-screen',
		what: 'apply.rehearsed is there twice',
		mend: 'The first one counts',
	},
	{
		name: 'a situation question without words',
		edit: ['en/situation.yaml', '- id: based', '- id: abode'],
		at: 'id: abode',
		what: 'src/content/checklist.yaml has no question abode',
		mend: 'Add it there, or take its words away',
	},
	{
		name: 'help for a step that there is not',
		edit: ['en/help.yaml', 'step: before-you-start', 'step: before'],
		at: 'step: before\n',
		what: 'no-5106-on-file, step: there is no step before',
		mend: 'Write one of before-you-start, apply',
	},
	{
		name: 'a citation of no fact',
		edit: [steps('apply'), 'facts="A-06 A-33"', 'facts="A-06 X-99"'],
		at: '<Cite facts="A-06 X-99"',
		what: 'there is no fact X-99',
		mend: 'src/content/facts',
	},
	{
		name: 'a citation without facts',
		edit: [steps('apply'), '<Cite facts="A-06 A-33" />', '<Cite />'],
		at: '<Cite />',
		what: '<Cite> lacks facts',
		mend: 'Write it as <Cite facts="A-06 A-07" />',
	},
	{
		name: 'an attribute of another name',
		edit: [steps('apply'), '<Cite facts="A-06 A-33" />', '<Cite fact="A-06" facts="A-33" />'],
		at: '<Cite fact="A-06"',
		what: '<Cite> has no fact.',
		mend: 'Write it as',
	},
	{
		name: 'a term that there is not',
		edit: [steps('apply'), '<Term id="verification-code">', '<Term id="verify-code">'],
		at: '<Term id="verify-code">',
		what: '<Term id="verify-code">: there is no such term',
		mend: 'glossary.yaml',
	},
	{
		name: 'a landmark that there is not',
		edit: [steps('what-next'), '<Landmark id="cape" />', '<Landmark id="capes" />'],
		at: '<Landmark id="capes" />',
		what: '<Landmark id="capes">: there is no such day',
		mend: 'Write one of correction, cape, suit',
	},
	{
		name: 'a number that there is not',
		edit: ['en/help.yaml', '{cape-days}', '{cape-dayz}'],
		at: '{cape-dayz}',
		what: 'There is no number {cape-dayz}.',
		mend: 'Write one of cape-days, cape-safe-day',
	},
	{
		name: 'details that there are not',
		edit: [steps('ach-refunds'), 'groups="bank"', 'groups="banks"'],
		at: '<CheckDetails groups="banks',
		what: 'there is no group banks',
		mend: 'Write some of company, importer-number',
	},
	{
		name: 'a detail of another group',
		edit: [steps('apply'), 'only="company-legal-name', 'only="bank-name'],
		at: '<CheckDetails groups="company"',
		what: 'these groups have no detail bank-name',
		mend: 'Write some of company-legal-name',
	},
	{
		name: 'a component that is misspelt',
		edit: [steps('verify'), '<Cite ', '<Cites '],
		at: '<Cites ',
		what: 'There is no component <Cites>',
		mend: 'Write one of CapeUpload, CheckDetails, Cite',
	},
	{
		name: 'a component of steps on a page of text',
		edit: ['en/pages/privacy.mdx', '<Kept />', '<Trouble />'],
		at: '<Trouble />',
		what: 'There is no component <Trouble> for this text',
		mend: 'Write one of AutomatedChecks, Cite, Kept, Maker, Term',
	},
	{
		name: 'an answer of the tree that leads nowhere',
		edit: ['en/words/not-paid.yaml', 'to: arrived }', 'to: departed }'],
		at: 'to: departed }',
		what: 'accepted, yes: there is no node departed to lead to',
		mend: 'Write the id of a node',
	},
	{
		name: 'a node of the tree that is cut off',
		edit: ['en/words/not-paid.yaml', 'to: nothing-filed }', 'to: ask-broker }'],
		at: 'id: nothing-filed',
		what: 'No answer leads to nothing-filed',
		mend: 'Let an answer lead to it',
	},
	{
		name: 'a node of another kind',
		edit: ['en/words/not-paid.yaml', 'kind: question', 'kind: quiz'],
		at: 'kind: quiz',
		what: 'nodes, accepted, kind is “quiz”',
		mend: 'Write one of question, end',
	},
];

for (const { name, edit, at, what, mend } of mistakes)
	test(`${name} is told with file, line and column, what is wrong and the mend`, () =>
		inContent([edit], async () => {
			const file = `src/content/${edit[0]}`;
			const said = await mistakesIn(readContent('en'));
			const place = placeOf(await readFile(file, 'utf8'), at);
			const line = said.split('\n').find((each) => each.startsWith(`${file}:${place}: `));
			expect(line, said).toContain(what);
			expect(line?.split(what)[1]).toContain(mend);
		}));

/** The line and column at which a text stands in a file. */
function placeOf(text: string, part: string): string {
	const offset = text.indexOf(part);
	if (offset < 0) throw new Error(`There is no ${part}`);
	const before = text.slice(0, offset).split('\n');
	return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

test('every mistake of every file is told at once', () =>
	inContent(
		[
			[
				'en/help.yaml',
				'  writeTo:\n    says: "Your customs broker. Questions about Form 5106: IORProgram@cbp.dhs.gov."\n    facts: [A-60]\n',
				'',
			],
			['facts/account.yaml', 'confidence: high', 'confidence: sure'],
			['en/words/search.yaml', 'close: Close', 'close: 5'],
			['en/words/dates.yaml', '{cape-days}', '{cape-dayz}'],
		],
		async () => {
			const said = await mistakesIn(readContent('en'));
			expect(said.split('\n')).toHaveLength(5);
			for (const file of [
				'en/help.yaml',
				'facts/account.yaml',
				'en/words/search.yaml',
				'en/words/dates.yaml',
			])
				expect(said).toContain(`src/content/${file}:`);
		}
	));

test('a file that is missing, and one that nothing reads, are named', () =>
	inContent([], async () => {
		await rm('src/content/en/steps/verify.mdx');
		await writeFile('src/content/en/step.yaml', '');
		const said = await mistakesIn(readContent('en'));
		expect(said).toContain('src/content/en/step.yaml:1:1: Nothing reads a file of this name.');
		await rm('src/content/en/step.yaml');
		const without = await mistakesIn(readContent('en'));
		expect(without).toMatch(/src\/content\/checklist\.yaml:\d+:\d+: The step verify has no text\./);
		expect(without).toContain('Write src/content/en/steps/verify.mdx.');
		await rm('src/content/en/glossary.yaml');
		expect(await mistakesIn(readContent('en'))).toContain(
			'src/content/en/glossary.yaml:1:1: The file is missing.'
		);
	}));
