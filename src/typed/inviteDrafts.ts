/** What stands in the fields for invites, by language, as long as the page stands: also what storage does not keep. */
import { type InviteKept, type InviteText, keepInviteText, readInviteText } from './inviteText.ts';

interface InviteDraft {
	readonly language: string | undefined;
	readonly usual: InviteText;
	readonly text: InviteText;
	/** What came of keeping it. */
	readonly kept: InviteKept;
}

interface InviteDrafts {
	/** The text of a language as it was left on this page, else as it was kept, else the usual one. */
	readonly open: (language: string | undefined, usual: InviteText) => InviteDraft;
	/**
	 * The same once the usual text has come; `undefined` where another language was chosen meanwhile.
	 * Rejects where it does not come, unless that is so too.
	 */
	readonly choose: (
		language: string | undefined,
		load: () => Promise<InviteText>
	) => Promise<InviteDraft | undefined>;
	/** Changes a part of what was opened, and keeps it for the next invites where it can be kept. */
	readonly change: (draft: InviteDraft, part: Partial<InviteText>) => InviteDraft;
}

/** Texts of invites of which none was opened yet. */
export function inviteDrafts(): InviteDrafts {
	const drafts = new Map<string | undefined, InviteDraft>();
	let choices = 0;
	return { open, choose, change };

	function open(language: string | undefined, usual: InviteText): InviteDraft {
		const text = () => readInviteText(usual, language);
		return drafts.get(language) ?? put({ language, usual, text: text(), kept: 'kept' });
	}

	async function choose(
		language: string | undefined,
		load: () => Promise<InviteText>
	): Promise<InviteDraft | undefined> {
		const choice = ++choices;
		try {
			const usual = await load();
			return choice === choices ? open(language, usual) : undefined;
		} catch (fault) {
			if (choice === choices) throw fault;
			return undefined;
		}
	}

	function change(draft: InviteDraft, part: Partial<InviteText>): InviteDraft {
		const { language, usual, text } = drafts.get(draft.language) ?? draft;
		const next = { ...text, ...part };
		return put({ language, usual, text: next, kept: keepInviteText(next, usual, language) });
	}

	function put(draft: InviteDraft): InviteDraft {
		drafts.set(draft.language, draft);
		return draft;
	}
}
