/** A day of a clock that is never put forward or back, in milliseconds. */
export const oneDay = 24 * 60 * 60 * 1000;
