/**
 * The ways from each version of the shape of items to the next. Storage and saved files go by them,
 * so that what was kept by any release is read by all later ones.
 *
 * A new version is needed where the code of today would misread what it finds: an item that has
 * another shape, or a kind, a question or an answer that has another id. It is not needed for a task
 * that has another id (`was` in checklist.yaml), nor for a field or a kind that is new: what does
 * not know it passes it over.
 *
 * To add one: `itemsVersion` in storage/keys.ts goes up by one, the way from the version before
 * stands here, and its test beside those of migrateItem.ts. A way stays for good.
 */

/**
 * Takes an item's key within its company (`answer/account`) and its value, whatever JSON can hold;
 * gives both as the next version has them, and what it does not concern as it is. One item becomes
 * one item, so that each is moved by itself. It may throw on a value that makes no sense: that is
 * then put aside as it was.
 */
export type Migration = (key: string, value: unknown) => readonly [key: string, value: unknown];

/** The ways, by the version that each starts from. */
export const migrations: Readonly<Partial<Record<number, Migration>>> = {};
