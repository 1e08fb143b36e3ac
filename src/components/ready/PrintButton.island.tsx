import { useEffect } from 'preact/hooks';
import { usePrint } from '../hooks/usePrint.ts';

interface Props {
	/** The button’s id, which a link has behind # that is to print at once. */
	id: string;
	label: string;
}

/** Prints the page, by a press, or as soon as a link that asks for it has led here. */
export function PrintButton({ id, label }: Props) {
	const [print] = usePrint();
	useEffect(() => {
		if (location.hash !== `#${id}`) return;
		// A reload, or the way back, does not print again.
		history.replaceState(history.state, '', location.pathname);
		print();
	}, []);
	return (
		<button type="button" id={id} class="scripted" onClick={print}>
			{label}
		</button>
	);
}
