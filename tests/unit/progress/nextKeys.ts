/** The keys of a release to come: `?next=<version>` in this module's address says of which version. */
export * from '../../../src/storage/keys.ts';

export const itemsVersion = Number.parseInt(
	new URL(import.meta.url).searchParams.get('next') ?? ''
);
