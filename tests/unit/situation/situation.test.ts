import { expect, test } from 'playwright/test';
import { exclusion } from '../../../src/situation/situation.ts';

const condition = { 'importer-of-record': ['yes', 'unsure'], account: ['none', 'own'] };

for (const { name, when, answers, because } of [
	{ name: 'what has no condition is for everybody', when: undefined, answers: { account: 'own' } },
	{ name: 'an empty condition is for everybody', when: {}, answers: { account: 'own' } },
	{ name: 'an open question rules nothing out', when: condition, answers: {} },
	{
		name: 'one fitting answer is enough while the other question is open',
		when: condition,
		answers: { account: 'own' },
	},
	{
		name: 'every one of the allowed answers fits',
		when: condition,
		answers: { 'importer-of-record': 'unsure', account: 'none' },
	},
	{
		name: 'an answer that is not allowed rules out, and is named',
		when: condition,
		answers: { 'importer-of-record': 'yes', account: 'locked-out' },
		because: { question: 'account', answer: 'locked-out' },
	},
	{
		name: 'of two reasons the first question’s is given',
		when: condition,
		answers: { account: 'locked-out', 'importer-of-record': 'no' },
		because: { question: 'importer-of-record', answer: 'no' },
	},
	{
		name: 'an answer to a question that the condition does not name is of no account',
		when: condition,
		answers: { bank: 'none' },
	},
	{
		name: 'a condition that allows no answer rules out every answer',
		when: { account: [] },
		answers: { account: 'own' },
		because: { question: 'account', answer: 'own' },
	},
])
	test(name, () => expect(exclusion(when, answers)).toEqual(because));
