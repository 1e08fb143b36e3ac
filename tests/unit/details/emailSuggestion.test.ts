import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkEmail } from '../../../src/details/email.ts';
import { suggestEmail } from '../../../src/details/emailSuggestion.ts';

for (const [typed, meant] of [
	['ada@gmial.com', 'ada@gmail.com'],
	['ada@yaho.com', 'ada@yahoo.com'],
	['ada@hotmial.com', 'ada@hotmail.com'],
	['ada@gmal.con', 'ada@gmail.com'],
	['ada@mgail.com', 'ada@gmail.com'],
	['ada@gmail.co', 'ada@gmail.com'],
	['ada@gmail.cmo', 'ada@gmail.com'],
	['ada@gmaill.comm', 'ada@gmail.com'],
	['ada@yaho.om', 'ada@yahoo.com'],
	['ada@outlok.com', 'ada@outlook.com'],
	['ada@otmail.com', 'ada@hotmail.com'],
	['ada@icoud.com', 'ada@icloud.com'],
	['ada@example.con', 'ada@example.com'],
	['ada@mail.example.comm', 'ada@mail.example.com'],
	['ada@example.cmo', 'ada@example.com'],
	['ada@gmail.com.com', 'ada@gmail.com'],
	['ada@mail.con', 'ada@mail.com'],
	['ada@mail.co', undefined],
	['ada@example.com.co', undefined],
	['ada@example.co', undefined],
	['ada@example.cm', undefined],
	['ada@example.common', undefined],
	['ada@con.example', undefined],
	['ada@mailw.com', undefined],
	['ada@cloud.com', undefined],
	['ada@gail.com', undefined],
	['ada@tmail.com', undefined],
	['ada@hmail.com', undefined],
	['ada@gotmail.com', undefined],
	['ada@gmbill.com', undefined],
	['ada@tahou.com', undefined],
	['ada@cloudx.com', undefined],
	['ada@mails.com', undefined],
	['ada@gmail.org', undefined],
	['ada@gmail.com', undefined],
	['ada@acme.com', undefined],
	['ada@gs.com', undefined],
	['ada@mail.com', undefined],
	['ada@example.com', undefined],
] as const)
	test(`${typed} is ${meant === undefined ? 'left alone' : `taken for ${meant}`}`, () => {
		expect(suggestEmail(typed)).toBe(meant);
	});

test('a suggestion never breaks a check, whatever is typed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			expect(typeof checkEmail(typed, { suggest: suggestEmail }).ok).toBe('boolean');
			expect(typeof checkEmail(`ada@${typed}.com`, { suggest: suggestEmail }).ok).toBe('boolean');
		}),
		{ numRuns: 300 }
	);
});
