import { z } from 'astro/zod';
import { plural, words } from '../word.ts';

/** Words of the files that are saved for other programs: spreadsheets and calendars. */
export const filesWords = z.strictObject({
	spreadsheet: z.strictObject({
		columns: words(
			'company',
			'suffix',
			'step',
			'task',
			'state',
			'doneOn',
			'due',
			'waitingSince',
			'waitingOn',
			'reason',
			'note',
			'changed'
		),
		states: words('open', 'waiting', 'done', 'due', 'not-applicable', 'not-for-you'),
		actors: words('cbp', 'bank', 'broker', 'notify-party'),
		...words('suffix', 'changed').shape,
	}),
	calendar: words(
		'maker',
		'name',
		'ofCompany',
		'overdue',
		'signIn',
		'changed',
		'changedText',
		'moneyPossible',
		'moneyPossibleText',
		'moneyLate',
		'moneyLateText',
		'clockFrom',
		'clockEstimate',
		'clockFacts',
		'clockDisputed',
		'independent'
	).extend({ repeat: plural }),
});
