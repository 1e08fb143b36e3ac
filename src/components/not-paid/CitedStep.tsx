import { url } from '../../i18n/paths.ts';
import type { EndStep } from '../../not-paid/tree.ts';
import { FactLinks } from '../parts/FactLinks.tsx';

interface Props {
	step: EndStep;
	factAddress: string;
}

/** A step of an end, with the facts that carry it; a link, where a page of this site does it. */
export function CitedStep({ step, factAddress }: Props) {
	if (typeof step === 'string') return step;
	const { says, facts, page } = step;
	const cited = facts && <FactLinks facts={facts} address={factAddress} />;
	if (page === undefined)
		return (
			<>
				{says}
				{cited}
			</>
		);
	// Beside a link the citation is no link within a sentence, and has to be as easy to hit.
	return (
		<>
			<a href={url(page)}>{says}</a>
			<span class="apart">{cited}</span>
		</>
	);
}
