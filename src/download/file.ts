/**
 * Makes the islands of the downloaded guide work. On the site each island loads its own code; a
 * file on a disk may load nothing, so all of it is in this one script.
 */
import makeLive from '@astrojs/preact/client.js';
import type { ComponentType } from 'preact';
import { StepTasks } from '../components/checklist/StepTasks.island.tsx';
import { DetailChecks } from '../components/details/DetailChecks.island.tsx';
import { revive } from './revive.ts';

const islands: Record<string, ComponentType<never> | undefined> = { DetailChecks, StepTasks };

for (const element of document.querySelectorAll<HTMLElement>('astro-island')) {
	const Island = islands[element.getAttribute('component-export') ?? ''];
	if (!Island) continue;
	const written: unknown = JSON.parse(element.getAttribute('props') ?? '{}');
	const props = revive(written as Parameters<typeof revive>[0]);
	// As Astro's own script does: it finds the number that the island's ids were made with.
	void makeLive(element)(Island, props, {}, { client: 'load' });
}
