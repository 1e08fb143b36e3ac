import type { $ZodIssue } from 'zod/v4/core';
import { checkItem, type Instant, isItemKey, type Item, type ItemKey } from '../progress/item.ts';
import { laterItem } from '../progress/laterItem.ts';
import { type CompanyRecord, mergeRecords } from '../progress/merge.ts';
import { fileCompanies, fileItems, fileMegabytes } from '../numbers/numbers.ts';
import { migrateItem } from '../progress/migrateItem.ts';
import { visibleText } from '../text/visibleText.ts';
import type { CompanyId } from '../progress/storage.ts';
import { fileSchema, itemSchemas } from './fileSchema.ts';
import { fileVersion, itemsVersionIn } from './fileVersion.ts';

/** The largest file that is read, in bytes: far above any that this site saves. */
export const largestFile = fileMegabytes * 1_000_000;

/** What is wrong with a place in a file. */
type FileCause = 'missing' | 'kind' | 'value' | 'long' | 'unknown' | 'other';

/** A place in a file, as a JSON path such as `companies[0].items["task/apply.submitted"].state`. */
export interface FileProblem {
	readonly path: string;
	readonly cause: FileCause;
}

/** What came of reading the text of a file. */
export type FileReading =
	| {
			readonly outcome: 'read';
			readonly savedAt: Instant | undefined;
			readonly companies: ReadonlyMap<CompanyId, CompanyRecord>;
			/** Places that were left out. */
			readonly left: readonly FileProblem[];
			/** Companies that the file has more than once. */
			readonly twice: readonly CompanyId[];
			/** How many texts are in it that a browser could not read. */
			readonly aside: number;
			/** The file's own fields, of which some hold what belongs to no company. */
			readonly fields: Readonly<Record<string, unknown>>;
	  }
	| {
			readonly outcome:
				'empty' | 'cut-off' | 'not-json' | 'newer-version' | 'no-companies' | 'too-many';
	  }
	| { readonly outcome: 'not-ours'; readonly path: string }
	| { readonly outcome: 'wrong-shape'; readonly problems: readonly FileProblem[] };

/**
 * The text of a file with all that is kept: JSON, indented so that a person can read it.
 * `unreadable` is what storage held and this version could not read; it is carried along as text.
 * `besides` are further fields of the file.
 */
export function writeExportFile(
	companies: ReadonlyMap<CompanyId, CompanyRecord>,
	savedAt: Instant,
	unreadable: ReadonlyMap<string, string> = new Map(),
	besides: Readonly<Record<string, unknown>> = {}
): string {
	const file = {
		format: 'refund-ready',
		version: fileVersion,
		savedAt,
		companies: [...companies].map(([id, record]) => ({ id, items: Object.fromEntries(record) })),
		...(unreadable.size > 0 && { unreadable: Object.fromEntries(unreadable) }),
		...besides,
	};
	return `${JSON.stringify(file, undefined, 2)}\n`;
}

/**
 * Reads such a file, of this version or an older one: takes any text, never throws and changes
 * nothing. Gives every company's items that can be read and the places of those that cannot, or says
 * why nothing can.
 */
export function readExportFile(text: string): FileReading {
	const trimmed = text.replace(/^\ufeff/, '').trim();
	if (trimmed === '') return { outcome: 'empty' };
	let data: unknown;
	try {
		data = JSON.parse(trimmed);
	} catch {
		const cut = /^\{\s*"format":\s*"refund-ready"/.test(trimmed) && !trimmed.endsWith('}');
		return { outcome: cut ? 'cut-off' : 'not-json' };
	}
	if (fieldOf(data, 'format') !== 'refund-ready') return { outcome: 'not-ours', path: 'format' };
	const version = fieldOf(data, 'version');
	if (typeof version === 'number' && version > fileVersion) return { outcome: 'newer-version' };

	if (isTooMuch(data)) return { outcome: 'too-many' };

	const file = fileSchema.safeParse(data);
	if (!file.success)
		return {
			outcome: 'wrong-shape',
			problems: file.error.issues.map((issue) => problemOf([], data, issue)),
		};
	if (file.data.companies.length === 0) return { outcome: 'no-companies' };

	const companies = new Map<CompanyId, CompanyRecord>();
	const left: FileProblem[] = [];
	const twice = new Set<CompanyId>();
	for (const [place, { id, items }] of file.data.companies.entries()) {
		const record = new Map<ItemKey, Item>();
		for (const [name, older] of Object.entries(items)) {
			const path = ['companies', place, 'items', name];
			const [key, value] = migrated(itemsVersionIn(file.data.version), name, older);
			const item = isItemKey(key) ? checkItem(key, value) : undefined;
			if (item) take(record, key as ItemKey, item);
			left.push(...problemsOf(key, value, item, path));
		}
		const before = companies.get(id);
		if (before) twice.add(id);
		companies.set(id, before ? mergeRecords(before, record) : record);
	}
	return {
		outcome: 'read',
		savedAt: file.data.savedAt,
		companies,
		left,
		twice: [...twice],
		aside: Object.keys(file.data.unreadable ?? {}).length,
		fields: file.data,
	};
}

/** Whether a file holds more than a browser keeps and a page can show: each item is looked at. */
function isTooMuch(data: unknown): boolean {
	const companies = fieldOf(data, 'companies');
	if (!Array.isArray(companies)) return false;
	if (companies.length > fileCompanies) return true;
	let items = 0;
	for (const company of companies) {
		const each = fieldOf(company, 'items');
		if (typeof each === 'object' && each !== null) items += Object.keys(each).length;
	}
	return items > fileItems;
}

/** An item as this version has it; one that makes no sense to a migration stays as it is. */
function migrated(version: number, key: string, value: unknown): readonly [string, unknown] {
	try {
		return migrateItem(version, key, value);
	} catch {
		return [key, value];
	}
}

/** Two items of an older version may have become one. */
function take(record: Map<ItemKey, Item>, key: ItemKey, item: Item): void {
	const other = record.get(key);
	record.set(key, other ? laterItem(other, item) : item);
}

function fieldOf(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
		? (data as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

/** What of an item is not taken in: all of it, or a field. */
function problemsOf(
	key: string,
	value: unknown,
	item: Item | undefined,
	path: readonly PropertyKey[]
): FileProblem[] {
	if (!isItemKey(key)) return [{ path: jsonPath(path), cause: 'unknown' }];
	const schema = itemSchemas[key.split('/')[0] as keyof typeof itemSchemas];
	const { error } = schema.safeParse(value);
	const problems = (error?.issues ?? []).map((issue) => problemOf(path, value, issue));
	if (problems.length > 0) return problems;
	if (!item) return [{ path: jsonPath([...path, 'at']), cause: 'value' }];
	// Days that no calendar has, and times that no clock had, fit the schema.
	return (['at', 'on', 'revision', 'since', 'until'] as const)
		.filter((name) => fieldOf(value, name) !== fieldOf(item, name))
		.map((name) => ({ path: jsonPath([...path, name]), cause: 'value' }));
}

const causes: Readonly<Partial<Record<$ZodIssue['code'], FileCause>>> = {
	invalid_type: 'kind',
	invalid_value: 'value',
	invalid_format: 'value',
	too_big: 'long',
	invalid_key: 'unknown',
};

/** A problem with something that stands at a path; the issue's own path goes on from there. */
function problemOf(at: readonly PropertyKey[], value: unknown, issue: $ZodIssue): FileProblem {
	const found = issue.path.reduce<unknown>((above, name) => fieldOf(above, String(name)), value);
	return {
		path: jsonPath([...at, ...issue.path]),
		cause: found === undefined ? 'missing' : (causes[issue.code] ?? 'other'),
	};
}

/** A path as JSONPath writes it, bounded, since its names come from outside. */
function jsonPath(path: readonly PropertyKey[]): string {
	return path
		.map((part) => {
			const name = visibleText(String(part)).slice(0, 80);
			if (typeof part === 'number') return `[${part}]`;
			return /^\w+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
		})
		.join('')
		.replace(/^\./, '');
}
