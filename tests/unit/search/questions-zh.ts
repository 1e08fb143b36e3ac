/**
 * What Chinese-speaking people ask, as they type it, and where the answer stands: a page, or one
 * entry of help, the glossary or the sources. Any of them is right.
 */
export const questions: readonly (readonly [string, ...string[]])[] = [
	// Getting ready
	['需要准备什么材料', '/ready/', '/guide/before-you-start/'],
	[
		'2E栏应该填谁的邮箱',
		'/glossary/#box-2e',
		'/guide/before-you-start/',
		'/help/#record-has-no-email',
	],
	['我们一年没有进口了 编号还能用吗', '/help/#number-inactive', '/guide/before-you-start/'],
	['进口商编号被作废了怎么办', '/help/#number-voided'],
	[
		'货是快递公司清关的 退税归谁',
		'/help/#not-importer-of-record',
		'/glossary/#importer-of-record',
		'/guide/before-you-start/',
	],
	['中国公司没有美国地址怎么填', '/guide/before-you-start/'],
	[
		'EIN后面的00要不要填',
		'/help/#suffix-or-not',
		'/glossary/#suffix',
		'/glossary/#ein',
		'/glossary/#importer-number',
	],
	[
		'我们有两个EIN 要开几个账户',
		'/help/#several-numbers',
		'/help/#one-number-missing',
		'/guide/before-you-start/',
		'/guide/apply/',
	],
	// Applying
	['怎么申请ACE账户', '/guide/apply/'],
	['收不到验证码', '/help/#code-never-comes', '/help/#code-too-late'],
	['验证码过期了', '/help/#code-too-late', '/glossary/#verification-code', '/guide/apply/'],
	['公司名称对不上', '/help/#name-does-not-match', '/guide/apply/'],
	['系统说我们的编号已经有账户', '/help/#number-already-has-account', '/guide/apply/'],
	['account owner 离职了', '/help/#owner-has-left', '/help/#owner-will-leave'],
	// Verifying
	['申请以后一直没收到CBP的邮件', '/help/#no-account-mail', '/guide/verify/'],
	[
		'CBP发来的邮件是真的吗',
		'/help/#mail-looks-fake',
		'/guide/verify/',
		'/help/#someone-asks-for-bank-details',
	],
	['登录不了 账号被锁', '/help/#locked-out', '/guide/verify/'],
	['忘记密码', '/help/#locked-out', '/help/#cannot-create-login', '/guide/verify/'],
	['每次登录都要的code收不到', '/help/#token-not-arriving', '/guide/verify/'],
	// The importer dashboard
	['找不到ACH Refund Authorization标签页', '/help/#refund-tab-missing', '/guide/dashboard/'],
	['CAPE tab看不到', '/help/#cape-tab-missing', '/guide/dashboard/'],
	['CBP客服电话', '/guide/dashboard/'],
	// ACH refund details
	[
		'没有美国银行账户 可以用香港账户收款吗',
		'/help/#no-us-bank-account',
		'/guide/ach-refunds/#ach.bank-is-us',
		'/guide/ach-refunds/',
	],
	[
		'路由号码是电汇的还是ACH的',
		'/glossary/#routing-number',
		'/guide/ach-refunds/',
		'/help/#routing-number-refused',
	],
	['报关行能不能帮我们填银行资料', '/help/#broker-cannot-enter', '/guide/ach-refunds/'],
	['货代可以代收退款吗', '/guide/ach-refunds/', '/glossary/#notify-party'],
	['钱退到报关行去了', '/help/#money-went-to-broker'],
	['保存以后看不到银行资料', '/help/#details-do-not-show', '/guide/ach-refunds/'],
	['REV-613显示退款被拒', '/help/#refund-rejected', '/glossary/#rev-613', '/guide/keep-current/'],
	['退款打过来又被银行退回', '/help/#payment-returned', '/help/not-paid/'],
	// Keeping current
	['我们换银行了', '/help/#bank-account-changed', '/guide/keep-current/'],
	[
		'有人打电话要银行账号',
		'/help/#someone-asks-for-bank-details',
		'/guide/keep-current/',
		'/help/#mail-looks-fake',
	],
	// What next
	['CAPE怎么申报', '/guide/what-next/', '/glossary/#cape-declaration', '/glossary/#cape'],
	['上传的CSV文件被拒', '/help/#upload-refused', '/guide/what-next/', '/tools/entries/'],
	['清算超过80天还能退吗', '/help/#entry-past-cape-window', '/guide/what-next/'],
	['退款什么时候到账', '/help/#no-money-yet', '/guide/what-next/', '/help/not-paid/'],
	['为什么还没收到钱', '/help/not-paid/', '/help/#no-money-yet'],
	// The site
	['换电脑以后进度怎么办', '/progress/'],
	['这是官方网站吗', '/about/'],
	['退稅什麼時候到帳', '/help/#no-money-yet', '/guide/what-next/', '/help/not-paid/'],
];
