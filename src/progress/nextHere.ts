import { atom } from 'nanostores';

/** The id of the task that is next on the page of a step, as its tasks reckon it; the line of steps marks it too. */
export const $nextHere = atom<string | undefined>();
