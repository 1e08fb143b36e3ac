import { words } from '../word.ts';

/** Words of the line that says a new version is ready. */
export const offlineWords = words('ready', 'stays', 'reload', 'later');
