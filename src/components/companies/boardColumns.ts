/** How many columns the board has: one for each step, and those beside them. */
export const columnsWith = (steps: readonly unknown[]): number => steps.length + 5;
