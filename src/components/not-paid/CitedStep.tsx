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
	return (
		<>
			{page === undefined ? says : <a href={url(page)}>{says}</a>}
			{facts && <FactLinks facts={facts} address={factAddress} />}
		</>
	);
}
