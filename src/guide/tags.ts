/** A tag that a text may use: how it is written, and the attributes that it may leave out. */
interface Tag {
	readonly example: string;
	readonly optional?: readonly string[];
}

/** Tags of every text. */
const anywhere = {
	Cite: { example: '<Cite facts="A-06 A-07" />' },
	Term: { example: '<Term id="ace">ACE</Term>' },
} satisfies Record<string, Tag>;

/** Tags of the steps. Who shows a step has a component for each. */
export const stepTags = {
	...anywhere,
	CapeUpload: { example: '<CapeUpload />' },
	CheckDetails: { example: '<CheckDetails groups="bank recipient" />', optional: ['only'] },
	Disagree: { example: '<Disagree title="Who signs?">' },
	FirstScreen: { example: '<FirstScreen />' },
	ImporterView: { example: '<ImporterView />' },
	Landmark: { example: '<Landmark id="correction" />' },
	MoneyPath: { example: '<MoneyPath />' },
	OwnerScreen: { example: '<OwnerScreen />' },
	Question: { example: '<Question id="recipient" />' },
	RefundLife: { example: '<RefundLife>' },
	RefundTab: { example: '<RefundTab />' },
	Screen: { example: '<Screen title="What you see">' },
	Task: { example: '<Task id="apply.submitted">' },
	Trouble: { example: '<Trouble />' },
	TwoMails: { example: '<TwoMails />' },
	Wait: { example: '<Wait title="One to two weeks">' },
} satisfies Record<string, Tag>;

/** Tags of the pages of plain text. */
export const pageTags = {
	...anywhere,
	AutomatedChecks: { example: '<AutomatedChecks lead="{tests} tests run" />' },
	Kept: { example: '<Kept />' },
	Maker: { example: '<Maker />' },
} satisfies Record<string, Tag>;

/** Tags of the home page. */
export const homeTags = {
	...anywhere,
	Opening: { example: '<Opening>' },
	Promises: { example: '<Promises>' },
	Ready: { example: '<Ready />' },
	Situation: { example: '<Situation />' },
	ToolList: { example: '<ToolList />' },
	WholeWay: { example: '<WholeWay />' },
} satisfies Record<string, Tag>;

/** Tells whether an attribute is a text, to be translated, and no id. */
export function isTextAttribute(name: string): boolean {
	return name === 'title' || name === 'lead';
}

/** The tags that a text may use, by name. */
export type Tags = Readonly<Record<string, Tag>>;

/** The attributes that a tag needs, as its example has them. */
export function neededBy({ example }: Tag): string[] {
	return [...example.matchAll(/\s(\w+)=/g)].map(([, name = '']) => name);
}
