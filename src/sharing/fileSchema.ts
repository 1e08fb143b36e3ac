/**
 * How a saved file is built. The page /schema/progress-2.json publishes it, and import finds by it
 * which place of a file does not fit; what is taken in is what storage would take, checkItem's rule.
 */
import * as z from 'zod/mini';
import { limitOf, taskStates, textLimits } from '../progress/item.ts';
import { isReadable } from '../progress/migrateItem.ts';
import { fileVersion, itemsVersionIn } from './fileVersion.ts';

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = '[a-z0-9]+(?:[.-][a-z0-9]+)*';

const task = z.looseObject({
	at: instant,
	state: z.enum(taskStates),
	on: z.optional(day),
	because: z.optional(z.string().check(z.maxLength(textLimits.because))),
	revision: z.optional(day),
});

function text(limit: number) {
	return z.looseObject({ at: instant, text: z.string().check(z.maxLength(limit)) });
}

const note = z.extend(text(textLimits.note), {
	by: z.optional(z.string().check(z.maxLength(textLimits.by))),
	was: z.optional(z.string().check(z.maxLength(textLimits.was))),
});

const waiting = z.extend(text(textLimits.waiting), {
	since: z.optional(day),
	until: z.optional(day),
});

/** What stands under each kind of key, which is the part of the key before its slash. */
export const itemSchemas = {
	task,
	own: task,
	note,
	waiting,
	answer: text(textLimits.answer),
	clock: text(textLimits.clock),
	reports: text(textLimits.reports),
	label: text(textLimits.label),
	suffix: text(textLimits.suffix),
	archived: text(limitOf('archived')),
	invite: text(limitOf('invite')),
	uid: text(limitOf('uid')),
	invited: text(limitOf('invited')),
	returned: text(limitOf('returned')),
};

const withId = new Set(['task', 'own', 'waiting', 'answer', 'clock']);

/** How the keys of a kind are built. */
function keyPattern(kind: string): RegExp {
	if (kind === 'note') return new RegExp(`^note/${id}(?:/[0-9a-hjkmnp-tv-z]{6,7})?$`);
	return new RegExp(withId.has(kind) ? `^${kind}/${id}$` : `^${kind}$`);
}

const versions = Array.from({ length: fileVersion }, (_, before) => before + 1);

/** A file without a look at its items, of which each is read by itself so that one cannot spoil all. */
export const fileSchema = z.looseObject({
	format: z.literal('refund-ready'),
	version: z.literal(versions.filter((version) => isReadable(itemsVersionIn(version)))),
	savedAt: z.optional(z.string()),
	companies: z.array(z.looseObject({ id: z.string(), items: z.record(z.string(), z.unknown()) })),
	unreadable: z.optional(z.record(z.string(), z.string())),
	/** Choices of the device, and entries that were put into CAPE files: keeping/besides.ts reads them. */
	choices: z.optional(z.unknown()),
	filed: z.optional(z.unknown()),
});

/** The JSON Schema of a file as this version saves it. What a later release adds is allowed everywhere. */
export function fileJsonSchema(): object {
	const items = Object.entries(itemSchemas).map(([kind, schema]) =>
		z.looseRecord(z.string().check(z.regex(keyPattern(kind))), schema)
	);
	const companies = z.array(
		z.looseObject({
			id: z.string(),
			items: items.reduce<z.ZodMiniType>((all, one) => z.intersection(all, one), z.looseObject({})),
		})
	);
	return z.toJSONSchema(
		z.extend(fileSchema, { version: z.literal(fileVersion), savedAt: instant, companies }),
		{ io: 'input' }
	);
}
