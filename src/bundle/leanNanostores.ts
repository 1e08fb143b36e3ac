// Browsers get the stores without what no page of ours asks of them.
import type { Plugin } from 'vite';
import { type Cut, withoutUnused } from './leanPreact.ts';

/**
 * What a store of nanostores has and none here uses: changes of several at once, a count of all changes for
 * its own computed stores (derive.ts is ours), a comparison of one's own, the value that it began with.
 */
export const nanostoresCuts: readonly Cut[] = [
	[
		'export const nanostoresGlobal = (globalThis.nanostoresGlobal ||= { epoch: 0 })',
		'export const nanostoresGlobal = { epoch: 0 }',
	],
	['      nanostoresGlobal.epoch++\n', ''],
	[
		`    let pendingStores = batchSeen?.get(listenerQueue[i])
    if (pendingStores) {
      // An earlier call of this listener already covered this store
      if (!pendingStores.has(listenerQueue[i + 1])) continue
      // This call covers every store changed so far.
      // A store changed after it queues the listener again.
      pendingStores.clear()
    }
`,
		'',
	],
	['        batchSeen?.get(listener)?.delete($atom)\n', ''],
	['    eq: Object.is,\n', ''],
	['!$atom.eq(oldValue, newValue)', '!Object.is(oldValue, newValue)'],
	['    init: initialValue,\n', ''],
	['!listenerQueue.length && !batchSeen', '!listenerQueue.length'],
];

/** The file that is cut, by its path in the package. */
export const cutFile = 'atom/index.js';

/** Gives browsers nanostores without what no store here uses; README.md says what that saves. */
export function leanNanostores(): Plugin {
	return {
		name: 'lean-nanostores',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code, id) {
			if (!id.replaceAll('\\', '/').endsWith(`/nanostores/${cutFile}`)) return undefined;
			return {
				code: withoutUnused(code, nanostoresCuts, 'nanostores', 'leanNanostores.ts'),
				map: null,
			};
		},
	};
}
