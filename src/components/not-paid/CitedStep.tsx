import type { EndStep } from '../../not-paid/tree.ts';
import { FactLinks } from '../parts/FactLinks.tsx';

interface Props {
	step: EndStep;
	factAddress: string;
}

/** A step of an end, with the facts that carry it. */
export function CitedStep({ step, factAddress }: Props) {
	if (typeof step === 'string') return step;
	return (
		<>
			{step.says}
			<FactLinks facts={step.facts} address={factAddress} />
		</>
	);
}
