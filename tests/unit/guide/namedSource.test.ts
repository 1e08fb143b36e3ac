import { expect, test } from 'playwright/test';
import { namedSource } from '../../../src/guide/namedSource.ts';

const page = {
	title: 'Applying for an ACE Secure Data Portal Account',
	url: 'https://www.cbp.gov/x',
};
const sources = [{ title: 'Other', url: 'https://www.cbp.gov/o' }, page];

for (const { says, before } of [
	{ says: `CBP’s page “${page.title}” is the way in.`, before: 'CBP’s page “' },
	{ says: `“${page.title}”`, before: '“' },
	{ says: `First “Save”, then “${page.title}”.`, before: 'First “Save”, then “' },
	{ says: `La página «${page.title}» de la CBP.`, before: 'La página «' },
	{ says: `See “${page.title}” and “Other”.`, before: 'See “' },
])
	test(`a page of a source that is named leads there: ${says}`, () => {
		const named = namedSource(says, sources);
		expect(named).toMatchObject({ ...page, before });
		expect(`${named?.before}${named?.title}${named?.after}`).toBe(says);
	});

for (const says of [
	'No quotation at all.',
	'A button, “Save”.',
	`${page.title}, without quotation marks.`,
	`“${page.title} of 2026”`,
	'“ unclosed Other',
])
	test(`what is no title of a source to the letter leads nowhere: ${says}`, () => {
		expect(namedSource(says, sources)).toBeUndefined();
	});
