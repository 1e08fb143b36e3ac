// What a step's text may use: its tags, and what its links, quotations and tables become.
import CapeUpload from '../diagrams/CapeUpload.astro';
import FirstScreen from '../diagrams/FirstScreen.astro';
import ImporterView from '../diagrams/ImporterView.astro';
import MoneyPath from '../diagrams/MoneyPath.astro';
import OwnerScreen from '../diagrams/OwnerScreen.astro';
import RefundLife from '../diagrams/RefundLife.astro';
import RefundTab from '../diagrams/RefundTab.astro';
import TwoMails from '../diagrams/TwoMails.astro';
import CheckDetails from './CheckDetails.astro';
import type { stepTags } from '../../guide/tags.ts';
import Cite from './Cite.astro';
import Disagree from './Disagree.astro';
import Landmark from './Landmark.astro';
import Link from './Link.astro';
import Message from './Message.astro';
import MessageMeaning from './MessageMeaning.astro';
import Question from './Question.astro';
import Screen from './Screen.astro';
import Table from './Table.astro';
import Task from './Task.astro';
import Term from './Term.astro';
import Trouble from './Trouble.astro';
import Wait from './Wait.astro';

/** What a step's text may use. Authors write the names as tags; nothing needs importing. */
export const stepComponents = {
	a: Link,
	blockquote: Message,
	CapeUpload,
	CheckDetails,
	Cite,
	Disagree,
	FirstScreen,
	ImporterView,
	Landmark,
	MessageMeaning,
	MoneyPath,
	OwnerScreen,
	Question,
	RefundLife,
	RefundTab,
	Screen,
	table: Table,
	Task,
	Term,
	Trouble,
	TwoMails,
	Wait,
} satisfies Record<
	'a' | 'blockquote' | 'table' | 'MessageMeaning' | keyof typeof stepTags,
	unknown
>;
