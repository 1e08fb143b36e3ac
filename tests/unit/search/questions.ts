/**
 * What people ask, and where the answer stands: a page, or one entry of help, the glossary or the
 * sources. Any of them is right.
 */
export const questions: readonly (readonly [string, ...string[]])[] = [
	// Getting ready
	['what is ACE', '/glossary/#ace', '/glossary/#ace-portal', '/guide/before-you-start/'],
	[
		'do I need form 5106',
		'/guide/before-you-start/',
		'/help/#no-5106-on-file',
		'/glossary/#form-5106',
	],
	[
		'which email is in box 2E',
		'/glossary/#box-2e',
		'/guide/before-you-start/',
		'/help/#record-has-no-email',
	],
	[
		'our broker is the contact on the 5106',
		'/guide/before-you-start/',
		'/help/#record-has-no-email',
		'/glossary/#box-2e',
	],
	['importer number inactive', '/help/#number-inactive'],
	['number voided', '/help/#number-voided'],
	[
		'are we the importer of record',
		'/glossary/#importer-of-record',
		'/help/#not-importer-of-record',
		'/guide/before-you-start/',
	],
	['foreign company without US address', '/guide/before-you-start/'],
	[
		'EIN with suffix',
		'/glossary/#suffix',
		'/help/#suffix-or-not',
		'/glossary/#ein',
		'/glossary/#importer-number',
	],
	[
		'several importer numbers',
		'/help/#several-numbers',
		'/guide/before-you-start/',
		'/help/#one-number-missing',
	],
	['tax id', '/glossary/#ein', '/glossary/#importer-number'],
	['who should own the account', '/guide/before-you-start/', '/glossary/#trade-account-owner'],
	// Applying
	['how do I apply for an ACE account', '/guide/apply/'],
	['code has not arrived', '/help/#code-never-comes', '/help/#code-too-late'],
	[
		'verification code expired',
		'/help/#code-too-late',
		'/glossary/#verification-code',
		'/guide/apply/',
	],
	['otp', '/glossary/#verification-code', '/guide/apply/', '/help/#code-never-comes'],
	[
		'how long is the code valid',
		'/glossary/#verification-code',
		'/guide/apply/',
		'/help/#code-too-late',
	],
	['name does not match', '/help/#name-does-not-match', '/guide/apply/'],
	['email already in use', '/help/#email-already-used'],
	['number already has an account', '/help/#number-already-has-account', '/guide/apply/'],
	['account owner left the company', '/help/#owner-has-left'],
	['what is a trade account owner', '/glossary/#trade-account-owner'],
	// Verifying
	['no mail from CBP after applying', '/help/#no-account-mail', '/guide/verify/'],
	[
		'is this email from CBP real',
		'/help/#mail-looks-fake',
		'/guide/verify/',
		'/help/#someone-asks-for-bank-details',
	],
	['locked out of my account', '/help/#locked-out', '/guide/verify/'],
	['forgot password', '/help/#locked-out', '/guide/verify/'],
	['account dormant 45 days', '/help/#locked-out', '/guide/keep-current/', '/guide/verify/'],
	[
		'two factor authentication',
		'/help/#token-not-arriving',
		'/guide/verify/',
		'/help/#cannot-create-login',
	],
	['cannot create login', '/help/#cannot-create-login', '/guide/verify/'],
	// Dashboard
	['refund tab missing', '/help/#refund-tab-missing', '/guide/dashboard/'],
	['importer view is missing', '/help/#importer-view-missing', '/guide/dashboard/'],
	['cape tab missing', '/help/#cape-tab-missing', '/guide/dashboard/'],
	['pages load empty', '/help/#pages-load-empty', '/guide/dashboard/'],
	['levels of an account', '/guide/dashboard/', '/glossary/#top-account'],
	// ACH refunds
	['direct deposit', '/guide/ach-refunds/', '/glossary/#ach-refund'],
	['bank form', '/guide/ach-refunds/', '/glossary/#ach-refund-authorization-tab'],
	['4811', '/glossary/#form-4811', '/guide/ach-refunds/', '/glossary/#notify-party'],
	['routing number refused', '/help/#routing-number-refused'],
	[
		'wire routing number or ach',
		'/glossary/#routing-number',
		'/guide/ach-refunds/',
		'/help/#routing-number-refused',
	],
	['no US bank account', '/help/#no-us-bank-account', '/guide/ach-refunds/'],
	['can my broker enter the bank details', '/help/#broker-cannot-enter', '/guide/ach-refunds/'],
	['can my freight forwarder receive the refund', '/guide/ach-refunds/', '/glossary/#notify-party'],
	['money went to our broker', '/help/#money-went-to-broker'],
	[
		'get info refresh',
		'/glossary/#get-info-refresh',
		'/guide/ach-refunds/',
		'/help/#details-do-not-show',
	],
	['ach debit', '/glossary/#ach-debit', '/help/#set-up-for-debit', '/guide/ach-refunds/'],
	['details do not show after saving', '/help/#details-do-not-show', '/guide/ach-refunds/'],
	['refund rejected', '/help/#refund-rejected', '/guide/keep-current/'],
	['payment returned by bank R03', '/help/#payment-returned'],
	// Keeping current
	['we changed banks', '/guide/keep-current/', '/help/#bank-account-changed'],
	['REV-613', '/glossary/#rev-613', '/guide/keep-current/', '/help/#refund-rejected'],
	[
		'someone called and asked for our bank details',
		'/help/#someone-asks-for-bank-details',
		'/guide/keep-current/',
	],
	[
		'scam',
		'/guide/keep-current/',
		'/help/#someone-asks-for-bank-details',
		'/help/#mail-looks-fake',
	],
	// What next
	['what is CAPE', '/glossary/#cape', '/guide/what-next/', '/glossary/#cape-declaration'],
	['upload refused', '/help/#upload-refused', '/guide/what-next/'],
	['entry older than 80 days', '/help/#entry-past-80-days', '/guide/what-next/'],
	['when will I get my money', '/help/#no-money-yet', '/guide/what-next/'],
	['protest deadline', '/glossary/#protest', '/guide/what-next/', '/help/#entry-past-80-days'],
	['do I need a lawyer', '/guide/what-next/'],
	['ES-003 report', '/glossary/#es-003', '/guide/what-next/'],
	['refund amount is too small', '/help/#deposit-too-small'],
	['why am i not paid', '/help/not-paid/'],
	['bank account number', '/guide/ach-refunds/'],
	['wire transfer', '/guide/ach-refunds/'],
	['phone number cbp help desk', '/guide/dashboard/#whom-to-ask'],
	// The tools, and what one takes away.
	['several clients', '/companies/'],
	['download pdf', '/download/'],
	['check my entry list', '/tools/entries/'],
	['write the cape file', '/tools/entries/', '/guide/what-next/'],
	['liquidation date calculator', '/tools/dates/'],
];

/** The same with the mistakes of a hurried hand. */
export const mistyped: readonly (readonly [string, ...string[]])[] = [
	['verifcation code', '/glossary/#verification-code', '/guide/apply/', '/help/#code-never-comes'],
	['notfy party', '/glossary/#notify-party', '/guide/ach-refunds/'],
	[
		'routng number',
		'/glossary/#routing-number',
		'/guide/ach-refunds/',
		'/help/#routing-number-refused',
	],
	['liqidation', '/glossary/#liquidation', '/glossary/#reliquidation'],
	['importer of recrod', '/glossary/#importer-of-record', '/help/#not-importer-of-record'],
];
