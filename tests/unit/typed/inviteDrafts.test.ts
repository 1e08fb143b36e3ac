import { expect, test } from 'playwright/test';
import { inviteTextKey } from '../../../src/storage/keys.ts';
import { inviteDrafts } from '../../../src/typed/inviteDrafts.ts';
import { FakeStorage } from '../progress/fakeStorage.ts';

const usual = { subject: 'Your refund', message: 'Open {link}' };
const spanish = { subject: 'Su reembolso', message: 'Abra {link}' };

let storage: FakeStorage;
test.beforeEach(() => {
	storage = new FakeStorage();
	Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
});

for (const { name, message, kept, refused = false } of [
	{ name: 'a text that is kept', message: 'Please open {link}', kept: 'kept' },
	{ name: 'a text with a long number', message: 'Pay 1234567890 {link}', kept: 'number' },
	{ name: 'a text that is too long', message: 'word '.repeat(2000), kept: 'refused' },
	{ name: 'a text that the browser refuses', message: 'Hi', kept: 'refused', refused: true },
	{ name: 'an empty text', message: '', kept: 'kept' },
])
	test(`${name} is there again when the language comes back, with what is said of it`, async () => {
		const drafts = inviteDrafts();
		if (refused) for (const refusal of ['write', 'remove'] as const) storage.refuses.add(refusal);
		const written = drafts.change(drafts.open('en', usual), { message });
		expect(written).toMatchObject({ text: { subject: usual.subject, message }, kept });
		const other = await drafts.choose('es', () => Promise.resolve(spanish));
		expect(other).toMatchObject({ text: spanish, kept: 'kept' });
		expect(await drafts.choose('en', () => Promise.resolve(usual))).toEqual(written);
		if (kept !== 'kept') expect(storage.contents().has(inviteTextKey)).toBe(false);
	});

test('what another language was given stays with it, and the next page finds what was kept', async () => {
	const drafts = inviteDrafts();
	drafts.open('en', usual);
	const es = await drafts.choose('es', () => Promise.resolve(spanish));
	if (es) drafts.change(es, { subject: 'Hola' });
	expect(drafts.open('en', usual).text).toEqual(usual);
	expect(inviteDrafts().open('es', spanish).text).toEqual({ ...spanish, subject: 'Hola' });
});

test('two fields changed one right after the other both stand', () => {
	const drafts = inviteDrafts();
	const opened = drafts.open('en', usual);
	drafts.change(opened, { subject: 'Hello' });
	expect(drafts.change(opened, { message: 'Hi {link}' }).text).toEqual({
		subject: 'Hello',
		message: 'Hi {link}',
	});
});

test('of languages chosen one after the other the last one stands, whichever comes last', async () => {
	const drafts = inviteDrafts();
	const { promise: late, resolve: arrive } = Promise.withResolvers<typeof usual>();
	const first = drafts.choose('es', () => late);
	const second = drafts.choose('en', () => Promise.resolve(usual));
	expect(await second).toMatchObject({ language: 'en' });
	arrive(spanish);
	expect(await first).toBeUndefined();
});

test('a language that does not come is told, and not once another was chosen', async () => {
	const drafts = inviteDrafts();
	const never = () => Promise.reject(new Error('offline'));
	await expect(drafts.choose('es', never)).rejects.toThrow('offline');
	const [dropped, last] = await Promise.all([
		drafts.choose('es', never),
		drafts.choose('en', () => Promise.resolve(usual)),
	]);
	expect(dropped).toBeUndefined();
	expect(last).toMatchObject({ language: 'en' });
});
