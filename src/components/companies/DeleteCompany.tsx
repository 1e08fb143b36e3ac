import words from 'virtual:words/companies';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { deleteCompanies } from '../../companies/companies.ts';
import { companyThing } from '../../keeping/toBin.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { $companies } from '../../progress/store.ts';
import { BinQuestion } from '../keeping/BinQuestion.tsx';

interface Props {
	company: CompanyId;
	label: string;
	/** It is deleted; what is said of that. */
	onDeleted: (text: string) => void;
	onClose: () => void;
}

/** Asks before a company is deleted with all that is kept of it, and puts that into the bin. */
export function DeleteCompany({ company, label, onDeleted, onClose }: Props) {
	return (
		<BinQuestion
			question={fill(words.row.sure, { label })}
			words={words.row}
			things={(now) => [
				companyThing('deleted', company, $companies.get().get(company) ?? new Map(), now),
			]}
			onYes={(said, undone) => {
				deleteCompanies([company], undone);
				onDeleted(fill(words.row.deleted, { label }) + pageLanguage.gap + said);
			}}
			onClose={onClose}
		/>
	);
}
