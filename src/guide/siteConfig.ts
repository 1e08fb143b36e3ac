/**
 * What a deployer says of the site, once, in environment variables: where it stands, and who answers
 * for it. Nothing of it has a default, so that no build tells an address or a person that is not its.
 */
interface SiteConfig {
	/** The origin that the site is served from: SITE_URL. */
	readonly origin: string | undefined;
	/** Who makes or runs this copy: SITE_MAKER. */
	readonly maker: string | undefined;
	/** Where mistakes are reported: SITE_CONTACT. */
	readonly contact: Contact | undefined;
	/** Where the source is: SITE_REPOSITORY. */
	readonly repository: string | undefined;
}

/** An address to write to, as a link and as it is read. */
interface Contact {
	readonly href: string;
	readonly says: string;
}

type Setting = 'SITE_URL' | 'SITE_MAKER' | 'SITE_CONTACT' | 'SITE_REPOSITORY';
type Settings = Readonly<Partial<Record<Setting, string | undefined>>>;

/** A web address, or `undefined` where a text is none by one of the protocols, or carries a login. */
function addressIn(text: string, protocols: readonly string[]): URL | undefined {
	if (!URL.canParse(text)) return undefined;
	const address = new URL(text);
	return protocols.includes(address.protocol) && address.username + address.password === ''
		? address
		: undefined;
}

function originIn(text: string): string | undefined {
	const address = addressIn(text, ['https:', 'http:']);
	return address?.href === `${address?.origin ?? ''}/` ? address.origin : undefined;
}

function nameIn(text: string): string | undefined {
	return text.length <= 120 && /\p{L}/u.test(text) && !/\p{Cc}/u.test(text) ? text : undefined;
}

function contactIn(text: string): Contact | undefined {
	if (/^[^\s@<>()",:;?&%/]+@[^\s@<>()",:;?&%/]+\.[a-z]{2,}$/i.test(text))
		return { href: `mailto:${text}`, says: text };
	const link = linkIn(text);
	return link === undefined ? undefined : { href: link, says: link };
}

function linkIn(text: string): string | undefined {
	return addressIn(text, ['https:'])?.href;
}

/**
 * Reads what a deployer set; empty is not set. Throws an Error that names every setting which is
 * wrong, what it is and what to write.
 *
 * @example
 * readSiteConfig({ SITE_CONTACT: 'guide@your.host' }).contact; // => { href: 'mailto:guide@your.host', … }
 */
export function readSiteConfig(settings: Settings): SiteConfig {
	const wrong: string[] = [];
	const read = <Value>(
		name: Setting,
		valueIn: (text: string) => Value | undefined,
		mend: string
	): Value | undefined => {
		const text = settings[name]?.trim() ?? '';
		if (text === '') return undefined;
		const value = valueIn(text);
		if (value === undefined) wrong.push(`${name} is ${JSON.stringify(text)}: ${mend}`);
		return value;
	};
	const config = {
		origin: read(
			'SITE_URL',
			originIn,
			'write the origin alone, such as https://your.host, and what follows it as BASE_PATH.'
		),
		maker: read(
			'SITE_MAKER',
			nameIn,
			'write a name on one line, of 120 characters at most, such as Your Company, Inc.'
		),
		contact: read(
			'SITE_CONTACT',
			contactIn,
			'write an e-mail address, such as guide@your.host, or a link that begins with https://.'
		),
		repository: read(
			'SITE_REPOSITORY',
			linkIn,
			'write the link to the source, which begins with https://.'
		),
	};
	if (wrong.length > 0) throw new Error(wrong.join('\n'));
	return config;
}

/** The settings that nobody filled in, by their names. */
export function notFilledIn({ origin, maker, contact, repository }: SiteConfig): string[] {
	return Object.entries({
		SITE_URL: origin,
		SITE_MAKER: maker,
		SITE_CONTACT: contact,
		SITE_REPOSITORY: repository,
	}).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/** What was set for this build. */
export const siteConfig = readSiteConfig(process.env);
