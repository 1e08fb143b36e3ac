import { languageOf } from '../../../src/i18n/languages.ts';

export const english = languageOf('en');
export const spanish = languageOf('es');
export const chinese = languageOf('zh');
