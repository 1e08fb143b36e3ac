import words from 'virtual:words/not-paid';
import languages from 'virtual:words/languages';
import { englishLang } from '../../i18n/englishLang.ts';
import { fill } from '../../i18n/fill.ts';
import { nodeHeading, type TreeNode } from '../../not-paid/tree.ts';
import { FactsInWords } from '../parts/FactsInWords.tsx';
import { CitedStep } from './CitedStep.tsx';
import type { SentMeanings } from '../../guide/words.ts';
import { meaningPaths } from './meaningPaths.ts';

interface Props {
	node: TreeNode;
	/** How many questions lead to it. */
	depth: number;
	factAddress: string;
	/** What its message says, in a language that has it in English. */
	meanings: SentMeanings;
}

/**
 * One question or end of “Why am I not paid?” as it stands among all of them. It is drawn at build
 * time alone, here because this leaves no space between elements on the longest of pages.
 */
export function NodeSection({ node, depth, factAddress, meanings }: Props) {
	// HTML has headings down to the sixth level.
	const Heading = `h${Math.min(depth + 2, 6)}` as 'h2';
	return (
		<section id={node.id}>
			<Heading>{nodeHeading(node)}</Heading>
			<p>
				{node.kind === 'question' ? node.hint : node.means}
				<FactsInWords facts={node.facts} address={factAddress} />
			</p>
			{node.kind === 'question' ? (
				<ul class="apart">
					{node.answers.map(({ label, to }) => (
						<li>
							<a href={`#${to}`}>{label}</a>
						</li>
					))}
				</ul>
			) : (
				<>
					<ol>
						{node.do.map((step) => (
							<li>
								<CitedStep step={step} factAddress={factAddress} Facts={FactsInWords} />
							</li>
						))}
					</ol>
					<p>
						<b>{words.writeTo}</b>{' '}
						<CitedStep step={node.writeTo} factAddress={factAddress} Facts={FactsInWords} />
					</p>
					<blockquote lang={englishLang || undefined}>
						<p>{fill(words.subject, node.message)}</p>
						<p>{node.message.body}</p>
					</blockquote>
					{englishLang !== '' && (
						<>
							<p class="kicker">{languages.means}</p>
							{meaningPaths(node.id).map((path) => (
								<p>{meanings[path]}</p>
							))}
						</>
					)}
				</>
			)}
		</section>
	);
}
