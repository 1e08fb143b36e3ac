/** Whether the budgets are off: the benchmark of growth builds a guide that no one is to read and no host to serve. */
export const budgetsOff = process.env['BUDGETS'] === 'off';
