import words from 'virtual:words/sharing';
import { fill } from '../../i18n/fill.ts';
import { showDay, dayOf } from '../../days/day.ts';
import type { Item, ItemKey } from '../../progress/item.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { textOf } from '../../progress/record.ts';
import type { ReadShared } from '../../sharing/linkContent.ts';
import { itemText, itemTitle } from '../wording/itemText.ts';
import type { SheetTexts } from '../wording/sheetTexts.ts';

/** All that a link contains, item by item, in words. */
export function LinkContents({ shared, texts }: { shared: ReadShared; texts: SheetTexts }) {
	const { contents } = words;
	return (
		<>
			{shared.companies.map(({ id, record }, place) => {
				const keys = [...record.keys()];
				const label = textOf(record, 'label');
				const suffix = textOf(record, 'suffix');
				const listed = keys.filter(
					(key) => key !== 'label' && key !== 'suffix' && !isTakenBack(key, record.get(key))
				);
				return (
					<div key={place}>
						<p>
							{[
								label === '' ? contents.unnamed : fill(contents.name, { name: label }),
								suffix !== '' && fill(contents.suffix, { suffix }),
								fill(contents.made, { day: showDay(dayOf(shared.made)) }),
								...counts(keys, record),
								id !== undefined && fill(contents.invite, { id }),
							]
								.filter((part) => part !== false)
								.join(' · ')}
						</p>
						{listed.length === 0 ? (
							<p>{contents.nothing}</p>
						) : (
							<details>
								<summary>{contents.all}</summary>
								<ul class="plain-list">
									{listed.map((key) => (
										<li key={key}>{line(key, record.get(key))}</li>
									))}
								</ul>
							</details>
						)}
					</div>
				);
			})}
		</>
	);

	/** An item with its title; what it says is kept from turning round the text beside it. */
	function line(key: ItemKey, item: Item | undefined): string {
		const title = itemTitle(key, texts);
		const text = `\u2068${itemText(key, item)}\u2069`;
		if (key.startsWith('answer/')) return fill(contents.answer, { question: title, answer: text });
		return key.startsWith('note/')
			? fill(contents.note, { title, note: text })
			: fill(contents.task, { title, state: text });
	}

	/** How many of each kind there are. */
	function counts(keys: readonly ItemKey[], record: CompanyRecord): (string | false)[] {
		const kinds = { answers: 'answer', tasks: 'task', waits: 'waiting', notes: 'note' } as const;
		return (['answers', 'tasks', 'waits', 'notes'] as const).map((name) => {
			const count = keys.filter(
				(key) => key.startsWith(`${kinds[name]}/`) && !isTakenBack(key, record.get(key))
			).length;
			return count > 0 && fill(contents[name], { count });
		});
	}
}

/** Whether it is an entry of a note that only says that there is none any more. */
function isTakenBack(key: ItemKey, item: Item | undefined): boolean {
	return key.startsWith('note/') && item !== undefined && 'text' in item && item.text === '';
}
