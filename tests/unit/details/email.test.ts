import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkEmail, emailIssues, type EmailContext } from '../../../src/details/email.ts';
import { compareEmails, emailPairIssues } from '../../../src/details/emailPair.ts';
import { suggestEmail } from '../../../src/details/emailSuggestion.ts';
import { freeMailDomains } from '../../../src/details/freeMailDomains.ts';
import { roleMailboxes } from '../../../src/details/roleMailboxes.ts';
import { fullWidth } from './anyText.ts';
import { holdsForAnyText, runs } from './holdsForAnyText.ts';

for (const { name, typed, value = typed } of [
	{ name: 'a plain address', typed: 'ada@example.com' },
	{ name: 'spaces around', typed: ' \u00a0ada@example.com\t', value: 'ada@example.com' },
	{
		name: 'capitals, of which the domain loses them',
		typed: 'Ada@Example.COM',
		value: 'Ada@example.com',
	},
	{ name: 'signs before the @', typed: "a.d+a_o'x-1@example.com" },
	{ name: 'an encoded domain', typed: 'ada@xn--bcher-kva.example' },
	{ name: 'an encoded ending', typed: 'ada@example.xn--p1ai' },
	{ name: 'a hyphen in the domain', typed: 'ada@my-example.com' },
	{ name: 'a long domain', typed: 'ada@mail.example.co.uk' },
	{ name: 'a link from a web page', typed: 'mailto:ada@example.com', value: 'ada@example.com' },
	{ name: 'full width', typed: `ada\uff20${fullWidth('example')}.com`, value: 'ada@example.com' },
	{ name: 'an invisible character', typed: 'ada@\u200bexample.com', value: 'ada@example.com' },
	{ name: 'a no-break hyphen', typed: 'mary\u2011jo@example.com', value: 'mary-jo@example.com' },
	{ name: '254 characters', typed: `${'a'.repeat(242)}@example.com` },
	{ name: 'an ampersand and an underscore', typed: 'a_d&a-@example.com' },
	{ name: 'a part of the domain of 63 letters', typed: `ada@${'a'.repeat(63)}.com` },
	{ name: 'a mailbox that only begins like a shared one', typed: 'information.desk@example.com' },
	{ name: 'a domain that only ends like a free one', typed: 'ada@notgmail.com' },
])
	test(`the email looks right: ${name}`, () =>
		expect(checkEmail(typed)).toEqual({ ok: true, value }));

for (const { name, typed, result } of [
	{ name: 'nothing', typed: ' \u00a0', result: { issue: 'empty' } },
	{ name: 'no dot in the domain', typed: 'ada@example', result: { issue: 'no-dot-in-domain' } },
	{ name: 'a space in place of the @', typed: 'ada example.com', result: { issue: 'no-at-sign' } },
	{ name: 'no @', typed: 'ada.example.com', result: { issue: 'no-at-sign' } },
	{
		name: 'two addresses',
		typed: 'ada@example.com; bob@example.com',
		result: { issue: 'several-addresses' },
	},
	{
		name: 'two with a comma',
		typed: 'a@example.com,b@example.com',
		result: { issue: 'several-addresses' },
	},
	{
		name: 'two with a line break',
		typed: 'a@example.com\nb@example.com',
		result: { issue: 'several-addresses' },
	},
	{ name: 'two @', typed: 'ada@@example.com', result: { issue: 'two-at-signs' } },
	{ name: 'a space before the @', typed: 'ada @example.com', result: { issue: 'has-space' } },
	{ name: 'a space in the domain', typed: 'ada@example .com', result: { issue: 'has-space' } },
	{ name: 'nothing before the @', typed: '@example.com', result: { issue: 'nothing-before-at' } },
	{ name: 'nothing after the @', typed: 'ada@', result: { issue: 'no-dot-in-domain' } },
	{ name: 'two dots in a row', typed: 'ada@example..com', result: { issue: 'domain-broken' } },
	{ name: 'a dot at the end', typed: 'ada@example.com.', result: { issue: 'domain-broken' } },
	{
		name: 'a part of the domain of 64 letters',
		typed: `ada@${'a'.repeat(64)}.com`,
		result: { issue: 'domain-broken' },
	},
	{ name: 'a comma for the dot', typed: 'ada@example,com', result: { issue: 'comma-for-dot' } },
	{
		name: 'a semicolon for the dot',
		typed: 'ada@mail.example;co.uk',
		result: { issue: 'comma-for-dot' },
	},
	{ name: 'a digit in the ending', typed: 'ada@example.c0m', result: { issue: 'domain-broken' } },
	{ name: 'a sign no domain has', typed: 'ada@exam_ple.com', result: { issue: 'domain-broken' } },
	{ name: 'a hyphen first', typed: 'ada@-example.com', result: { issue: 'domain-broken' } },
	{ name: 'a hyphen last', typed: 'ada@example-.com', result: { issue: 'domain-broken' } },
	{ name: 'numbers for a domain', typed: 'ada@192.0.2.1', result: { issue: 'domain-broken' } },
	{
		name: 'a label before it',
		typed: 'E-mail: ada@example.com',
		result: { issue: 'text-around', values: { address: 'ada@example.com' } },
	},
	{
		name: 'curly quotation marks around it',
		typed: '\u201cada@example.com\u201d',
		result: { issue: 'text-around', values: { address: 'ada@example.com' } },
	},
	{
		name: 'single quotation marks around it',
		typed: "'ada@example.com'",
		result: { issue: 'text-around', values: { address: 'ada@example.com' } },
	},
	{ name: 'a dot after the @', typed: 'ada@.com', result: { issue: 'domain-broken' } },
	{ name: 'an ending of one letter', typed: 'ada@example.c', result: { issue: 'domain-broken' } },
	{
		name: 'a name around it, as mail programs copy it',
		typed: 'Ada Example <ada@example.com>',
		result: { issue: 'text-around', values: { address: 'ada@example.com' } },
	},
	{
		name: 'a comma after it',
		typed: 'ada@example.com,',
		result: { issue: 'text-around', values: { address: 'ada@example.com' } },
	},
	{
		name: '255 characters',
		typed: `${'a'.repeat(243)}@example.com`,
		result: { issue: 'too-long', values: { count: 255, limit: 254 } },
	},
])
	test(`the email will not work: ${name}`, () =>
		expect(checkEmail(typed)).toEqual({ ok: false, ...result }));

interface Second {
	readonly name: string;
	readonly typed: string;
	readonly context?: EmailContext;
	readonly issue: string;
	readonly values?: Record<string, string>;
}
const second: readonly Second[] = [
	{
		name: 'info@',
		typed: 'info@example.com',
		issue: 'shared-mailbox',
		values: { mailbox: 'info' },
	},
	{
		name: 'sales@ in capitals',
		typed: 'SALES@example.com',
		issue: 'shared-mailbox',
		values: { mailbox: 'SALES' },
	},
	{
		name: 'a shared mailbox with a dot',
		typed: 'accounts.payable@example.com',
		issue: 'shared-mailbox',
		values: { mailbox: 'accounts.payable' },
	},
	{
		name: 'a free mailbox',
		typed: 'ada@Gmail.com',
		issue: 'free-mail',
		values: { domain: 'gmail.com' },
	},
	{
		name: 'the broker’s, when the person says so',
		typed: 'ada@example.com',
		context: { isBrokers: true },
		issue: 'brokers-address',
	},
	{ name: 'CBP’s own', typed: 'ace.support@cbp.dhs.gov', issue: 'cbp-address' },
	{ name: 'DHS’s own', typed: 'ada@hq.dhs.gov', issue: 'cbp-address' },
	...['cbp-dhs.gov', 'cbp.dhs.gov.example.com', 'cbpdhs.com', 'cbp-gov.us', 'xcbp.dhs.gov.co'].map(
		(domain) => ({
			name: `${domain}, which looks like CBP’s`,
			typed: `ada@${domain}`,
			issue: 'cbp-look-alike',
			values: { domain },
		})
	),
	...[
		'ada..b@example.com',
		'.ada@example.com',
		'ada.@example.com',
		'a...b@example.com',
		'ada\\b@example.com',
		'ada[b]@example.com',
		'ada/b@example.com',
		'ada!@example.com',
		"'ada@example.com",
		"ada'@example.com",
		'ada#1@example.com',
		'ada%b@example.com',
	].map((typed) => ({ name: typed, typed, issue: 'mailbox-signs' })),
	{
		name: 'a letter of another alphabet',
		typed: '\u0430da@example.com',
		issue: 'other-characters',
		values: { characters: '\u0430' },
	},
	{
		name: 'what the library takes for a typing mistake',
		typed: 'ada@exmaple.com',
		context: { suggest: (email) => email.replace('exmaple', 'example') },
		issue: 'typing-mistake',
		values: { suggestion: 'ada@example.com' },
	},
];
for (const { name, typed, context, issue, values } of second)
	test(`the email is worth a second look: ${name}`, () => {
		const result = checkEmail(typed, context);
		expect(result.ok && result.second).toEqual([{ issue, ...(values && { values }) }]);
	});

test('the same address in other capitals is no suggestion', () => {
	const suggest = (email: string) => email.toUpperCase();
	expect(checkEmail('ada@example.com', { suggest })).toEqual({
		ok: true,
		value: 'ada@example.com',
	});
});

test('nothing is suggested for an address that will not work', () => {
	const asked: string[] = [];
	checkEmail('ada@', { suggest: (email) => void asked.push(email) });
	expect(asked).toEqual([]);
});

for (const typed of ['a@gmail.c*', 'a@b.[[', 'a@b.co\\', '\ud800@gmial.com', 'a@gmail.co\udfff'])
	test(`nothing is suggested for ${JSON.stringify(typed)}, which the library chokes on`, () => {
		const result = checkEmail(typed, { suggest: suggestEmail });
		expect(JSON.stringify(result)).not.toContain('typing-mistake');
	});

test('a mistyped common domain is suggested', () =>
	expect(checkEmail('ada@gmial.com', { suggest: suggestEmail })).toEqual({
		ok: true,
		value: 'ada@gmial.com',
		second: [{ issue: 'typing-mistake', values: { suggestion: 'ada@gmail.com' } }],
	}));

test('the lists of mailboxes and domains are sorted, in small letters and without doubles', () => {
	for (const list of [roleMailboxes, freeMailDomains])
		expect([...new Set(list.map((entry) => entry.toLowerCase()))].sort()).toEqual(list);
});

for (const { name, form5106, owner, result } of [
	{
		name: 'the same',
		form5106: 'ada@example.com',
		owner: 'ada@example.com',
		result: { ok: true, value: 'ada@example.com' },
	},
	{
		name: 'the same but for case and spaces',
		form5106: 'ADA@example.com',
		owner: ' ada@EXAMPLE.com\u00a0',
		result: { ok: true, value: 'ADA@example.com' },
	},
	{
		name: 'two people of one company',
		form5106: 'bob@example.com',
		owner: 'ada@example.com',
		result: {
			ok: true,
			value: 'bob@example.com',
			second: [
				{ issue: 'differ', values: { form5106: 'bob@example.com', owner: 'ada@example.com' } },
			],
		},
	},
	{
		name: 'of two companies',
		form5106: 'bob@example.org',
		owner: 'ada@example.com',
		result: {
			ok: true,
			value: 'bob@example.org',
			second: [
				{
					issue: 'differ-in-domain',
					values: { form5106: 'bob@example.org', owner: 'ada@example.com' },
				},
			],
		},
	},
	{
		name: 'one of them still empty',
		form5106: '',
		owner: 'ada@example.com',
		result: { ok: false, issue: 'not-two-emails' },
	},
	{
		name: 'one of them not an address',
		form5106: 'ada@example.com',
		owner: 'ada@example',
		result: { ok: false, issue: 'not-two-emails' },
	},
])
	test(`the two emails are compared: ${name}`, () =>
		expect(compareEmails(form5106, owner)).toEqual(result));

const word = fc.string({ unit: fc.constantFrom(...'adobxyz019'), minLength: 2, maxLength: 8 });
const address = fc
	.tuple(word, word, fc.constantFrom('com', 'example', 'co.uk'))
	.map(([mailbox, domain, end]) => `${mailbox}@${domain}.${end}`);

test('an email is the same as itself whatever its capitals, and different from all others', () => {
	fc.assert(
		fc.property(address, address, (one, other) => {
			expect(compareEmails(one, ` ${one.toUpperCase()}`)).toEqual({ ok: true, value: one });
			const result = compareEmails(one, other);
			expect(result.ok && result.second === undefined).toBe(one === other);
		}),
		runs
	);
});

const texts = fc.oneof(
	address,
	fc.string({ unit: fc.constantFrom(...'ab@@..;, <>"\u00a0\u0430A\u0130\uff20'), maxLength: 14 }),
	fc.tuple(fc.constantFrom('mailto:', 'Mailto: ', '<', ' '), address).map((parts) => parts.join(''))
);
holdsForAnyText('the email', checkEmail, emailIssues, texts);
holdsForAnyText(
	'the email with suggestions',
	(typed) => checkEmail(typed, { suggest: (email) => `${email}.com`, isBrokers: true }),
	emailIssues,
	texts
);
holdsForAnyText(
	'the email with the suggestions of the library',
	(typed) => checkEmail(typed, { suggest: suggestEmail }),
	emailIssues,
	fc.oneof(texts, fc.string({ unit: fc.constantFrom(...'a@.cgmilo[*\\+?^$\ud800'), maxLength: 14 }))
);
holdsForAnyText(
	'the two emails',
	(typed) => compareEmails(typed, 'ada@example.com'),
	emailPairIssues,
	texts
);
