import words from 'virtual:words/not-paid';
import type { EndNode } from '../../not-paid/tree.ts';
import { FactLinks } from '../parts/FactLinks.tsx';
import { CitedStep } from './CitedStep.tsx';

/** Why no money came, and what to do. */
export function EndAdvice({ node, factAddress }: { node: EndNode; factAddress: string }) {
	return (
		<>
			<p>
				{node.means} <FactLinks facts={node.facts} address={factAddress} />
			</p>
			<h3>{words.do}</h3>
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
