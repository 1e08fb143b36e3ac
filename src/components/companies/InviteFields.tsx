import languages from 'virtual:invite-languages';
import words from 'virtual:words/companies';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { useInviteDraft } from './useInviteDraft.ts';

interface Props {
	/** What ids on the page begin with. */
	id: string;
	invite: ReturnType<typeof useInviteDraft>;
}

/** What invites say, to change, and in which language. */
export function InviteFields({ id, invite }: Props) {
	const { draft, language, foreign, failures, chooseLanguage, change } = invite;
	const { usual, text, kept } = draft;
	const noLink = !text.message.includes('{link}');
	return (
		<div class="board-fields">
			{languages.length > 1 && (
				<div class="board-wide">
					<label for={`${id}-language`}>{words.invite.language}</label>
					<p class="hint" id={`${id}-language-hint`}>
						{words.invite.languageHint}
					</p>
					<select
						id={`${id}-language`}
						aria-describedby={`${id}-language-hint ${id}-language-problem`}
						onChange={(event) => void chooseLanguage(event.currentTarget)}
					>
						{languages.map((each) => (
							<option key={each.id} lang={each.lang} selected={each === language}>
								{each.name}
							</option>
						))}
					</select>
					<p class="error" id={`${id}-language-problem`} role="alert">
						{/* A new text for each time, so that a second failure is heard too. */}
						{failures > 0 && <span key={failures}>{words.invite.languageFailed}</span>}
					</p>
				</div>
			)}
			<div class="board-wide">
				<label for={`${id}-subject`}>{words.invite.subject}</label>
				<input
					type="text"
					id={`${id}-subject`}
					autocomplete="off"
					lang={foreign}
					value={text.subject}
					onInput={(event) => change({ subject: event.currentTarget.value })}
				/>
			</div>
			<div class="board-wide">
				<label for={`${id}-message`}>{words.invite.message}</label>
				<p class="hint" id={`${id}-hint`}>
					{words.invite.messageHint}
				</p>
				<textarea
					id={`${id}-message`}
					rows={10}
					autocomplete="off"
					lang={foreign}
					aria-describedby={`${id}-hint ${id}-problem`}
					aria-invalid={noLink ? 'true' : undefined}
					value={text.message}
					onInput={(event) => change({ message: event.currentTarget.value })}
				/>
				<p class="error" id={`${id}-problem`} role="alert">
					{[
						noLink && words.invite.noLink,
						kept === 'number' && words.invite.notKept,
						kept === 'refused' && words.invite.refused,
					]
						.filter(Boolean)
						.join(pageLanguage.gap)}
				</p>
				{(text.subject !== usual.subject || text.message !== usual.message) && (
					<button type="button" class="quiet" onClick={() => change(usual)}>
						{words.invite.usual}
					</button>
				)}
			</div>
		</div>
	);
}
