import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { boardFilters, boardSorts } from '../../../src/companies/board.ts';
import {
	densities,
	firstView,
	boardPageSizes,
	readView,
	writeView,
} from '../../../src/companies/boardView.ts';
import { anyText, runs } from '../progress/arbitraries.ts';

test('how the board was left is read as it was written', () => {
	const views = fc.record({
		filter: fc.constantFrom(...boardFilters),
		sort: fc.constantFrom(...boardSorts),
		typed: anyText({ maxLength: 200 }),
		page: fc.nat({ max: 100 }),
		pageSize: fc.constantFrom(...boardPageSizes),
		density: fc.constantFrom(...densities),
	});
	fc.assert(
		fc.property(views, (view) => expect(readView(writeView(view))).toEqual(view)),
		runs
	);
});

test('what another release or nobody wrote there is the board as it first opens', () => {
	for (const stored of [null, '', 'x', '[]', 'null', '{"filter":"gone","page":-1,"pageSize":7}'])
		expect(readView(stored)).toEqual(firstView);
	expect(readView('{"sort":"due","page":1.5,"typed":7}')).toEqual({ ...firstView, sort: 'due' });
});
