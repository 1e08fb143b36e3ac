import { url } from '../../i18n/paths.ts';
import type { EndStep } from '../../not-paid/tree.ts';
import { FactLinks } from '../parts/FactLinks.tsx';

interface Props {
	step: EndStep;
	factAddress: string;
	/** What names the facts: at build time with who says them at once. */
	Facts?: typeof FactLinks;
}

/** A step of an end, with the facts that carry it; a link, where a page of this site does it. */
export function CitedStep({ step, factAddress, Facts = FactLinks }: Props) {
	if (typeof step === 'string') return step;
	const { says, facts, page } = step;
	const cited = facts && <Facts facts={facts} address={factAddress} />;
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
