import words from 'virtual:words/sharing';
import { fill } from '../../i18n/fill.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import { plural } from '../../i18n/plural.ts';
import { labelOf } from '../../progress/compare.ts';
import { dayOf, showDay } from '../../days/day.ts';
import { visibleText } from '../../text/visibleText.ts';
import type { FileProblem, FileReading } from '../../sharing/exportFile.ts';
import type { OpenedFile } from '../../sharing/openFile.ts';

/** How many places that could not be read are named. */
const mostNamed = 10;

/** What came of reading, in words. */
export function OpenedSaid({ opened }: { opened: OpenedFile }) {
	const { file: say } = words;
	switch (opened.outcome) {
		case 'read': {
			const [only] = opened.companies.values();
			return (
				<>
					<p>
						{opened.companies.size === 1
							? fill(say.one, { label: labelOf(only ?? new Map()) || words.contents.unnamed })
							: plural(say.several, opened.companies.size)}
						{pageLanguage.gap}
						{savedOn(opened)}
					</p>
					{opened.left.length > 0 && (
						<>
							<p>{fill(say.left, { count: opened.left.length })}</p>
							<Problems problems={opened.left} />
						</>
					)}
					{opened.twice.map((company) => (
						<p key={company}>{fill(say.twice, { id: visibleText(company).slice(0, 40) })}</p>
					))}
					{opened.aside > 0 && <p>{fill(say.aside, { count: opened.aside })}</p>}
				</>
			);
		}
		case 'links':
			return null;
		case 'wrong-shape':
			return (
				<>
					<p>{say.wrongShape}</p>
					<Problems problems={opened.problems} />
				</>
			);
		case 'not-ours':
			return <p>{fill(say.notOurs, { path: opened.path })}</p>;
		case 'other-kind':
			return <p>{say.otherKind[opened.kind]}</p>;
		default:
			return (
				<p>
					{
						{
							'too-large': say.tooLarge,
							empty: say.empty,
							'cut-off': say.cutOff,
							'not-json': say.notJson,
							'newer-version': say.newerVersion,
							'no-companies': say.noCompanies,
							'too-many': say.tooMany,
							unread: say.unread,
						}[opened.outcome]
					}
				</p>
			);
	}
}

function savedOn({ savedAt }: FileReading & { outcome: 'read' }): string {
	const date = new Date(savedAt ?? '');
	return Number.isNaN(date.getTime())
		? ''
		: fill(words.file.savedOn, { day: showDay(dayOf(date)) });
}

/** Places in a file, each with what is wrong there. */
function Problems({ problems }: { problems: readonly FileProblem[] }) {
	return (
		<ul class="plain-list">
			{problems.slice(0, mostNamed).map(({ path, cause }) => (
				<li key={path + cause}>
					<code>{path}</code> {words.causes[cause]}
				</li>
			))}
			{problems.length > mostNamed && (
				<li>{fill(words.file.leftMore, { count: problems.length - mostNamed })}</li>
			)}
		</ul>
	);
}
