import { checkImporterNumber } from '../importerNumber.ts';
import { checkKindOfNumber, kindsOfNumber } from '../kindOfNumber.ts';
import type { Check } from '../check.ts';
import type { CheckGroup } from '../detailGroup.ts';

/** Checks the importer number against the form of its kind. */
export const check: CheckGroup = (typed) => {
	const chosen = typed['kind-of-number'] ?? '';
	const kind = kindsOfNumber.find((each) => each === chosen) ?? '';
	return new Map<string, Check<string>>([
		['kind-of-number', checkKindOfNumber(chosen)],
		['importer-number', checkImporterNumber(kind, typed['importer-number'] ?? '')],
	]);
};
