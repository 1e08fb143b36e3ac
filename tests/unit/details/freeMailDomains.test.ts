import { expect, test } from 'playwright/test';
import { suggestEmail } from '../../../src/details/emailSuggestion.ts';
import { isFreeMail } from '../../../src/details/freeMailDomains.ts';

for (const domain of 'gmail.com icloud.com yahoo.ca yahoo.co.jp yahoo.com.mx hotmail.co.uk outlook.de'.split(
	' '
))
	test(`${domain} is a free mail service, and no typing mistake of another`, () => {
		expect(isFreeMail(domain)).toBe(true);
		expect(suggestEmail(`ada@${domain}`)).toBeUndefined();
	});

for (const domain of 'example.com gmail.com.example yahoo.example mygmail.com'.split(' '))
	test(`${domain} is not taken for a free mail service`, () =>
		expect(isFreeMail(domain)).toBe(false));

for (const [typed, meant] of [
	['gmial.com', 'gmail.com'],
	['gmail.co', 'gmail.com'],
	['gmail.cm', 'gmail.com'],
	['yahoo.co', 'yahoo.com'],
	['yahoo.cm', 'yahoo.com'],
	['hotmail.con', 'hotmail.com'],
	['outlok.com', 'outlook.com'],
])
	test(`${typed} is taken for ${meant}`, () => {
		expect(isFreeMail(typed ?? '')).toBe(false);
		expect(suggestEmail(`ada@${typed}`)).toBe(`ada@${meant}`);
	});
