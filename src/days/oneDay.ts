/** A day of a clock that is never put forward or back, in milliseconds. */
export const oneDay = 86_400_000;
