import checklist from 'virtual:checklist';
import numbers from 'virtual:link-numbers';
import words from 'virtual:words/companies';
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { labelOf } from '../../progress/compare.ts';
import { cameBack } from '../../sharing/cameBack.ts';
import { SeveralIncoming } from '../sharing/SeveralIncoming.tsx';
import '../sharing/sharingStyles.ts';

interface Props {
	/** A text with several links, such as the mails of a morning. */
	text: string;
	progressHref: string;
}

/** The links of a text: the answers, to take in together, and, each by name, what else they are. */
export function ReturnedLinks({ text, progressHref }: Props) {
	const links = useMemo(() => cameBack(text, checklist, numbers), [text]);
	const whole = links.filter(({ partial }) => !partial);
	const answers = whole.flatMap(({ hash, incoming }) =>
		incoming.map((company) => ({ hash, company }))
	);
	const incoming = useMemo(() => answers.map(({ company }) => company), [links]);
	return (
		<>
			{answers.length > 0 && (
				<SeveralIncoming
					incoming={incoming}
					partial
					chosen={undefined}
					choose={(place) => location.assign(progressHref + (answers[place]?.hash ?? ''))}
				/>
			)}
			<ul>
				{links
					.filter(({ partial, incoming: companies }) => partial || companies.length === 0)
					.map(({ hash, shared }) => (
						<li key={hash}>
							<a href={progressHref + hash}>
								{shared === undefined
									? words.returned.unread
									: fill(shared.invite ? words.returned.invite : words.returned.part, {
											label:
												labelOf(shared.companies[0]?.record ?? new Map()) || words.table.unnamed,
										})}
							</a>
						</li>
					))}
			</ul>
		</>
	);
}
