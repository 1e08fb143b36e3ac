/** Where a step's tasks begin, in every language: people keep links to it. */
export const tasksId = 'tick-off-this-step';
