import words from 'virtual:words/companies';
import { useId, useRef, useState } from 'preact/hooks';
import { textLimits } from '../../progress/item.ts';
import { checkLabel, cleanLabel, type LabelProblem, nameKey } from '../../companies/label.ts';

interface Name {
	readonly label: string;
	readonly suffix: string;
}

/**
 * The name and suffix of a company as they are typed. `check` gives them cleaned, or says what is
 * wrong beside the field and gives nothing. `taken` are the names that it may not have.
 */
export function useNameFields(name: Name, taken?: ReadonlySet<string>) {
	const [typed, setTyped] = useState<Name>({ label: name.label, suffix: name.suffix });
	const [problem, setProblem] = useState<LabelProblem>();
	const input = useRef<HTMLInputElement>(null);

	return { typed, problem, input, type, check };

	function type(change: Partial<Name>): void {
		const now = { ...typed, ...change };
		setTyped(now);
		// While mending it is told at once that it is mended, and not while typing that it is wrong.
		if (problem) setProblem(problemOf(now));
	}

	function check(): Name | undefined {
		const found = problemOf(typed);
		setProblem(found);
		if (!found) return { label: cleanLabel(typed.label), suffix: cleanLabel(typed.suffix) };
		input.current?.focus();
		return undefined;
	}

	function problemOf({ label, suffix }: Name): LabelProblem | undefined {
		const clean = [cleanLabel(label), cleanLabel(suffix)] as const;
		return checkLabel(...clean) ?? (taken?.has(nameKey(...clean)) ? 'on-board' : undefined);
	}
}

/** The fields that `useNameFields` keeps. */
export function NameFields({ typed, problem, input, type }: ReturnType<typeof useNameFields>) {
	const id = useId();
	return (
		<div class="board-fields">
			<div>
				<label for={`${id}-label`}>{words.add.label}</label>
				<p class="hint" id={`${id}-label-hint`}>
					{words.add.labelHint}
				</p>
				<input
					ref={input}
					type="text"
					id={`${id}-label`}
					autocomplete="off"
					aria-describedby={`${id}-label-hint ${id}-problem`}
					aria-invalid={problem ? 'true' : undefined}
					value={typed.label}
					onInput={(event) => type({ label: event.currentTarget.value })}
				/>
			</div>
			<div>
				<label for={`${id}-suffix`}>{words.add.suffix}</label>
				<p class="hint" id={`${id}-suffix-hint`}>
					{words.add.suffixHint}
				</p>
				<input
					type="text"
					id={`${id}-suffix`}
					autocomplete="off"
					maxLength={textLimits.suffix}
					aria-describedby={`${id}-suffix-hint`}
					value={typed.suffix}
					onInput={(event) => type({ suffix: event.currentTarget.value })}
				/>
			</div>
			<p class="error" id={`${id}-problem`} role="alert">
				{problem && words.problems[problem]}
			</p>
		</div>
	);
}
