import { words } from '../word.ts';

/** Words of the board of several companies, `/companies/`. */
export const companiesWords = words('title', 'description');
