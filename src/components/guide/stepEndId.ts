/** Where a step says what is left of it, in every language: people keep links to it. */
export const stepEndId = 'tick-off-this-step';
