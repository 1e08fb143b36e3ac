// What the lint holds: types, layers, circles, accessibility.
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import {
	besideFolders,
	inBrowser,
	layers,
	places,
	touchBrowser,
	whenBuilt,
	withoutStores,
} from './lint/layers.js';
import { noCircles } from './lint/noCircles.js';

const folder = (name) => ({ element: { type: name } });
const anyOf = (names) => ({ element: { types: { anyOf: names } } });

/** Names of the browser's own, which rules may not know. */
const browserGlobals = [
	'window',
	'document',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'navigator',
	'location',
	'history',
].map((name) => ({
	name,
	message: 'Rules know no browser: pass the value in, or do it in a component.',
}));

/** What only the build may use. */
const onServer = [
	{
		regex: '^(?:astro(?:[:/]|$)|node:|zod$|yaml$|node-html-parser$)',
		message: 'Browsers load this file; what is for the build stays out of it.',
	},
];
const guideTypes = {
	group: ['**/guide/*'],
	allowTypeImports: true,
	message: 'Browsers load this file: of the guide it takes types only.',
};

/** What the oldest Node of `engines` lacks, which `npm ci` on newer ones would not show. */
const tooNew = [
	{
		selector: "MemberExpression[object.name='RegExp'][property.name='escape']",
		message: 'Node has it from 24 on: use src/text/escapeRegExp.ts.',
	},
	{
		selector: "MemberExpression[object.type='MetaProperty'][property.name='main']",
		message: 'Node has it from 24.2 on: use scripts/isMain.ts.',
	},
];

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'node_modules/', 'test-results/']),
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	{
		files: ['**/*.{ts,tsx}'],
		extends: [tseslint.configs.recommendedTypeCheckedOnly],
		// What hooks and schemas give are functions apart, whatever their types call them.
		rules: { '@typescript-eslint/unbound-method': 'off' },
		languageOptions: { parserOptions: { projectService: true } },
	},
	astro.configs.recommended,
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-restricted-syntax': ['error', ...tooNew],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
		},
	},
	{
		files: ['src/**/*.{ts,tsx,js}', 'scripts/**/*.{ts,js}'],
		rules: {
			// What is longer has several ideas in it, and each deserves a name.
			'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
		},
	},
	{
		files: ['src/**/*.{ts,tsx,astro}'],
		plugins: { boundaries, own: { rules: { 'no-circles': noCircles } } },
		settings: {
			// The first that fits counts, so those within another's folder come before it.
			'boundaries/elements': [...Object.keys(places), ...Object.keys(layers)].map((type) => ({
				type,
				pattern: places[type] ?? `src/${type}`,
			})),
		},
		rules: {
			'own/no-circles': 'error',
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					message: '{{from.element.type}} may not import {{to.element.type}}: see lint/layers.js',
					policies: [
						{ allow: { to: { module: { origin: ['external', 'core'] } } } },
						...Object.entries(layers).map(([name, may]) => ({
							from: folder(name),
							allow: { to: anyOf([name, ...may]) },
						})),
					],
				},
			],
		},
	},
	{
		// A new folder has to say in lint/layers.js what it may import.
		files: ['src/*/**/*.{ts,tsx,astro}'],
		rules: { 'boundaries/no-unknown-files': 'error' },
	},
	{
		files: ['src/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^\\./(?!(?:${besideFolders.join('|')})/)`,
							message: 'What stands beside the folders may import few: see lint/layers.js',
						},
					],
				},
			],
		},
	},
	{
		files: inBrowser.flatMap((name) => [`src/${name}/**/*.tsx`, `src/${name}/**/*.ts`]),
		ignores: whenBuilt,
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [...onServer, guideTypes] },
			],
		},
	},
	{
		files: withoutStores.map((name) => `src/${name}/**/*.ts`),
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [...onServer, { group: ['nanostores'], message: 'These rules know no store.' }],
				},
			],
		},
	},
	{
		files: Object.keys(layers)
			.filter((name) => !name.startsWith('components/'))
			.map((name) => `src/${name}/**/*.ts`),
		ignores: touchBrowser,
		rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
