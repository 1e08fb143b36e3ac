import { outcomeOf, type Results } from './detailGroup.ts';

/**
 * Which tasks a set of details covers: all of them must look right. Only tasks that are about
 * having the right detail in hand, never about having typed it into ACE.
 */
const coverage: readonly { readonly task: string; readonly details: readonly string[] }[] = [
	{
		task: 'before.record-in-hand',
		details: ['company-legal-name', 'name-on-5106', 'name-match', 'importer-number'],
	},
	{ task: 'before.owner-chosen', details: ['first-name', 'last-name', 'account-owner-email'] },
	{ task: 'ach.bank-is-us', details: ['bank-country', 'account-type'] },
	{ task: 'ach.routing-number', details: ['routing-number'] },
	{ task: 'ach.old-notify-party', details: ['former-broker-question'] },
	{
		task: 'ach.notify-party-listed',
		details: ['recipient-name', 'recipient-importer-number', 'listed-in-notify-parties'],
	},
	{ task: 'ach.notify-party-on-entries', details: ['number-on-the-entries'] },
	{ task: 'ach.notify-party-enrolled', details: ['enrolled-for-ach'] },
	{ task: 'ach.agreement', details: ['written-agreement'] },
];

/** Every task that details can cover. */
export const coverableTasks: readonly string[] = coverage.map(({ task }) => task);

/** The tasks that these results cover: every detail that belongs to the task looks right. */
export function coveredTasks(results: Results): string[] {
	return coverage
		.filter(({ details }) => details.every((id) => outcomeOf(results.get(id)) === 'looks-right'))
		.map(({ task }) => task);
}
