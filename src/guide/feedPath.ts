/**
 * Where the feed of changes is, from the language's root. By this ending servers know what it is: one
 * of `.xml` would need a header of its own on every host.
 */
export const feedPath = '/changes/feed.atom';
