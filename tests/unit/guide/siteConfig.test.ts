import { expect, test } from 'playwright/test';
import { notFilledIn, readSiteConfig } from '../../../src/guide/siteConfig.ts';

const nothing = {
	origin: undefined,
	maker: undefined,
	contact: undefined,
	repository: undefined,
};

test('what is not set, or empty, has no value and is named', () => {
	expect(readSiteConfig({})).toEqual(nothing);
	expect(readSiteConfig({ SITE_URL: '', SITE_MAKER: '  ', SITE_CONTACT: undefined })).toEqual(
		nothing
	);
	expect(notFilledIn(readSiteConfig({ SITE_MAKER: 'Someone' }))).toEqual([
		'SITE_URL',
		'SITE_CONTACT',
		'SITE_REPOSITORY',
	]);
});

test('what is set is read as it is shown and linked', () => {
	const config = readSiteConfig({
		SITE_URL: ' https://your.host/ ',
		SITE_MAKER: 'Someone & Co.',
		SITE_CONTACT: 'guide@your.host',
		SITE_REPOSITORY: 'https://git.host/someone/guide',
	});
	expect(config).toEqual({
		origin: 'https://your.host',
		maker: 'Someone & Co.',
		contact: { href: 'mailto:guide@your.host', says: 'guide@your.host' },
		repository: 'https://git.host/someone/guide',
	});
	expect(notFilledIn(config)).toEqual([]);
	expect(readSiteConfig({ SITE_CONTACT: 'https://your.host/contact' }).contact).toEqual({
		href: 'https://your.host/contact',
		says: 'https://your.host/contact',
	});
	expect(readSiteConfig({ SITE_URL: 'http://127.0.0.1:4321' }).origin).toBe(
		'http://127.0.0.1:4321'
	);
});

for (const [name, wrong, mend] of [
	['SITE_URL', 'your.host', 'write the origin alone'],
	['SITE_URL', 'https://your.host/refund-ready/', 'BASE_PATH'],
	['SITE_URL', 'https://your.host/?a', 'write the origin alone'],
	['SITE_URL', 'https://name:word@your.host', 'write the origin alone'],
	['SITE_URL', 'file:///srv', 'write the origin alone'],
	['SITE_MAKER', '---', 'write a name'],
	['SITE_MAKER', 'Two\nlines', 'write a name'],
	['SITE_MAKER', 'long '.repeat(30), 'write a name'],
	['SITE_CONTACT', 'call us', 'write an e-mail address'],
	['SITE_CONTACT', 'http://your.host/contact', 'https://'],
	['SITE_CONTACT', 'guide@your', 'write an e-mail address'],
	['SITE_CONTACT', 'a@b.example?bcc=c@d.example', 'write an e-mail address'],
	['SITE_CONTACT', 'javascript:alert(1)', 'write an e-mail address'],
	['SITE_REPOSITORY', 'git@git.host:someone/guide', 'begins with https://'],
] as const)
	test(`${name} that is ${JSON.stringify(wrong)} is refused with what to write`, () => {
		expect(() => readSiteConfig({ [name]: wrong })).toThrow(
			`${name} is ${JSON.stringify(wrong.trim())}: `
		);
		expect(() => readSiteConfig({ [name]: wrong })).toThrow(mend);
	});

test('every wrong setting is told at once', () => {
	expect(() => readSiteConfig({ SITE_URL: 'x', SITE_CONTACT: 'y' })).toThrow(
		/^SITE_URL is "x": .*\nSITE_CONTACT is "y": /
	);
});
