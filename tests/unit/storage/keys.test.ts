import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import * as keys from '../../../src/storage/keys.ts';

test('what is kept stands under these names for ever', () => {
	expect({ ...keys, itemsVersion: undefined }).toEqual({
		ours: 'refund-ready/',
		itemsVersion: undefined,
		asideRoot: 'refund-ready/aside/',
		shownKey: 'refund-ready/shown',
		writerKey: 'refund-ready/writer',
		themeKey: 'refund-ready/theme',
		languageOfferKey: 'refund-ready/language-offer',
		searchKeyKey: 'refund-ready/search-key',
		detailsKey: 'refund-ready/details',
		heldKey: 'refund-ready/held',
		takenKey: 'refund-ready/taken',
		calendarKey: 'refund-ready/calendar',
		boardViewKey: 'refund-ready/board',
		inviteTextKey: 'refund-ready/invite-text',
		probeRoot: 'refund-ready/probe',
		entriesDatabase: 'refund-ready-entries',
		binDatabase: 'refund-ready-bin',
		copyDatabase: 'refund-ready-copy',
		savedKey: 'refund-ready/saved',
	});
});

test('no other code spells one', () => {
	const spelled = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(?:tsx?|astro|js)$/.test(file) && !/^(?:content|pages)\//.test(file))
		.filter((file) => {
			const code = readFileSync(`src/${file}`, 'utf8').replace(
				/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g,
				''
			);
			return /refund-ready\/|['"`]refund-ready-[a-z]+['"`]/.test(code);
		});
	expect(spelled).toEqual(['storage/keys.ts']);
});
