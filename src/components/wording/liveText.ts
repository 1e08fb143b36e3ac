import { copyMessages } from './copyMessages.ts';
import { tellLandmarks } from './tellLandmarks.ts';

/** Brings to life what stands in a page's text: sentences on days, and messages to copy. */
export function liveText(): void {
	tellLandmarks();
	copyMessages();
}
