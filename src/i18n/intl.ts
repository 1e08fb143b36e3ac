/** The kinds of `Intl` objects that formats are made of. */
interface Kinds {
	Collator: Intl.Collator;
	DateTimeFormat: Intl.DateTimeFormat;
	ListFormat: Intl.ListFormat;
	NumberFormat: Intl.NumberFormat;
	PluralRules: Intl.PluralRules;
	Segmenter: Intl.Segmenter;
}

type Options<Kind extends keyof Kinds> = ConstructorParameters<(typeof Intl)[Kind]>[1];
type Constructors = {
	[Kind in keyof Kinds]: new (tag: string, options?: Options<Kind>) => Kinds[Kind];
};

const made: Record<string, Kinds[keyof Kinds]> = {};

/** An `Intl` object for a language's tag, made once: making one takes a thousand times as long as using it. */
export function intl<Kind extends keyof Kinds>(
	kind: Kind,
	tag: string,
	options?: Options<Kind>
): Kinds[Kind] {
	return (made[JSON.stringify([kind, tag, options])] ??= new (Intl as Constructors)[kind](
		tag,
		options
	)) as Kinds[Kind];
}
