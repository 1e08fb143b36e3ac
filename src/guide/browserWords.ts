import type { GroupId } from '../details/detailGroup.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { readCbpWords } from './cbpWords.ts';
import { checklistPath, language, textFile } from './contentFiles.ts';
import { readYaml } from './readYaml.ts';
import { checklistSchema } from './schemas.ts';
import { detailsFile, textSchemas } from './textSchemas.ts';

/** The situation questions and their answers in words, by id. */
export type SituationWords = Readonly<
	Record<
		string,
		{ readonly question: string; readonly answers: Readonly<Record<string, string>> } | undefined
	>
>;

/** Reads what shows somebody's answers: the questions, and the label of each answer. */
export async function readSituationWords(): Promise<SituationWords> {
	const { data } = await readYaml(textFile('situation.yaml'), textSchemas['situation.yaml']);
	return Object.fromEntries(
		data.map(({ id, question, answers }) => [
			id,
			{
				question,
				answers: Object.fromEntries(
					Object.entries(answers).map(([answer, { label }]) => [answer, label])
				),
			},
		])
	);
}

/** Why an answer rules tasks out, in words: question id, answer id, clause. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads why each answer rules tasks out. */
export async function readReasons(): Promise<Reasons> {
	const { data } = await readYaml(textFile('situation.yaml'), textSchemas['situation.yaml']);
	return Object.fromEntries(
		data.map(({ id, answers }) => [
			id,
			Object.fromEntries(Object.entries(answers).map(([answer, { because }]) => [answer, because])),
		])
	);
}

/**
 * Reads the words of a group's details, by the detail's id. The paper form is in the page's HTML.
 * Where words lead on to a task, they get its path.
 */
export async function readGroupWords(group: GroupId): Promise<Record<string, object>> {
	const [{ data }, checklist] = await Promise.all([
		readYaml(textFile(`details/${group}.yaml`), detailsFile),
		readYaml(checklistPath, checklistSchema),
	]);
	const pathOf = (task: string) => {
		const step = checklist.data.steps.find(({ tasks }) => tasks.some(({ id }) => id === task));
		return `/guide/${step?.id ?? ''}/#${task}`;
	};
	return Object.fromEntries(
		data.map(({ id, label, hint, looksRight, choices, issues }) => [
			id,
			{
				label,
				hint,
				looksRight,
				choices,
				issues: Object.fromEntries(
					Object.entries(issues).map(([issue, { ways, ...said }]) => [
						issue,
						ways
							? { ...said, ways: ways.map(({ says, task }) => ({ says, to: pathOf(task) })) }
							: said,
					])
				),
			},
		])
	);
}

/** What terms mean, by id. Each text in parts, in turn ours and CBP's own words, which are English. */
export type TermMeanings = Readonly<
	Record<
		string,
		{ readonly name: readonly string[]; readonly means: readonly string[] } | undefined
	>
>;

/** Reads what terms mean. In English nothing is CBP's apart: the whole page is in its language. */
export async function readTermMeanings(): Promise<TermMeanings> {
	const { data } = await readYaml(textFile('glossary.yaml'), textSchemas['glossary.yaml']);
	const { pattern } = await readCbpWords();
	const parts = (text: string) => (language === defaultLanguage ? [text] : text.split(pattern));
	return Object.fromEntries(
		data.map(({ id, term, means }) => [id, { name: parts(term), means: parts(means) }])
	);
}
