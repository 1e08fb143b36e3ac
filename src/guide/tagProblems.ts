import { landmarkIds } from '../dates/landmarks.ts';
import { groupIds } from '../details/detailGroup.ts';
import { fieldsOf } from '../details/fields.ts';
import type { Problem } from './contentError.ts';
import type { UsedTag } from './readMdx.ts';
import { neededBy, type Tags } from './tags.ts';

/** What the attributes of tags may name. */
interface Known {
	readonly facts: ReadonlySet<string>;
	readonly terms: ReadonlySet<string>;
	readonly questions: ReadonlyMap<string, unknown>;
}

/**
 * Finds what is wrong with the tags of a text: a name that no component has, an attribute too few
 * or too many, and an attribute that names a fact, a term, a landmark, a question or a detail that there is not.
 */
export function findTagProblems(used: readonly UsedTag[], tags: Tags, known: Known): Problem[] {
	return used.flatMap(({ name, attributes, place }) => {
		const tag = tags[name];
		if (!tag) {
			const names = Object.keys(tags).sort().join(', ');
			return [
				{
					place,
					what: `There is no component <${name}> for this text.`,
					mend: `Write one of ${names}.`,
				},
			];
		}
		const needed = neededBy(tag);
		const lacks = needed.filter((each) => (attributes[each] ?? '').trim() === '');
		const unknown = Object.keys(attributes).filter(
			(each) => !needed.includes(each) && tag.optional?.includes(each) !== true
		);
		const write = `Write it as ${tag.example}.`;
		return [
			...lacks.map((each) => ({ what: `<${name}> lacks ${each}.`, mend: write })),
			...unknown.map((each) => ({ what: `<${name}> has no ${each}.`, mend: write })),
			...namesNothing(name, attributes, known),
		].map((problem) => ({ place, ...problem }));
	});
}

function namesNothing(
	tag: string,
	{ facts, id, groups, only }: UsedTag['attributes'],
	known: Known
): Omit<Problem, 'place'>[] {
	if (tag === 'Cite')
		return idsIn(facts)
			.filter((each) => !known.facts.has(each))
			.map((each) => ({
				what: `<Cite facts="${facts ?? ''}">: there is no fact ${each}.`,
				mend: 'Write the id of a fact in src/content/facts, or add it there.',
			}));
	if (tag === 'Term' && id !== undefined && !known.terms.has(id))
		return [
			{
				what: `<Term id="${id}">: there is no such term.`,
				mend: 'Write the id of an entry in glossary.yaml, or add it there.',
			},
		];
	if (tag === 'Landmark' && id !== undefined && !landmarkIds.some((each) => each === id))
		return [
			{
				what: `<Landmark id="${id}">: there is no such day.`,
				mend: `Write one of ${landmarkIds.join(', ')}.`,
			},
		];
	if (tag === 'Question' && id !== undefined && !known.questions.has(id))
		return [
			{
				what: `<Question id="${id}">: there is no such question.`,
				mend: `Write one of ${[...known.questions.keys()].join(', ')}.`,
			},
		];
	if (tag !== 'CheckDetails') return [];
	const asked = groupIds.filter((each) => idsIn(groups).includes(each));
	const details = asked.flatMap((group) => fieldsOf[group].map((field) => field.id));
	return [
		...idsIn(groups)
			.filter((each) => !groupIds.some((group) => group === each))
			.map((each) => ({
				what: `<CheckDetails groups="${groups ?? ''}">: there is no group ${each}.`,
				mend: `Write some of ${groupIds.join(', ')}.`,
			})),
		...idsIn(only)
			.filter((each) => !details.includes(each))
			.map((each) => ({
				what: `<CheckDetails only="${only ?? ''}">: these groups have no detail ${each}.`,
				mend: `Write some of ${details.join(', ')}.`,
			})),
	];
}

/** Ids with spaces between them. */
function idsIn(text = ''): string[] {
	return text.split(/\s+/).filter((id) => id !== '');
}
