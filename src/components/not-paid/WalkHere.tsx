import words from 'virtual:words/not-paid';
import { useState } from 'preact/hooks';
import { startByReports } from '../../not-paid/startByReports.ts';
import type { CompanyRecord } from '../../progress/merge.ts';
import { $record } from '../../progress/store.ts';
import { adoptStyles } from '../parts/adoptStyles.ts';
import { useProgress } from '../hooks/useProgress.ts';
import styles from './not-paid.css?inline';
import { setUpOf } from './setUpOf.ts';
import { WalkView } from './WalkView.tsx';

// It loads when the questions are opened, and so do its styles.
adoptStyles(styles);

interface Props {
	/** Where the entries stand that are asked about, by reports that are open on this page. */
	state: string;
	/** Whether the money of any of them is late. */
	isLate: boolean;
	factAddress: string;
	/** Where the questions have a page of their own; a node's id goes at its end. */
	notPaidAddress: string;
}

/**
 * The questions on a page that holds reports, which would be lost with the page. They begin where those
 * entries stand. Where one is stays in memory alone: the address and the history are the page's.
 */
export function WalkHere(props: Props) {
	const record = useProgress($record);
	return record && <Walk {...props} record={record} />;
}

function Walk({
	state,
	isLate,
	factAddress,
	notPaidAddress,
	record,
}: Props & { record: CompanyRecord }) {
	const setUp = setUpOf(record);
	const [place, setPlace] = useState(() => startByReports(words, state, isLate, setUp));
	return (
		<WalkView
			place={place}
			focus
			record={record}
			setUp={setUp}
			factAddress={factAddress}
			level={5}
			address={notPaidAddress}
			onGo={setPlace}
		/>
	);
}
