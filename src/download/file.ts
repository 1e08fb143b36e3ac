/**
 * Makes the islands of the downloaded guide work. On the site each island loads its own code; a
 * file on a disk may load nothing, so all of it is in this one script.
 */
import type { ComponentType } from 'preact';
import { StepTasks } from '../components/checklist/StepTasks.island.tsx';
import { DetailChecks } from '../components/details/DetailChecks.island.tsx';
import { startContents } from '../components/site/contents.ts';
import { makeLive } from '../islands/makeLive.ts';

const islands: Record<string, ComponentType<never> | undefined> = { DetailChecks, StepTasks };

for (const element of document.querySelectorAll('astro-island')) {
	const Island = islands[element.getAttribute('component-export') ?? ''];
	if (Island) makeLive(element, Island);
}

startContents();
