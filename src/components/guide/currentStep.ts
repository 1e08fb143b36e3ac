import { loadGuide, type StepPage } from '../../guide/load.ts';
import { under } from '../../i18n/paths.ts';

/**
 * The step whose page is being built, from its address.
 * Throws an Error when a component for steps is used on another page.
 */
export async function currentStep(pathname: string): Promise<StepPage> {
	const { steps } = await loadGuide();
	const guide = under(import.meta.env.BASE_URL, '/guide/');
	const id = pathname.startsWith(guide) ? pathname.slice(guide.length).replace(/\/$/, '') : '';
	const page = steps.find((step) => step.id === id);
	if (!page) throw new Error(`${pathname} uses a component that belongs in a step of the guide`);
	return page;
}
