/** The benchmark of growth builds a guide that no one is to read and no host to serve. */
export const withinLimits = process.env['BUDGETS'] !== 'off';
