import sheetWords from 'virtual:words/sheet';
import { useState } from 'preact/hooks';
import { nameCompany } from '../../companies/companies.ts';
import { hasNumber } from '../../companies/label.ts';
import { url } from '../../i18n/paths.ts';
import { textLimits } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textOf } from '../../progress/record.ts';
import type { CompanyId } from '../../progress/storage.ts';
import { useWhileTyping } from '../hooks/useWhileTyping.ts';
import { LoadedPart } from '../parts/LoadedPart.tsx';
import type { SheetTexts } from '../wording/sheetTexts.ts';
import { ExportMenu } from './ExportMenu.tsx';

interface Props {
	texts: SheetTexts;
	/** What is said of a part that does not load. */
	shareWords: { readonly failed: string; readonly tryAgain: string };
	company: CompanyId;
	/** `undefined` until the island is live. */
	record: CompanyRecord | undefined;
	/** Whether several companies are kept here. */
	several: boolean;
	onClearAll: () => void;
}

/** What else one can do with one's progress: name it, keep several, save it, clear it. */
export function SheetMore({ texts, shareWords, company, record, several, onClearAll }: Props) {
	const { words } = texts;
	const label = record ? textOf(record, 'label') : '';
	const field = useWhileTyping(label, (name) => {
		if (!hasNumber(name)) nameCompany(company, name);
	});
	const [numbered, setNumbered] = useState(false);
	return (
		<section class="sheet-more screen-only scripted" aria-labelledby="sheet-more">
			<h2 id="sheet-more">{sheetWords.more}</h2>
			<div class="sheet-label">
				<label for="sheet-label">{words.label}</label>
				<p class="hint" id="sheet-label-hint">
					{words.labelHint}
				</p>
				<input
					type="text"
					id="sheet-label"
					maxLength={textLimits.label}
					autocomplete="organization"
					aria-describedby="sheet-label-hint sheet-label-problem"
					aria-invalid={numbered ? 'true' : undefined}
					disabled={!record}
					{...field}
					defaultValue={label}
					onInput={(event) => {
						field.onInput();
						if (numbered) setNumbered(hasNumber(event.currentTarget.value));
					}}
					onChange={(event) => {
						setNumbered(hasNumber(event.currentTarget.value));
						field.onChange();
					}}
				/>
				<p class="error" id="sheet-label-problem" role="alert">
					{numbered && sheetWords.labelNumber}
				</p>
			</div>
			{!several && (
				<p>
					{sheetWords.several} <a href={url('/companies/')}>{sheetWords.severalLink}</a>
				</p>
			)}
			<h3>{sheetWords.save}</h3>
			<ExportMenu texts={texts} disabled={!record} />
			{record && record.size > 0 && (
				<LoadedPart
					key={company}
					load={() => import('./OwnerLeft.tsx').then((it) => it.OwnerLeft)}
					props={{ record, texts }}
					words={shareWords}
				/>
			)}
			<h3>{words.manage}</h3>
			<p>{words.manageHint}</p>
			<button type="button" disabled={!record} onClick={onClearAll}>
				{words.clearAll}
			</button>
		</section>
	);
}
