import { readEarlierFiles } from '../entries/earlierFilesStore.ts';
import { readSaved } from '../progress/storage.ts';
import { $companies, $company, $companyIds } from '../progress/store.ts';
import { unreadableTexts } from '../progress/putAside.ts';
import { writeExportFile } from '../sharing/exportFile.ts';
import { browserStorage } from '../storage/browserStorage.ts';
import { besidesToJson, readChoices } from './besides.ts';

/**
 * The text of a file with what is kept: of the company that is shown, or of all. With all of them go
 * the choices of this device and the entries that it remembers; with one, the entries remembered for
 * that one. Never the bin, and never a detail.
 */
export async function wholeFile(which: 'shown' | 'all', now: Date): Promise<string> {
	const shown = $company.get();
	const isAll = which === 'all' || $companyIds.get().length < 2;
	const filed = await readEarlierFiles();
	const mine = $companies.get();
	// A page reads the company that it shows; what it does not have stands in storage.
	const companies = isAll
		? new Map([...readSaved(browserStorage()).companies, ...mine])
		: new Map([[shown, mine.get(shown) ?? new Map()]]);
	return writeExportFile(
		companies,
		now.toISOString(),
		unreadableTexts(),
		besidesToJson({
			choices: isAll ? readChoices(browserStorage()) : new Map(),
			filed: isAll ? filed : filed.filter(({ company }) => company === shown),
		})
	);
}
