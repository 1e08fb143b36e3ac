import { oldestChrome, oldestFirefox, oldestSafari } from '../numbers/numbers.ts';

/** The browsers that scripts are built for, as the bundler names them. The accessibility page says them. */
export const oldestBrowsers = [
	`chrome${oldestChrome}`,
	`edge${oldestChrome}`,
	`safari${oldestSafari}`,
	`firefox${oldestFirefox}`,
];
