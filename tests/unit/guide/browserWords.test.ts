import { expect, test } from 'playwright/test';
import { readReasons, readSituationWords } from '../../../src/guide/browserWords.ts';
import { readChecklistFile, readTaskFacts } from '../../../src/guide/checklistFile.ts';

test('every answer has its reason, by question and answer, for tasks that it rules out', async () => {
	const reasons = await readReasons();
	for (const [question, words] of Object.entries(await readSituationWords()))
		expect(Object.keys(reasons[question] ?? {})).toEqual(Object.keys(words?.answers ?? {}));
	for (const reason of Object.values(reasons).flatMap((each) => Object.values(each)))
		expect(reason).not.toBe('');
});

test('a task’s facts come by its id, as checklist.yaml has them', async () => {
	const facts = await readTaskFacts();
	for (const task of (await readChecklistFile()).steps.flatMap(({ tasks }) => tasks))
		expect(facts[task.id]).toEqual(task.facts);
});
