import { expect, test } from 'playwright/test';
import { findShareLink } from '../../../src/sharing/findShareLink.ts';

for (const { name, text, found } of [
	{
		name: 'finds a link alone',
		text: 'https://x.example/progress/#r1.AbC-_d',
		found: '#r1.AbC-_d',
	},
	{ name: 'finds its last part alone', text: ' #r1.AbCd ', found: '#r1.AbCd' },
	{
		name: 'finds one in a message, and lets go of brackets',
		text: 'Hi,\n<https://x.example/#r1.AbCd>\nbye (#1)',
		found: '#r1.AbCd',
	},
	{
		name: 'puts together what a mail program broke',
		text: 'https://x.example/#r1.AbCd\r\nEfGh\r\nIj',
		found: '#r1.AbCdEfGhIj',
	},
	{
		name: 'puts together what a reply broke and marked',
		text: '> https://x.example/#r1.AbCd\n> EfGh\n> and so on',
		found: '#r1.AbCdEfGh',
	},
	{ name: 'finds the link of a later version', text: '#r2.xyz', found: '#r2.xyz' },
	{
		name: 'finds none in other text',
		text: 'Ask for #red and https://x.example/#tasks',
		found: undefined,
	},
	{ name: 'finds none in nothing', text: '', found: undefined },
])
	test(`findShareLink ${name}`, () => expect(findShareLink(text)).toBe(found));
