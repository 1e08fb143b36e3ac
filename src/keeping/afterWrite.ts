/**
 * What follows once a page has written something: the browser is asked to keep it, where it decides
 * that by itself and shows no question.
 */
import { asksTheReader, askToKeep } from './persistence.ts';

/** Starts it, once a page. Never throws. */
export async function startKeeping(): Promise<true> {
	if (!asksTheReader()) await askToKeep();
	return true;
}
