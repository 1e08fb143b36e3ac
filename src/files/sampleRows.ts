/** How many rows of a table a guess looks at: what it is, and which column is which. */
export const sampleRows = 60;
