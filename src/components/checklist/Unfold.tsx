import words from 'virtual:words/task-states';
import { pageLanguage } from '../../i18n/pageLanguage.ts';

interface Props {
	/** What the task is called. */
	title: string;
	onPress: () => void;
}

/** Shows again what to do for a task that is folded, as it is not for the reader. */
export function Unfold({ title, onPress }: Props) {
	return (
		<button type="button" class="quiet" onClick={onPress}>
			{words.unfold}
			<span class="vh">{pageLanguage.colon + title}</span>
		</button>
	);
}
