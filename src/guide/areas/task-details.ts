import { plural, words } from '../word.ts';

/** Words of what opens under a task: its day, its note, why it does not apply, its facts. */
export const taskDetailsWords = words(
	'facts',
	'day',
	'dayHint',
	'dayInFuture',
	'applies',
	'because',
	'becauseHint',
	'note',
	'noteHint'
).extend({ repeat: plural });
