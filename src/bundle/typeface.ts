import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defaultLanguage } from '../i18n/languages.ts';

const module = 'virtual:typeface';
const fontOf = (language: string) => `/src/styles/fonts/${language}/serif.woff2`;
const cssOf = (language: string) => `src/styles/languages/${language}.css`;

/** The values of tokens.css without those that a language sets anew, which no page of it reads. */
function withoutSetAnew(tokens: string, language: string): string {
	if (!existsSync(cssOf(language))) return tokens;
	const anew = readFileSync(cssOf(language), 'utf8').match(/(?<=^\t)--[\w-]+(?=:)/gm) ?? [];
	return anew.reduce((css, name) => css.replace(new RegExp(`^\\t${name}:[^;]*;`, 'm'), ''), tokens);
}

/**
 * Offers `virtual:typeface`: the rule of fonts.css with the typeface that a language has a file for
 * (`npm run font`), and that file's address, to load ahead. A language without one, as where the
 * face has no letters of its script, is set in the system's faces: no rule, and no address. What else
 * a language's type needs, such as lines further apart, is in languages/<language>.css.
 */
export function typeface(language: string): Plugin {
	const font = fontOf(language);
	return {
		name: 'typeface',
		enforce: 'pre',
		resolveId: (id) => (id === module ? `\0${module}` : undefined),
		load: (id) => {
			if (id !== `\0${module}`) return undefined;
			const css = cssOf(language);
			return [
				...(existsSync(css) ? [`import '/${css}';`] : []),
				existsSync(`.${font}`)
					? `import '/src/styles/fonts.css'; export { default } from '${font}?url';`
					: 'export default undefined;',
			].join(' ');
		},
		transform: (code, id) => {
			if (id.endsWith('/src/styles/fonts.css')) return code.replace(fontOf(defaultLanguage), font);
			return id.endsWith('/src/styles/tokens.css') ? withoutSetAnew(code, language) : undefined;
		},
	};
}
