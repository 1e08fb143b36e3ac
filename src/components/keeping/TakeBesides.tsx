import words from 'virtual:words/keeping';
import { useState } from 'preact/hooks';
import { countEarlier } from '../../entries/earlierFiles.ts';
import { addEarlierFiles } from '../../entries/earlierFilesStore.ts';
import { plural } from '../../i18n/plural.ts';
import { readBesides, writeChoices } from '../../keeping/besides.ts';
import { browserStorage } from '../../storage/browserStorage.ts';

/** What a file holds beside the companies, with a button that takes it in; nothing where it holds none. */
export function TakeBesides({ fields }: { fields: Readonly<Record<string, unknown>> }) {
	const [said, setSaid] = useState('');
	const { choices, filed } = readBesides(fields);
	if (choices.size === 0 && filed.length === 0) return null;

	return (
		<>
			{filed.length > 0 && <p>{plural(words.besides.filed, countEarlier(filed))}</p>}
			{choices.size > 0 && <p>{words.besides.choices}</p>}
			<p class="actions">
				<button type="button" onClick={() => void take()}>
					{words.besides.take}
				</button>{' '}
				<span role="status">{said}</span>
			</p>
		</>
	);

	async function take(): Promise<void> {
		const chosen = choices.size === 0 || writeChoices(browserStorage(), choices);
		const kept = filed.length === 0 || (await addEarlierFiles(filed)) !== undefined;
		setSaid(chosen && kept ? words.besides.taken : words.besides.notTaken);
	}
}
