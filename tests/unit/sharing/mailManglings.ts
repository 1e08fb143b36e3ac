/** What mail does to a link, each as a function from a text to what is left of it. */
type Mangling = readonly [name: string, mangle: (text: string) => string];

const addresses = /https?:\/\/[^\s<>"]+/g;

/** A gateway puts an address of its own in the place of each that it sees. */
function gateway(name: string, wrap: (address: string) => string): Mangling {
	return [name, (text) => text.replace(addresses, wrap)];
}

const escaped = encodeURIComponent;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const bytesOf = (sign: string, mark: string) =>
	[...Buffer.from(sign)]
		.map((byte) => mark + byte.toString(16).toUpperCase().padStart(2, '0'))
		.join('');
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Proofpoint’s second way: `%` becomes `-` and `/` becomes `_`, of which there are none before. */
function proofpoint2(address: string): string {
	const coded = address.replace(/[^A-Za-z0-9./]/gu, (sign) => bytesOf(sign, '-'));
	return `https://urldefense.proofpoint.com/v2/url?u=${coded.replaceAll('/', '_')}&d=DwMFaQ&c=euGZstcaTDll-_vimEN8b&r=AbC-9&m=xYz_1&s=Q-w&e=`;
}

const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Proofpoint’s third way: unusual signs become `*`, runs of them `**A`, and stand behind in base64url. */
function proofpoint3(address: string, host = 'urldefense.com'): string {
	let replaced = '';
	const coded = address.replace(/[#%!*+@$^|~`(){}[\]]+/g, (signs) => {
		replaced += signs;
		return signs.length === 1 ? '*' : `**${runs[signs.length - 2] ?? ''}`;
	});
	const tail = base64(replaced).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
	return `https://${host}/v3/__${coded}__;${tail}!!AbC1-d_E!xyz-TUV_w$`;
}

const outlook = (host: string, tail: string) => (address: string) =>
	`https://${host}/?url=${escaped(address)}&data=${escaped(tail)}&sdata=${escaped('aB+/c3=')}&reserved=0`;

export const gateways: readonly Mangling[] = [
	gateway(
		'Outlook Safe Links',
		outlook('nam02.safelinks.protection.outlook.com', '05|02|a@b.example|1f')
	),
	gateway(
		'Safe Links of the government cloud',
		outlook('gcc02.safelinks.protection.outlook.com', '05|01|')
	),
	gateway(
		'Safe Links of another cloud',
		outlook('usg02.safelinks.protection.office365.us', '05|02|')
	),
	gateway('Safe Links escaped twice', (address) =>
		outlook('eur01.safelinks.protection.outlook.com', '05|')(escaped(address))
	),
	gateway('Safe Links in HTML', (address) =>
		html(outlook('apc01.safelinks.protection.outlook.com', '05|')(address))
	),
	gateway(
		'Proofpoint 1',
		(address) =>
			`https://urldefense.proofpoint.com/v1/url?u=${address.replaceAll('#', '%23')}&k=AbC%0A&r=x%3D&m=y&s=z`
	),
	gateway('Proofpoint 2', proofpoint2),
	gateway('Proofpoint 3', (address) => proofpoint3(address)),
	gateway('Proofpoint 3 of the government', (address) => proofpoint3(address, 'urldefense.us')),
	gateway(
		'Barracuda',
		(address) =>
			`https://linkprotect.cudasvc.com/url?a=${escaped(address).replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase())}&c=E,1,AbC-d_e,&typo=1`
	),
	gateway('Cisco', (address) => `https://secure-web.cisco.com/1aBc-DeF_gHi/${escaped(address)}`),
	gateway(
		'Trend Micro',
		(address) =>
			`https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${escaped(address)}&umid=AB-C&auth=1f-2`
	),
	gateway(
		'Sophos',
		(address) =>
			`https://us-west-2.protection.sophos.com/?d=host.example&u=${base64(address).replaceAll('=', '%3D')}&i=NWE&t=x&h=1f`
	),
	gateway(
		'Google',
		(address) =>
			`https://www.google.com/url?q=${escaped(address)}&sa=D&source=calendar&usg=AOvVaw0-x`
	),
	gateway(
		'FireEye',
		(address) => `https://protect2.fireeye.com/v1/url?k=1-2&q=1&e=3-4&u=${escaped(address)}`
	),
	gateway('Symantec', (address) => `https://clicktime.symantec.com/3AbC?u=${escaped(address)}`),
	gateway('EdgePilot', (address) => `https://link.edgepilot.com/s/1a2b/AbC?u=${address}`),
	gateway(
		'Check Point',
		(address) => `https://protect.checkpoint.com/v2/___${address}___.YzJlOmFiYw`
	),
	gateway('Slack', (address) => `https://slack-redir.net/link?url=${escaped(address)}&v=3`),
];

/** Breaks lines that are longer than so many signs, as hard as a mail program does. */
function wrapped(text: string, columns: number, end: string): string {
	return text
		.split('\n')
		.map((line) => line.replace(new RegExp(`.{${columns}}(?=.)`, 'gu'), `$&${end}`))
		.join('\n');
}

const lines = (text: string, change: (line: string, place: number) => string) =>
	text.split('\n').map(change).join('\n');

export const breaks: readonly Mangling[] = [
	['broken at 76', (text) => wrapped(text, 76, '\n')],
	['broken at 61, with CRLF', (text) => wrapped(text, 61, '\r\n')],
	['flowed', (text) => wrapped(text, 70, ' \n')],
	['an empty line between the parts', (text) => wrapped(text, 72, '\n\n')],
];

export const quotes: readonly Mangling[] = [
	['quoted', (text) => lines(text, (line) => `> ${line}`)],
	['quoted twice', (text) => lines(text, (line) => `> > ${line}`)],
	['quoted tight', (text) => lines(text, (line) => `>>${line}`)],
	[
		'quoted unevenly',
		(text) => lines(text, (line, place) => (place % 2 ? `> > ${line}` : `> ${line}`)),
	],
	['quoted with bars', (text) => lines(text, (line) => `| ${line}`)],
	['set in', (text) => lines(text, (line) => `\t    ${line}`)],
];

export const sources: readonly Mangling[] = [
	['as HTML', (text) => text.replaceAll('&', '&amp;')],
	[
		'with places to break',
		(text) => text.replace(addresses, (address) => address.replace(/.{20}/g, '$&<wbr>')),
	],
];

export const marks: readonly Mangling[] = [
	['escaped', (text) => text.replaceAll('#', '%23')],
	['escaped twice', (text) => text.replaceAll('#', '%2523')],
	['with an escaped dot', (text) => text.replace(/#r(\d+)\./g, '#r$1%2E')],
	['with an entity', (text) => text.replaceAll('#', '&#35;')],
	['with a named entity', (text) => text.replaceAll('#', '&num;')],
	[
		'with soft hyphens',
		(text) => text.replace(addresses, (address) => address.replace(/.{11}/g, '$&\u00ad')),
	],
	[
		'with blanks of no width',
		(text) => text.replace(addresses, (address) => address.replace(/.{7}/g, '$&\u200b')),
	],
	[
		'with hyphens that do not break',
		(text) => text.replace(addresses, (address) => address.replaceAll('-', '\u2011')),
	],
	['in angle brackets', (text) => text.replace(addresses, '<$&>')],
	['as HTML makes it', (text) => text.replace(addresses, '<a href="$&">$&</a>')],
	['as Markdown makes it', (text) => text.replace(addresses, '[$&]($&)')],
	['with a full stop', (text) => text.replace(addresses, '$&.')],
	['in brackets', (text) => text.replace(addresses, '($&).')],
	['in quotation marks', (text) => text.replace(addresses, '“$&”')],
	['with a word glued on', (text) => text.replace(addresses, '$&Thanks')],
	['with marks of a campaign', (text) => text.replace(addresses, '$&&utm_source=mail')],
	[
		'without the signs that programs leave off',
		(text) => text.replace(addresses, (address) => address.replace(/[-_]+$/, '')),
	],
];

/** As programs send a mail to each other. */
export const transfers: readonly Mangling[] = [
	[
		'quoted-printable',
		(text) => {
			const coded = text.replace(/[=\u0080-\uffff]/gu, (sign) => bytesOf(sign, '='));
			return lines(coded, (line) => line.replace(/(?:=[0-9A-F]{2}|[^=]){70}(?=.)/g, '$&=\n'));
		},
	],
	[
		'base64',
		(text) =>
			`Content-Transfer-Encoding: base64\n\n${base64(text).replace(/.{76}/g, '$&\r\n')}\n\n--end`,
	],
];
