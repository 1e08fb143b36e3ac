import { words } from '../word.ts';

/** Words of sharing, comparing and files, on `/progress/` and `/companies/`. */
export const sharingWords = words('copy', 'copied');
