import { numbers } from '../numbers/numbers.ts';

/** The one list of browsers that scripts and styles are written for, as the bundler names them. `/accessibility/` states it. */
export const buildTargets = [
	`chrome${numbers['oldest-chrome'].value}`,
	`edge${numbers['oldest-chrome'].value}`,
	`safari${numbers['oldest-safari'].value}`,
	`firefox${numbers['oldest-firefox'].value}`,
];
