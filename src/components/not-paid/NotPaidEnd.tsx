import words from 'virtual:words/not-paid';
import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { englishLang } from '../../i18n/englishLang.ts';
import { pageLanguage } from '../../i18n/pageLanguage.ts';
import type { EndNode } from '../../not-paid/tree.ts';
import { undoLast } from '../../progress/undo.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { addOwnTask, removeOwnTask } from '../../progress/ownTasks.ts';
import { copyText } from '../parts/copyText.ts';
import { SentMeaning } from '../parts/SentMeaning.tsx';
import { CitedStep } from './CitedStep.tsx';
import { EndAdvice } from './EndAdvice.tsx';
import { useUndo } from '../hooks/useUndo.ts';
import { meaningPaths } from './meaningPaths.ts';

const loadMeaning = () => import('virtual:sent/not-paid').then((it) => it.default);

interface Props {
	node: EndNode;
	/** `undefined` until the island is live. */
	record: CompanyRecord | undefined;
	factAddress: string;
	/** The level of its headings. */
	level: 3 | 6;
}

/** Why no money came, what to do, and what to write; to copy, and to add to one's progress. */
export function NotPaidEnd({ node, record, factAddress, level }: Props) {
	const Heading = `h${level}` as const;
	const [copied, setCopied] = useState<{ node: string; worked: boolean }>();
	const message = useRef<HTMLQuoteElement>(null);
	const undo = useUndo();
	const task = `not-paid.${node.id}`;
	const added = record?.has(`own/${task}`) ?? false;

	return (
		<>
			<EndAdvice node={node} factAddress={factAddress} level={level} />
			<p>
				<strong>{words.writeTo}</strong> <CitedStep step={node.writeTo} factAddress={factAddress} />
			</p>
			<Heading>{words.message}</Heading>
			<blockquote ref={message} lang={englishLang || undefined}>
				<p>{fill(words.subject, { subject: node.message.subject })}</p>
				<p>{node.message.body}</p>
			</blockquote>
			{englishLang !== '' && (
				<SentMeaning load={loadMeaning} paths={meaningPaths(node.id)} key={node.id} />
			)}
			<p class="hint">{words.fillIn}</p>
			<p class="actions screen-only">
				<button type="button" class="button" disabled={!record} onClick={() => void copy()}>
					{words.copy}
				</button>{' '}
				{added ? (
					<button
						type="button"
						onClick={() => {
							removeOwnTask(task);
							undo.made();
						}}
					>
						{words.remove}
					</button>
				) : (
					<button type="button" disabled={!record} onClick={() => addOwnTask(task)}>
						{words.add}
					</button>
				)}
			</p>
			<p class="hint screen-only" role="status">
				{copied?.node === node.id && (copied.worked ? words.copied : words.copyFailed)}
				{pageLanguage.gap}
				{added && words.added}
				{!added && undo.offered && (
					<>
						{words.removed}{' '}
						<button type="button" class="quiet" onClick={undoLast}>
							{words.undo}
						</button>
					</>
				)}
			</p>
		</>
	);

	async function copy(): Promise<void> {
		const { subject, body } = node.message;
		const text = `${fill(words.subject, { subject })}\n\n${body}\n`;
		setCopied({ node: node.id, worked: await copyText(text, message.current) });
	}
}
