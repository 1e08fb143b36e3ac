import { expect, test } from 'playwright/test';
import { citedFact } from '../../../src/guide/citedFact.ts';
import { sourceLine as lineOf } from '../../../src/text/sourceLine.ts';

type Fact = Parameters<typeof citedFact>[0];
const sourceLine = (facts: readonly Fact[]) => lineOf(facts.map(citedFact));

const cbp = { publisher: 'CBP', url: 'https://www.cbp.gov/trade' };
const bulletin = { publisher: 'CBP', url: 'https://content.govdelivery.com/bulletins/1' };
const copy = { publisher: 'CBP', url: 'https://zbook.org/old-guide' };
const register = { publisher: 'Federal Register', url: 'https://www.federalregister.gov/d/1' };
const broker = { publisher: 'RIF Group', url: 'https://rif.example/' };
const firm = { publisher: 'newscard.xyz (law-firm alert, reposted)', url: 'https://n.example/' };

const fact = (id: string, sources: Fact['sources']) => ({
	id,
	confidence: 'high' as const,
	sources,
});

test('an authority at its own address leads, however late it is listed', () => {
	const { chief, more } = sourceLine([fact('A-1', [broker, firm, cbp])]);
	expect({ chief, more }).toEqual({ chief: 'CBP', more: 2 });
	expect(sourceLine([fact('A-1', [broker, bulletin])]).chief).toBe('CBP');
});

test('a copy of an authority’s paper at another’s address does not lead', () => {
	expect(sourceLine([fact('A-1', [broker, copy])]).chief).toBe('RIF Group');
	// Its name says no less than its address where it is listed first.
	expect(sourceLine([fact('A-1', [copy, broker])]).chief).toBe('CBP');
});

test('an address that only ends like an authority’s is none', () => {
	const like = { publisher: 'Like', url: 'https://cbp.gov.example.com/' };
	const also = { publisher: 'Also', url: 'https://example.com/www.cbp.gov/' };
	expect(sourceLine([fact('A-1', [broker, like, also])]).chief).toBe('RIF Group');
});

test('among equals who stands behind more of the facts leads, and each publisher counts once', () => {
	const line = sourceLine([
		fact('A-1', [register, cbp, bulletin]),
		fact('A-2', [broker, cbp]),
		fact('A-3', [broker]),
	]);
	expect(line).toMatchObject({ chief: 'CBP', more: 2 });
	expect(line.groups).toEqual([{ facts: ['A-1', 'A-2', 'A-3'] }]);
});

test('a name is shown without what it explains in brackets', () => {
	expect(sourceLine([fact('A-1', [firm])])).toMatchObject({ chief: 'newscard.xyz', more: 0 });
});

test('what was not read neither leads nor counts, unless nothing was', () => {
	const unread = { ...cbp, unread: true as const };
	expect(sourceLine([fact('A-1', [unread, broker])])).toMatchObject({
		chief: 'RIF Group',
		more: 0,
	});
	expect(sourceLine([fact('A-1', [unread])]).chief).toBe('CBP');
});

test('only facts that want care are marked: fairly supported, sources that differ, open', () => {
	const line = sourceLine([
		{ ...fact('A-1', [cbp]), confidence: 'low' },
		{ ...fact('A-2', [cbp]), disagree: 'One says so, one says no.' },
		{ ...fact('A-3', [cbp]), confidence: 'medium' },
		fact('A-4', [cbp]),
		{ ...fact('A-5', [cbp]), confidence: 'low', disagree: 'They differ.' },
	]);
	expect(line.groups).toEqual([
		{ facts: ['A-4'] },
		{ caution: 'fairly', facts: ['A-3'] },
		{ caution: 'differ', facts: ['A-2', 'A-5'] },
		{ caution: 'open', facts: ['A-1'] },
	]);
});
