import words from 'virtual:words/companies';
import { showDay } from '../../days/day.ts';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textOf } from '../../progress/record.ts';

interface Props {
	name: string;
	record: CompanyRecord;
	/** Whether it is saved with the others. */
	checked: boolean;
	/** The address that opens a mail with the invite. */
	mail: string;
	onChoose: (on: boolean) => void;
	onMail: () => void;
	onCopyMessage: () => void;
	onCopyLink: () => void;
}

/** One company to invite, and the ways to send it its invite. */
export function InviteRow(props: Props) {
	const { name, record, checked, mail, onChoose, onMail, onCopyMessage, onCopyLink } = props;
	return (
		<li>
			<label class="choice">
				<input
					type="checkbox"
					checked={checked}
					onChange={(event) => onChoose(event.currentTarget.checked)}
				/>
				<span>
					<bdi>{name}</bdi> <bdi class="board-suffix">{textOf(record, 'suffix')}</bdi>{' '}
					<span class="board-more">{invitedText(record)}</span>
				</span>
			</label>
			<a class="button-like" href={mail} onClick={onMail} onAuxClick={onMail}>
				{words.invite.mail}
				<span class="vh">{pageLanguage.colon + name}</span>
			</a>
			<button type="button" onClick={onCopyMessage}>
				{words.invite.copyMessage}
				<span class="vh">{pageLanguage.colon + name}</span>
			</button>
			<button type="button" onClick={onCopyLink}>
				{words.invite.copyLink}
				<span class="vh">{pageLanguage.colon + name}</span>
			</button>
		</li>
	);
}

/** When it was invited and answered, as far as it was. */
function invitedText(record: CompanyRecord): string {
	const [invited, returned] = (['invited', 'returned'] as const).map((key) => textOf(record, key));
	return [
		...(invited ? [fill(words.table.invited, { day: showDay(invited) })] : []),
		...(returned ? [fill(words.table.returned, { day: showDay(returned) })] : []),
	].join(pageLanguage.comma);
}
