// Offers the reader the language that their browser prefers, in one quiet line.
import offers from 'virtual:language-offers';
import { noticeButton, showFootNotice } from '../../offline/footNotice.ts';
import { languageOfferKey } from '../../storage/keys.ts';
import { preferredLanguage } from './preferredLanguage.ts';

/**
 * A script of its own, which a page of a site in several languages loads after its paint where the
 * reader's browser prefers another language (src/delivery/offerScript.ts). It offers the page in that
 * one, in one line at the foot of the window and in that language. Nobody is led there by themselves.
 * Followed or put aside, it does not come again; where storage refuses, it does on the next page.
 */
function offerLanguage(): void {
	const link = preferredLanguage();
	const words = link && offers[link.hreflang];
	if (!words || isAnswered()) return;
	if (cameFrom(link)) {
		keepAnswer();
		return;
	}
	const offered = document.createElement('a');
	offered.href = link.href;
	offered.hreflang = link.hreflang;
	offered.dataset['samePage'] = '';
	offered.className = 'apart';
	offered.textContent = words.offer;
	offered.addEventListener('click', keepAnswer);
	const close = noticeButton(words.close, () => {
		keepAnswer();
		notice.remove();
	});
	const line = document.createElement('p');
	line.append(offered, ' ', close);
	const notice = showFootNotice('language-offer', line);
	notice.lang = link.hreflang;
}

offerLanguage();

/** Whether the page before was this one in the offered language: who left that by the switch chose. */
function cameFrom({ pathname }: HTMLAnchorElement): boolean {
	// Browsers before Chrome 123, Safari 26.2 and Firefox 147 do not tell, and offer it once.
	const from = (globalThis.navigation as Partial<Navigation> | undefined)?.activation?.from?.url;
	return from !== undefined && from !== null && new URL(from).pathname === pathname;
}

function isAnswered(): boolean {
	try {
		return localStorage.getItem(languageOfferKey) !== null;
	} catch {
		return false;
	}
}

function keepAnswer(): void {
	try {
		localStorage.setItem(languageOfferKey, '1');
	} catch {
		// Blocked or full: it is offered once more.
	}
}
