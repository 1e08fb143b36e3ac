import { expect, test } from 'playwright/test';
import { inviteTextKey } from '../../../src/storage/keys.ts';
import { keepInviteText, readInviteText } from '../../../src/typed/inviteText.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';

const usual = { subject: 'Your refund', message: 'Open {link}' };
const own = { subject: 'Hello', message: 'Please open {link}' };

let storage: FakeStorage;
test.beforeEach(() => {
	storage = new FakeStorage();
	Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
});

test('a text of one’s own is there for the next invites, and of the usual one nothing is kept', () => {
	expect(keepInviteText(own, usual)).toBe('kept');
	expect(readInviteText(usual)).toEqual(own);
	expect(keepInviteText(usual, usual)).toBe('kept');
	expect(storage.contents().size).toBe(0);
	expect(readInviteText(usual)).toEqual(usual);
});

test('a text with a long number is not kept, nor the one before it, and it is said why', () => {
	keepInviteText(own, usual);
	for (const numbered of [
		{ ...own, message: `${own.message} acct 1234567890` },
		{ ...own, subject: 'DE89 3704 0044 0532 0130 00' },
	]) {
		expect(keepInviteText(numbered, usual)).toBe('number');
		expect(storage.contents().size).toBe(0);
	}
	// The number is the reason also where the browser refuses.
	storage.refuses.add('remove');
	expect(keepInviteText({ ...own, subject: '123456789' }, usual)).toBe('number');
});

test('a full or blocked storage, or a text that is too long, is told and not taken for kept', () => {
	storage.quota = 10;
	expect(keepInviteText(own, usual)).toBe('refused');
	storage.quota = Infinity;
	for (const refusal of ['write', 'remove'] as const) storage.refuses.add(refusal);
	expect(keepInviteText(own, usual)).toBe('refused');
	expect(keepInviteText(usual, usual)).toBe('refused');
	storage.refuses.clear();
	expect(keepInviteText({ ...own, message: 'word '.repeat(2000) }, usual)).toBe('refused');
	expect(storage.contents().size).toBe(0);
});

test('each language has a text of its own, and what was kept before there were several is English', () => {
	storage.setItem(inviteTextKey, JSON.stringify(own));
	expect(readInviteText(usual)).toEqual(own);
	expect(readInviteText(usual, 'es')).toEqual(usual);
	const spanish = { subject: 'Hola', message: 'Abra {link}' };
	expect(keepInviteText(spanish, usual, 'es')).toBe('kept');
	expect(readInviteText(usual, 'es')).toEqual(spanish);
	expect(readInviteText(usual, 'zh')).toEqual(usual);
	expect(readInviteText(usual)).toEqual(own);
	keepInviteText(usual, usual);
	expect(readInviteText(usual)).toEqual(usual);
	expect(readInviteText(usual, 'es')).toEqual(spanish);
	expect(keepInviteText({ ...spanish, subject: 'DE89 3704 0044 0532 0130 00' }, usual, 'es')).toBe(
		'number'
	);
	expect(storage.contents().size).toBe(0);
});

test('whatever stands there, an invite has a text', () => {
	for (const stands of ['', 'null', '[]', '{"subject":5}', '{"message":']) {
		storage.setItem(inviteTextKey, stands);
		expect(readInviteText(usual)).toEqual(usual);
	}
});
