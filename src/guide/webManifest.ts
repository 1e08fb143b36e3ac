/**
 * The web app manifest: what a browser reads to put the site on a home screen or a dock, where Safari
 * does not delete after seven days what the site keeps.
 */
import type { Language } from '../i18n/languages.ts';
import type { Words } from './words.ts';

/** What the site looks like as an app. */
interface AppLook {
	/** The colour of the window's bar, and of what is seen before the first page. */
	readonly bar: string;
	readonly behind: string;
	/** A picture of the mark, so many points wide: with round corners, or to be cut by the system. */
	readonly icon: (size: number, kind: IconKind) => Uint8Array;
}

type IconKind = 'plain' | 'maskable';

/** 192 and 512 are what Chromium asks for, the larger for the picture before the first page. */
const icons = [
	{ size: 192, kind: 'plain', purpose: 'any' },
	{ size: 512, kind: 'maskable', purpose: 'maskable' },
] as const;

/**
 * The manifest of a language. `base` is the path that its pages stand under, with its last slash:
 * two languages, or two sites of one host, are apps apart.
 */
export function webManifest(
	{ name, tagline }: Pick<Words['site'], 'name' | 'tagline'>,
	{ lang, direction }: Pick<Language, 'lang' | 'direction'>,
	base: string,
	{ bar, behind, icon }: AppLook
) {
	return {
		id: base,
		name,
		short_name: name,
		description: tagline,
		lang,
		dir: direction,
		start_url: base,
		scope: base,
		// With a way back where a browser offers that; Safari knows the second alone.
		display_override: ['minimal-ui'],
		display: 'standalone',
		theme_color: bar,
		background_color: behind,
		icons: icons.map(({ size, kind, purpose }) => ({
			// In the manifest itself: the pages' policy lets no image load, and Chromium holds icons to it.
			src: `data:image/png;base64,${Buffer.from(icon(size, kind)).toString('base64')}`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	};
}
