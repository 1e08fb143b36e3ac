import { expect, test } from 'playwright/test';
import { languagesToBuild } from '../../../scripts/languagesToBuild.ts';
import { inProject } from '../guide/project.ts';

const english = { 'src/content/en/help.yaml': '[]', 'src/content/en/steps/apply.mdx': 'Apply' };
const ids = (setting?: string) => languagesToBuild(setting).build.map(({ id }) => id);

test('every language with a folder is built unless LANGUAGES names some, and none that is for tests', () =>
	inProject({ ...english, 'src/content/xx/help.yaml': '[]' }, () => {
		expect(ids()).toEqual(['en']);
		expect(ids('en')).toEqual(['en']);
	}));

test('a language without a folder is left out, with a sentence that says why', () =>
	inProject(english, () => {
		const { build, leftOut } = languagesToBuild();
		expect(build.map(({ id }) => id)).toEqual(['en']);
		expect(leftOut).toEqual([
			'Español is left out: there is no src/content/es',
			'中文 is left out: there is no src/content/zh',
		]);
	}));

test('a folder that lacks files stops the build, which says which of every language', () =>
	inProject(
		{ ...english, 'src/content/zh/help.yaml': '[]', 'src/content/es/steps/apply.mdx': 'x' },
		() => {
			const build = () => languagesToBuild();
			expect(build).toThrow(
				'src/content/es/help.yaml:1:1: The file is missing. Translate src/content/en/help.yaml'
			);
			expect(build).toThrow(
				'src/content/zh/steps/apply.mdx:1:1: The file is missing. Translate src/content/en/steps/apply.mdx'
			);
		}
	));

test('a language that LANGUAGES names is built, the default first', () =>
	inProject(
		{ ...english, 'src/content/xx/help.yaml': '[]', 'src/content/xx/steps/apply.mdx': 'x' },
		() => {
			expect(ids('en,xx')).toEqual(['en', 'xx']);
			expect(ids('xx, en')).toEqual(['en', 'xx']);
		}
	));

test('one that cannot be built stops the build, which says what is missing', () =>
	inProject({ ...english, 'src/content/es/help.yaml': '[]' }, () => {
		expect(() => languagesToBuild('en,xx')).toThrow(
			'LANGUAGES names xx, which cannot be built: there is no src/content/xx (npm run pseudo-language makes it)'
		);
		expect(() => languagesToBuild('en,fr')).toThrow(
			'There is no language fr: add a line for it to src/i18n/languages.ts'
		);
		expect(() => languagesToBuild('xx')).toThrow('name en too');
	}));

test('of one whose files are not all there, each that is missing is named', () =>
	inProject({ ...english, 'src/content/xx/help.yaml': '[]' }, () => {
		expect(() => languagesToBuild('en,xx')).toThrow(
			'src/content/xx/steps/apply.mdx:1:1: The file is missing.'
		);
	}));
