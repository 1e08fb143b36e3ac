import { expect, test } from 'playwright/test';
import { chiefSources } from '../../../src/guide/chiefSources.ts';

const source = (url: string) => ({ publisher: 'CBP', title: url, url, date: '2026' });
const page = source('https://www.cbp.gov/refunds');
const bulletin = source('https://content.govdelivery.com/one');
const rule = source('https://www.federalregister.gov/rule');
const blog = source('https://cbp.gov.example.com/blog');

test('official papers come in the order of how often they are cited, and nobody else’s', () => {
	const facts = [[bulletin, blog], [page, blog], [page, rule], [page], [bulletin, blog]];
	const cited = facts.map((sources) => ({ sources }));
	expect(chiefSources(cited, 2)).toEqual([page, bulletin]);
	expect(chiefSources(cited, 9)).toEqual([page, bulletin, rule]);
});
