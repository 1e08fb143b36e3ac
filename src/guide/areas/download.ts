import { words } from '../word.ts';

/** Words of `/download/` and of the file that it offers. */
export const downloadWords = words(
	'title',
	'nameAndTitle',
	'description',
	'intro',
	'file',
	'fileSays',
	'filePart',
	'pdf',
	'pdfSays',
	'pdfPart',
	'age',
	'ageInFile',
	'contents',
	'link'
);
