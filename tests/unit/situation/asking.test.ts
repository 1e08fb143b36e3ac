import { expect, test } from 'playwright/test';
import { readChecklistFile } from '../../../src/guide/checklistFile.ts';
import { askingOf } from '../../../src/situation/asking.ts';
import { type Answers, exclusion } from '../../../src/situation/situation.ts';

const bank = {
	id: 'bank',
	when: { importer: ['yes'] },
	follows: { us: { recipient: ['self'] } },
};
const followed = { state: 'follows', answer: 'us', from: 'recipient' };

for (const { name, answers, asking } of [
	{ name: 'a question is asked at first', answers: {}, asking: { state: 'asked' } },
	{
		name: 'what follows from another answer is not asked',
		answers: { recipient: 'self' },
		asking: followed,
	},
	{
		name: 'the same answer given before changes nothing',
		answers: { recipient: 'self', bank: 'us' },
		asking: followed,
	},
	{
		name: 'another answer given before stands',
		answers: { recipient: 'self', bank: 'none' },
		asking: { state: 'asked' },
	},
	{
		name: 'another answer makes nothing follow',
		answers: { recipient: 'notify-party' },
		asking: { state: 'asked' },
	},
	{
		name: 'what another answer leaves nothing to is not asked',
		answers: { importer: 'no', recipient: 'self' },
		asking: { state: 'moot' },
	},
	{ name: 'once that answer is taken back it is asked', answers: {}, asking: { state: 'asked' } },
] satisfies { name: string; answers: Answers; asking: object }[])
	test(name, () => expect(askingOf(bank, answers)).toEqual(asking));

test('an answer that follows rules no task out that the reader was given before', async () => {
	const { questions, steps } = await readChecklistFile();
	for (const { id, follows = {} } of questions)
		for (const [answer, condition] of Object.entries(follows)) {
			const before = Object.fromEntries(
				Object.entries(condition).map(([question, [first = '']]) => [question, first])
			);
			for (const { id: task, when } of steps.flatMap(({ tasks }) => tasks))
				expect(exclusion(when, { ...before, [id]: answer }), task).toEqual(exclusion(when, before));
		}
});
