/**
 * Makes the islands of the downloaded guide work. On the site each island loads its own code; a
 * file on a disk may load nothing, so all of it is in this one script.
 */
import { h, hydrate, type ComponentType } from 'preact';
import { Checklist } from '../components/checklist/Checklist.island.tsx';
import { DetailChecks } from '../components/details/DetailChecks.island.tsx';
import { revive } from './revive.ts';

const islands: Record<string, ComponentType<never> | undefined> = { Checklist, DetailChecks };

for (const element of document.querySelectorAll('astro-island')) {
	const Island = islands[element.getAttribute('component-export') ?? ''];
	if (!Island) continue;
	const props = revive(JSON.parse(element.getAttribute('props') ?? '{}'));
	const node = h(Island as ComponentType<object>, props);
	// The ids in the file were made with this number; Preact counts on from it.
	Object.assign(node, { __m: [Number(element.getAttribute('data-preact-island-id')), 0] });
	hydrate(node, element);
}
