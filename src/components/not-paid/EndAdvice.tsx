import words from 'virtual:words/not-paid';
import type { EndNode } from '../../not-paid/tree.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { CitedStep } from './CitedStep.tsx';

interface Props {
	node: EndNode;
	factAddress: string;
	/** The level of its heading. */
	level: 3 | 6;
}

/** Why no money came, and what to do. */
export function EndAdvice({ node, factAddress, level }: Props) {
	const Heading = `h${level}` as const;
	return (
		<>
			<p>
				{node.means} <FactLinks facts={node.facts} address={factAddress} />
			</p>
			<Heading>{words.do}</Heading>
			<ol>
				{node.do.map((step, place) => (
					<li key={place}>
						<CitedStep step={step} factAddress={factAddress} />
					</li>
				))}
			</ol>
		</>
	);
}
