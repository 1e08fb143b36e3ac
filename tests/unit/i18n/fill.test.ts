import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fill } from '../../../src/i18n/fill.ts';
import { plural } from '../../../src/i18n/plural.ts';
import { chinese, english, spanish } from './testLanguages.ts';

const runs = { numRuns: 500 };
const names = fc.constantFrom('count', 'total', 'day', 'label');
const values = fc.dictionary(names, fc.oneof(fc.string(), fc.integer({ min: 0, max: 9_999_999 })), {
	noNullPrototype: true,
});
const text = fc
	.array(
		fc.oneof(
			fc.string({ maxLength: 8 }).map((part) => part.replace(/[{}]/g, '')),
			names.map((name) => `{${name}}`)
		)
	)
	.map((parts) => parts.join(''));
const language = fc.constantFrom(english, spanish, chinese);

test('a text is filled with every value that it names, texts untouched and numbers without loss', () => {
	fc.assert(
		fc.property(text, values, language, (template, filling, written) => {
			let expected = '';
			for (const part of template.split(/(\{\w+\})/)) {
				const value = filling[part.slice(1, -1)];
				const isName = /^\{\w+\}$/.test(part) && value !== undefined;
				expected +=
					isName && typeof value === 'number'
						? new Intl.NumberFormat(written.tag).format(value)
						: isName
							? String(value)
							: part;
			}
			expect(fill(template, filling, written)).toBe(expected);
		}),
		runs
	);
});

test('a number below a thousand stands in a text as its digits', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999 }), language, (count, written) => {
			expect(fill('{count}', { count }, written)).toBe(String(count));
		}),
		runs
	);
});

test('whatever the number, a text takes the form of its kind, or the other one, and is filled', () => {
	const forms = fc.record(
		{
			one: fc.constant('one {count}'),
			many: fc.constant('many {count}'),
			other: fc.constant('other {count}'),
		},
		{ requiredKeys: ['other'] }
	);
	fc.assert(
		fc.property(
			forms,
			fc.integer({ min: 0, max: 10_000_000 }),
			language,
			(word, count, written) => {
				const kind = new Intl.PluralRules(written.tag).select(count);
				const form = kind === 'one' || kind === 'many' ? (word[kind] ?? word.other) : word.other;
				expect(plural(word, count, { count }, written)).toBe(
					form.replace('{count}', new Intl.NumberFormat(written.tag).format(count))
				);
			}
		),
		runs
	);
});
