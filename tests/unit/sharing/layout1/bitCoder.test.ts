import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
	type BitCoder,
	bitLearner,
	bitReader,
	bitWriter,
	Odds,
} from '../../../../src/sharing/layout1/bitCoder.ts';
import {
	codeChoice,
	codeNumber,
	codeRaw,
	codeSigned,
	codeText,
} from '../../../../src/sharing/layout1/codeValues.ts';
import { runs as many } from '../../progress/arbitraries.ts';

const runs = { ...many, numRuns: 100 };

/** Writes with one call of a layout and reads with the next, as a link does. */
function roundTrip<Value>(
	code: (coder: BitCoder, value?: Value) => Value,
	values: readonly Value[]
) {
	const writer = bitWriter(new Odds());
	for (const value of values) code(writer, value);
	const bytes = writer.bytes();
	const reader = bitReader(new Odds(), bytes);
	return { read: values.map(() => code(reader)), bytes };
}

test('any bits in any contexts come back, and both sides have the same sum', () => {
	const bits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'raw'), fc.boolean()), {
		maxLength: 100,
	});
	fc.assert(
		fc.property(bits, (values) => {
			const code = (coder: BitCoder, context: string, bit?: boolean) =>
				context === 'raw' ? coder.rawBit(bit) : coder.bit(context, bit);
			const writer = bitWriter(new Odds());
			for (const [context, bit] of values) code(writer, context, bit);
			const reader = bitReader(new Odds(), writer.bytes());
			const read = values.map(([context]) => code(reader, context));
			expect(read.join()).toBe(values.map(([, bit]) => bit).join());
			expect(reader.sum).toBe(writer.sum);
			expect(reader.exhausted).toBe(false);
		}),
		runs
	);
});

test('a thousand bits of the same kind take a few bytes', () => {
	const { bytes } = roundTrip((coder, bit) => coder.bit('x', bit), Array<boolean>(1000).fill(true));
	expect(bytes.length).toBeLessThan(12);
});

for (const { name, code, values } of [
	{
		name: 'numbers up to a limit',
		code: (coder: BitCoder, value?: number) => codeNumber(coder, 'n', 70_000, value),
		values: fc.integer({ min: 0, max: 70_000 }),
	},
	{
		name: 'numbers of either sign',
		code: (coder: BitCoder, value?: number) => codeSigned(coder, 'n', 90_000, value),
		values: fc.integer({ min: -90_000, max: 90_000 }),
	},
	{
		name: 'choices',
		code: (coder: BitCoder, value?: number) => codeChoice(coder, 'n', 15, value),
		values: fc.integer({ min: 0, max: 15 }),
	},
	{
		name: 'numbers of 26 bits',
		code: (coder: BitCoder, value?: number) => codeRaw(coder, 26, value),
		values: fc.integer({ min: 0, max: 2 ** 26 - 1 }),
	},
])
	test(`${name} come back`, () => {
		fc.assert(
			fc.property(fc.array(values), (list) => {
				expect(roundTrip(code, list).read).toEqual(list);
			}),
			runs
		);
	});

test('texts come back, whatever the language', () => {
	const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 5 });
	fc.assert(
		fc.property(texts, (list) => {
			const whole = list.filter((text) => text.isWellFormed());
			expect(roundTrip((coder, text) => codeText(coder, 't', 2000, text), whole).read).toEqual(
				whole
			);
		}),
		runs
	);
});

test('a text longer than its limit is cut, and one that is no Unicode is mended', () => {
	expect(roundTrip((coder, text) => codeText(coder, 't', 3, text), ['abcdef']).read).toEqual([
		'abc',
	]);
	expect(roundTrip((coder, text) => codeText(coder, 't', 99, text), ['a\ud800b']).read).toEqual([
		'a\ufffdb',
	]);
});

test('numbers out of reach come back as the nearest that fits', () => {
	expect(roundTrip((coder, far) => codeSigned(coder, 'n', 10, far), [-99, 99]).read).toEqual([
		-10, 10,
	]);
});

test('any bytes read as bits, and a reader tells when there are none left', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, cut) => {
			const reader = bitReader(new Odds(), bytes, cut);
			for (let bits = 0; bits < 2000; bits++) reader.rawBit();
			expect(reader.exhausted).toBe(true);
			expect(codeText(reader, 't', 1500).length).toBeLessThanOrEqual(1500);
		}),
		runs
	);
});

test('of a text that was cut off, no bit that hangs on the missing end is taken for true', () => {
	const bits = fc.array(fc.boolean(), { minLength: 80, maxLength: 400 });
	fc.assert(
		fc.property(bits, fc.nat(), (values, place) => {
			const writer = bitWriter(new Odds());
			for (const value of values) writer.bit('x', value);
			const bytes = writer.bytes();
			const reader = bitReader(new Odds(), bytes.slice(0, place % bytes.length), true);
			const read: boolean[] = [];
			while (!reader.exhausted && read.length < values.length) read.push(reader.bit('x'));
			expect(reader.exhausted).toBe(true);
			// The bit that used up the last byte may be any.
			const sure = read.slice(0, -1);
			expect(sure.join()).toBe(values.slice(0, sure.length).join());
		}),
		runs
	);
});

test('what was learnt makes a text shorter, and learning leaves the odds it starts from alone', () => {
	const usual = new Odds();
	for (const name of ['Example Widgets LLC', 'Acme Trading LLC'])
		codeText(bitLearner(usual), 't', 200, name);
	const length = (odds: Odds) => {
		const writer = bitWriter(odds);
		codeText(writer, 't', 200, 'Example Trading LLC');
		return writer.bytes().length;
	};
	const learnt = length(new Odds(usual));
	expect(learnt).toBeLessThan(length(new Odds()));
	expect(length(new Odds(usual))).toBe(learnt);
});

test('bits that take hardly a byte are read up to what links carry, and no writer writes more', () => {
	const writer = bitWriter(new Odds());
	for (let bit = 0; bit < 900_000; bit++) writer.bit('a', false);
	const bytes = writer.bytes();
	expect(bytes.length).toBeLessThan(20_000);
	const reader = bitReader(new Odds(), bytes);
	let read = 0;
	while (!reader.exhausted && read < 2_000_000) {
		reader.bit('a');
		read++;
	}
	expect(read).toBeLessThan(1_000_002);
	for (let bit = 0; bit < 200_000; bit++) writer.bit('a', false);
	expect(() => writer.bytes()).toThrow(RangeError);
});

test('bytes behind what was written are surplus, one or many', () => {
	const bits = fc.array(fc.boolean(), { minLength: 1, maxLength: 200 });
	fc.assert(
		fc.property(bits, fc.uint8Array({ minLength: 1, maxLength: 9 }), (values, more) => {
			const writer = bitWriter(new Odds());
			for (const bit of values) writer.bit('a', bit);
			const bytes = writer.bytes();
			for (const [given, surplus] of [
				[bytes, false],
				[Uint8Array.from([...bytes, 7, ...more]), true],
			] as const) {
				const reader = bitReader(new Odds(), given);
				for (const bit of values) expect(reader.bit('a')).toBe(bit);
				expect(reader.surplus).toBe(surplus);
			}
		}),
		runs
	);
});
