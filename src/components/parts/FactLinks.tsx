interface Props {
	facts: readonly string[];
	/** Where a fact is shown; the fact's id goes at its end. */
	address: string;
}

/** The facts that a sentence rests on, as links to their sources. */
export function FactLinks({ facts, address }: Props) {
	return (
		<span class="cite">
			{facts.map((fact) => (
				<>
					{' '}
					<a key={fact} href={address + fact}>
						{fact}
					</a>
				</>
			))}
		</span>
	);
}
