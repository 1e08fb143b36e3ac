import languages from 'virtual:invite-languages';
import words from 'virtual:words/companies';
import { useState } from 'preact/hooks';
import { inviteDrafts } from '../../typed/inviteDrafts.ts';
import type { InviteText } from '../../typed/inviteText.ts';

/** The usual text of an invite, where the page's language has it; another comes when it is chosen. */
const ours = { subject: words.invite.subjectIs, message: words.invite.messageIs };
const own = languages[0];

/**
 * The text that invites are written with, in the language that was chosen for them. What is changed of
 * it is kept for that language (typed/inviteDrafts.ts).
 */
export function useInviteDraft() {
	const [drafts] = useState(inviteDrafts);
	const [draft, setDraft] = useState(() => drafts.open(own?.id, ours));
	const language = languages.find((each) => each.id === draft.language);
	/** How often a language's text did not load. */
	const [failures, setFailures] = useState(0);
	/** The language of the text, where it is not the page's. */
	const foreign = language === own ? undefined : language?.lang;
	return { draft, language, foreign, failures, chooseLanguage, change };

	/** Takes the text of the language chosen: what was written for it, or the usual one. */
	async function chooseLanguage(field: HTMLSelectElement): Promise<void> {
		const next = languages[field.selectedIndex];
		try {
			const found = await drafts.choose(next?.id, async () => {
				const texts = next === own ? {} : (await import('virtual:invite-texts')).default;
				return texts[next?.id ?? ''] ?? ours;
			});
			if (!found) return;
			setDraft(found);
			setFailures(0);
		} catch {
			field.selectedIndex = language === undefined ? 0 : languages.indexOf(language);
			setFailures((before) => before + 1);
		}
	}

	function change(part: Partial<InviteText>): void {
		setDraft(drafts.change(draft, part));
	}
}
