import { isEmpty } from '../progress/compare.ts';
import type { CompanyId } from '../progress/storage.ts';
import { $companies, $company, type Items } from '../progress/store.ts';
import { change } from '../progress/undo.ts';
import { showCompany } from './companies.ts';

/**
 * Takes in what came for companies as one change. Where nothing was done in the one that is shown, the
 * first of them is shown then, and no longer once that is taken back; `undone` is called then too.
 */
export function takeIn(writes: ReadonlyMap<CompanyId, Items>, undone?: () => void): void {
	const before = $company.get();
	const saysAnything = (company: CompanyId) => !isEmpty($companies.get().get(company) ?? new Map());
	change(writes, () => {
		undone?.();
		if (!saysAnything($company.get())) showCompany(before);
	});
	const first = [...writes.keys()].find(saysAnything);
	if (!saysAnything(before) && first !== undefined) showCompany(first);
}
