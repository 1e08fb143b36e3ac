import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'node_modules/', 'test-results/']),
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	astro.configs.recommended,
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
		},
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
