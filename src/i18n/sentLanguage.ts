import { englishLang } from './englishLang.ts';
import type { Formatting } from './languages.ts';
import { pageLanguage } from './pageLanguage.ts';

/** What a build writes in its place: the default language's formatting. */
declare const SENT_LANGUAGE: Formatting;

/** The language of messages that are sent to CBP, a bank or a broker: English, on every page. */
export const sentLanguage: Formatting = englishLang === '' ? pageLanguage : SENT_LANGUAGE;
