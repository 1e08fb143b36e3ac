// Offers the reader the language that their browser prefers, in one quiet line.
import offers from 'virtual:language-offers';
import { noticeButton, showFootNotice } from '../../offline/footNotice.ts';
import { languageOfferKey } from '../../storage/keys.ts';
import { preferredLanguage } from './preferredLanguage.ts';

/**
 * A script of its own, which a page of a site in several languages loads after its paint where the
 * reader's browser prefers another language (src/delivery/offerScript.ts). It offers the page in that
 * one, in one line at the foot of the window and in that language. Nobody is led there by themselves.
 * Followed (keepPlace.ts keeps that) or put aside, it does not come again; where storage refuses, it does
 * on the next page.
 */
function offerLanguage(): void {
	const link = preferredLanguage();
	const words = link && offers[link.hreflang];
	if (!words || isAnswered()) return;
	const offered = document.createElement('a');
	offered.href = link.href;
	offered.hreflang = link.hreflang;
	offered.className = 'apart';
	offered.textContent = words.offer;
	const close = noticeButton(words.close, () => {
		try {
			localStorage.setItem(languageOfferKey, '1');
		} catch {
			// Blocked or full: it is offered once more.
		}
		notice.remove();
	});
	const line = document.createElement('p');
	line.append(offered, ' ', close);
	const notice = showFootNotice('language-offer', line);
	notice.lang = link.hreflang;
}

offerLanguage();

function isAnswered(): boolean {
	try {
		return localStorage.getItem(languageOfferKey) !== null;
	} catch {
		return false;
	}
}
