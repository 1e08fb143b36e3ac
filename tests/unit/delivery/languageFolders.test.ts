import { expect, test } from 'playwright/test';
import {
	filesOfLanguage,
	languageFolder,
	languagesIn,
	sitemapsOf,
} from '../../../src/delivery/languageFolders.ts';
import { languageOf } from '../../../src/i18n/languages.ts';
import { inProject } from '../guide/project.ts';

const built = {
	'dist/404.html': '',
	'dist/index.html': '',
	'dist/xx/404.html': '',
	'dist/xx/guide/apply/index.html': '',
};

test('the default stands at the root of the built folder, others in folders of their own', () => {
	expect(languageFolder('dist', 'en')).toBe('dist');
	expect(languageFolder('dist', 'xx')).toMatch(/^dist.xx$/);
});

test('a language’s files are its own, and none of another’s', () =>
	inProject(built, async () => {
		expect(await filesOfLanguage('dist', 'en')).toEqual(['404.html', 'index.html']);
		expect(await filesOfLanguage('dist', 'xx')).toEqual(['404.html', 'guide/apply/index.html']);
	}));

test('a built folder tells which languages are in it', async () => {
	await inProject(built, () => {
		expect(languagesIn('dist').map(({ id }) => id)).toEqual(['en', 'xx']);
	});
	await inProject({ 'dist/404.html': '' }, () => {
		expect(languagesIn('dist').map(({ id }) => id)).toEqual(['en']);
	});
});

test('each language has a sitemap below its own base', () => {
	expect(sitemapsOf(['en', 'xx'].map(languageOf), 'https://site.example', '/x/')).toEqual([
		'https://site.example/x/sitemap-0.xml',
		'https://site.example/x/xx/sitemap-0.xml',
	]);
});
