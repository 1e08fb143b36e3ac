/**
 * When an island that can wait goes live: once the browser is idle, or after a second (ms) of its
 * never being so, as on a busy machine. A box that stays grey would look broken. The pages do not
 * say it again at each island, so there is one for all.
 */
export const whenIdle = { timeout: 1000 };
