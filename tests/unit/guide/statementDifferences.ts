/**
 * What a translation must say as the English text does, whatever its words: numbers, dates,
 * addresses, codes and links. A number may be a word and a date may be written in the language's own
 * form; what CBP's words, tags, citations and braces are is held by the build (likeEnglish.ts,
 * untranslated.ts).
 */
import { intl } from '../../../src/i18n/intl.ts';
import { defaultLanguage, type Language } from '../../../src/i18n/languages.ts';

/** What a text states that no language changes. */
interface Stated {
	/** 2026-11-22, 2026-11 or 11-22. */
	readonly dates: readonly string[];
	/** Months by themselves, which one language counts where another names them: 09. */
	readonly months: readonly string[];
	/** E-mail addresses, web addresses and the targets of links. */
	readonly addresses: readonly string[];
	/** REV-613, R02, 2E. */
	readonly codes: readonly string[];
	readonly numbers: readonly string[];
	/** Numbers in words, as digits. Whether they count hangs on the other text. */
	readonly inWords: readonly string[];
}

const englishMonths =
	'January|February|March|April|May|June|July|August|September|October|November|December'.split(
		'|'
	);

/** The numbers that texts write in words, by language: each with what says it. */
const numberWords: Readonly<Record<string, readonly (readonly [number, RegExp])[]>> = {
	[defaultLanguage]: [
		[1, /\b(?:one|first|once|single|an?|each|another)\b/i],
		[2, /\b(?:two|second|both|twice|pair|half|other)\b/i],
		[3, /\b(?:three|third|thirds)\b/i],
		[4, /\b(?:four|fourth)\b/i],
		[5, /\b(?:five|fifth)\b/i],
		[6, /\b(?:six|sixth)\b/i],
		[7, /\b(?:seven|seventh)\b/i],
		[8, /\b(?:eight|eighth)\b/i],
		[9, /\b(?:nine|ninth)\b/i],
		[10, /\b(?:ten|tenth)\b/i],
		[11, /\beleven(?:th)?\b/i],
		[12, /\b(?:twelve|twelfth)\b/i],
		[13, /\bthirteen\b/i],
		[15, /\bfifteen\b/i],
		[20, /\btwenty\b/i],
		[30, /\bthirty\b/i],
		[60, /\bsixty\b/i],
		[90, /\bninety\b/i],
		[100, /\bhundreds?\b/i],
		[1000, /\bthousands?\b/i],
	],
	es: [
		[1, /\b(?:un[oa]?|primer[oa]?|únic[oa]|sol[oa]|cada|otr[oa])\b/i],
		[2, /(?<!\p{L})(?:dos|segund[oa]|amb[oa]s|doble|par|medi[oa]|mitad|otr[oa]s?)(?!\p{L})/iu],
		[3, /(?<!\p{L})(?:tres|tercer[oa]?|tercios?)(?!\p{L})/iu],
		[4, /(?<!\p{L})(?:cuatro|cuart[oa]s?)(?!\p{L})/iu],
		[5, /(?<!\p{L})(?:cinco|quint[oa])(?!\p{L})/iu],
		[6, /(?<!\p{L})(?:seis|sext[oa])(?!\p{L})/iu],
		[7, /(?<!\p{L})(?:siete|séptim[oa])(?!\p{L})/iu],
		[8, /(?<!\p{L})(?:ocho|octav[oa])(?!\p{L})/iu],
		[9, /(?<!\p{L})(?:nueve|noven[oa])(?!\p{L})/iu],
		[10, /(?<!\p{L})(?:diez|décim[oa]|decenas?)(?!\p{L})/iu],
		[11, /(?<!\p{L})once(?!\p{L})/iu],
		[12, /(?<!\p{L})doce(?!\p{L})/iu],
		[13, /(?<!\p{L})trece(?!\p{L})/iu],
		[15, /(?<!\p{L})quince(?!\p{L})/iu],
		[20, /(?<!\p{L})veinte(?!\p{L})/iu],
		[30, /(?<!\p{L})treinta(?!\p{L})/iu],
		[60, /(?<!\p{L})sesenta(?!\p{L})/iu],
		[90, /(?<!\p{L})noventa(?!\p{L})/iu],
		[100, /(?<!\p{L})(?:cien|cient[oa]s?|centenares|cientos)(?!\p{L})/iu],
		[1000, /(?<!\p{L})(?:mil|miles|millar(?:es)?)(?!\p{L})/iu],
	],
	zh: [
		[1, /[一首单每另]|首次/],
		[2, /[二两双另半]/],
		[3, /三/],
		[4, /四/],
		[5, /五/],
		[6, /六/],
		[7, /七/],
		[8, /八/],
		[9, /九/],
		[10, /十/],
		[11, /十一/],
		[12, /十二/],
		[13, /十三/],
		[15, /十五/],
		[20, /二十/],
		[30, /三十/],
		[60, /六十/],
		[90, /九十/],
		[100, /百/],
		[1000, /[千]/],
	],
};

/** Of small numbers, words say more than they count: “one of them”, “both”. */
const smallest = 3;

/** What a translation states otherwise than the English text, in words for who mends it; empty if nothing. */
export function statementDifferences(english: string, own: string, language: Language): string[] {
	const [wanted, there] = [
		stated(english, englishDates, defaultLanguage),
		stated(own, datesOf(language), language.id),
	];
	const said = (name: string, more: readonly string[], less: readonly string[]) => [
		...less.map((each) => `lacks the ${name} ${each}`),
		...more.map((each) => `has the ${name} ${each}, which the English text has not`),
	];
	const without = (some: readonly string[], others: readonly string[]) =>
		[...new Set(some)].filter((each) => !others.includes(each));
	const isWord = (each: string) => Number(each) >= smallest;
	return [
		...said(
			'date',
			without(there.dates, [...wanted.dates, ...looser(wanted.dates)]),
			without(wanted.dates, [...there.dates, ...looser(there.dates)])
		),
		...said('month', without(there.months, wanted.months), []),
		...said(
			'address',
			without(there.addresses, wanted.addresses),
			without(wanted.addresses, there.addresses)
		),
		...said('code', without(there.codes, wanted.codes), without(wanted.codes, there.codes)),
		...said(
			'number',
			without(there.numbers, [...wanted.numbers, ...wanted.inWords]),
			without(
				[...wanted.numbers, ...wanted.inWords.filter(isWord)],
				[...there.numbers, ...there.inWords]
			)
		),
	];
}

/** Months and years of days, which a text may name by themselves where it says the day nearby. */
function looser(dates: readonly string[]): string[] {
	return dates
		.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
		.flatMap((date) => [date.slice(0, 7), date.slice(5)]);
}

/** A way to write dates: what finds them, and what each is. */
type Dates = readonly (readonly [pattern: RegExp, date: (parts: Parts) => string])[];
type Parts = Readonly<Record<string, string | undefined>>;

function dated(month: (name: string) => number) {
	return ({ year, month: name = '', day }: Parts) =>
		[
			...(year === undefined ? [] : [year]),
			String(month(name)).padStart(2, '0'),
			...(day === undefined ? [] : [day.padStart(2, '0')]),
		].join('-');
}

const monthIn = (months: readonly string[]) => (name: string) =>
	months.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1;

const englishMonth = `(?<month>${englishMonths.map((each) => `${each}|${each.slice(0, 3)}`).join('|')}|Sept)`;
const gap = String.raw`[\s\u00a0]+`;
const englishDates: Dates = [
	[
		RegExp(`\\b(?<day>\\d{1,2})${gap}${englishMonth}\\.?(?:${gap}(?<year>\\d{4}))?\\b`, 'g'),
		dated(monthIn(englishMonths)),
	],
	[
		RegExp(`\\b${englishMonth}\\.?${gap}(?<day>\\d{1,2})(?:,${gap}(?<year>\\d{4}))?\\b`, 'g'),
		dated(monthIn(englishMonths)),
	],
	[RegExp(`\\b${englishMonth}\\.?${gap}(?<year>\\d{4})\\b`, 'g'), dated(monthIn(englishMonths))],
];

function datesOf({ id, tag }: Language): Dates {
	if (id === 'zh') {
		const of = dated(Number);
		return [
			[/(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/g, of],
			[/(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月/g, of],
		];
	}
	const names = Array.from({ length: 12 }, (_, month) =>
		intl('DateTimeFormat', tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month))
	);
	const month = `(?<month>${names.map((each) => `${each}|${each.slice(0, 4)}|${each.slice(0, 3)}`).join('|')})`;
	const of = dated(monthIn(names));
	return [
		[
			RegExp(
				`(?<!\\d)(?<day>\\d{1,2})[º°]?${gap}(?:de${gap})?${month}\\.?(?:${gap}(?:del?${gap})?(?<year>\\d{4}))?(?![\\p{L}\\d])`,
				'giu'
			),
			of,
		],
		[RegExp(`(?<!\\p{L})${month}\\.?${gap}(?:del?${gap})?(?<year>\\d{4})(?!\\d)`, 'giu'), of],
	];
}

/** Takes what a pattern finds out of a text, so that nothing else is seen in it. */
function taken(text: string, pattern: RegExp): [found: RegExpMatchArray[], rest: string] {
	return [[...text.matchAll(pattern)], text.replace(pattern, ' ¦ ')];
}

function stated(text: string, dateForms: Dates, language: string): Stated {
	let rest = text;
	const take = (pattern: RegExp) => {
		const [found, left] = taken(rest, pattern);
		rest = left;
		return found;
	};
	const links = take(/\]\((?<to>[^)\s]+)\)/g).map(({ groups }) => groups?.['to'] ?? '');
	// Tags and names to be filled in are for the build to hold.
	take(/<\/?[A-Za-z][^>]*>|\{[\w-]+\}/g);
	const addresses = [
		...take(/https?:\/\/[^\s)”」，。；]+/g),
		...take(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi),
		...take(/\b(?:[\w-]+\.)+(?:gov|com|org|net)(?:\/[\w./#-]*[\w/])?/gi),
	].map(([address]) => address.replace(/\.$/, ''));
	const dates = dateForms.flatMap(([pattern, date]) =>
		take(pattern).map(({ groups }) => date(groups ?? {}))
	);
	const codes = take(
		/(?<![\p{Script=Latin}\p{N}])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*(?![\p{Script=Latin}\p{N}])/gu
	).map(([code]) => code);
	const months =
		language === 'zh'
			? take(/\d{1,2}(?=\s*月(?!内|后|前))/g).map(([month]) => month.padStart(2, '0'))
			: englishMonths.flatMap((name, at) =>
					RegExp(`\\b${name.slice(0, 3)}`).test(text) ? String(at + 1).padStart(2, '0') : []
				);
	const numbers = take(/\d+(?:,\d{3})*(?:\.\d+)?/g).map(([number]) => number.replaceAll(',', ''));
	const inWords = (numberWords[language] ?? [])
		.filter(([, word]) => word.test(rest))
		.map(([number]) => String(number));
	return {
		dates,
		months: language === defaultLanguage || language === 'zh' ? months : [],
		addresses: [...links, ...addresses],
		codes,
		numbers,
		inWords,
	};
}
