import reasons from 'virtual:reasons';
import taskStates from 'virtual:words/task-states';
import { chiefSources } from '../../guide/chiefSources.ts';
import { compiledText } from '../../guide/compiledText.ts';
import { tasksOf } from '../../guide/islandProps.ts';
import type { Guide } from '../../guide/load.ts';
import { siteConfig } from '../../guide/siteConfig.ts';
import { taskChangesOf } from '../../guide/readTaskChanges.ts';
import { stepName } from '../../guide/stepName.ts';
import { fill } from '../../i18n/fill.ts';
import { url } from '../../i18n/paths.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';

/** What the progress sheet says of the guide: its tasks, their facts, and where to read those. */
export function makeSheetTexts(guide: Guide): SheetTexts {
	const { words, facts } = guide;
	const steps = guide.steps.map((page) => {
		const tasks = tasksOf(guide, page.id, page);
		return {
			named: stepName(guide, page),
			href: url(`/guide/${page.id}/`),
			titles: tasks.map(({ title }) => title),
			facts: tasks.map((task) => task.facts.join(pageLanguage.comma)),
		};
	});
	const byId = new Map(facts.map(({ id, data }) => [id, data]));
	const factsOfTasks = guide.checklist.steps.flatMap(({ tasks }) =>
		tasks.map((task) => task.facts.flatMap((id) => byId.get(id) ?? []))
	);
	const cited = factsOfTasks.flat();
	const tasksOn = (address: string) =>
		factsOfTasks.filter((each) =>
			each.some(({ sources }) => sources.some((source) => source.url === address))
		).length;
	return {
		steps,
		changes: taskChangesOf(guide.changes.map(({ data }) => data)),
		words: words.progress,
		taskWords: { open: words.tasks.open, done: words.tasks.done, ...taskStates },
		reasons,
		site: words.site.name,
		sources: {
			address:
				siteConfig.origin === undefined
					? words.sources.onPaper
					: new URL(url('/sources/'), siteConfig.origin).href.replace(/^https?:\/\//, ''),
			compiled: compiledText(guide, guide.pageFacts['/progress/'] ?? []),
			bankChange: ['R-47', 'R-60', 'R-61'].join(pageLanguage.comma),
			chief: chiefSources(cited, 3).map(({ publisher, title, url: address }) =>
				fill(words.sources.paper, {
					publisher,
					title,
					address: address.replace(/^https?:\/\/(?:www\.)?/, ''),
					count: tasksOn(address),
				})
			),
		},
	};
}
