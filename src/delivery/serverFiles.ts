import { headersFor, innerBases, notFoundPath, type HeaderRule } from './headers.ts';

/**
 * The header rules in the words of servers that know no `_headers`. A header that every file has
 * is written once; one that depends on the path comes from a map.
 */
interface Parts {
	readonly everywhere: readonly (readonly [name: string, value: string])[];
	/** For each header that depends on the path: its values by path pattern, and the rest's. */
	readonly byPath: readonly {
		readonly name: string;
		readonly values: readonly (readonly [pattern: string, value: string])[];
		readonly otherwise: string;
	}[];
}

function partsOf(rules: readonly HeaderRule[], base: string): Parts {
	const [first, ...rest] = rules;
	const names = [...new Set(rest.flatMap(({ headers }) => Object.keys(headers)))];
	const otherwise = headersFor(rules, notFoundPath(base));
	return {
		everywhere: Object.entries(first?.headers ?? {}).filter(([name]) => !names.includes(name)),
		byPath: names.map((name) => ({
			name,
			values: rest.flatMap(({ path, headers }) => {
				const value = headers[name];
				return value === undefined ? [] : [[path, value] as const];
			}),
			otherwise: otherwise[name] ?? '',
		})),
	};
}

const variable = (name: string) => `refund_ready_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
const escaped = (path: string) => path.replaceAll(/[.+?()[\]{}|\\^$]/g, '\\$&');
/** A rule's path as a map's key. */
const asKey = (path: string) =>
	quoted(path.endsWith('*') ? `~^${escaped(path.slice(0, -1))}` : path);

/**
 * For nginx's `http` block: one map for each header that depends on the path, and one for the page
 * for what is not there.
 */
export function nginxMaps(rules: readonly HeaderRule[], base: string): string {
	const map = (name: string, lines: readonly string[], otherwise: string) =>
		[`map $uri $${variable(name)} {`, ...lines, `\tdefault ${quoted(otherwise)};`, '}', ''].join(
			'\n'
		);
	return [
		...partsOf(rules, base).byPath.map(({ name, values, otherwise }) =>
			map(
				name,
				values.map(([path, value]) => `\t${asKey(path)} ${quoted(value)};`),
				otherwise
			)
		),
		map(
			'not-found',
			innerBases(rules, base).map(
				(inner) => `\t${quoted(`~^${escaped(inner)}`)} ${quoted(notFoundPath(inner))};`
			),
			notFoundPath(base)
		),
	].join('\n');
}

/** For nginx's `server` block: every header. */
export function nginxHeaders(rules: readonly HeaderRule[], base: string): string {
	const { everywhere, byPath } = partsOf(rules, base);
	return [
		...everywhere.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
		...byPath.map(({ name }) => `add_header ${name} $${variable(name)} always;`),
		'',
	].join('\n');
}

/**
 * For a block of a Caddyfile behind a `file` matcher: every header. The path that was asked for
 * would not do: `/guide/apply/index.html` and `/guide//apply/` give the page too.
 */
export function caddyHeaders(rules: readonly HeaderRule[], base: string): string {
	const { everywhere, byPath } = partsOf(rules, base);
	return [
		...byPath.flatMap(({ name, values, otherwise }) => [
			`map {http.matchers.file.relative} {${variable(name)}} {`,
			// The built folder stands for the base, so files are named from there.
			...values.map(([path, value]) => `\t${asKey(path.slice(base.length - 1))} ${quoted(value)}`),
			`\tdefault ${quoted(otherwise)}`,
			'}',
		]),
		'header {',
		...everywhere.map(([name, value]) => `\t${name} ${quoted(value)}`),
		...byPath.map(({ name }) => `\t${name} {${variable(name)}}`),
		'}',
		// By itself: a block that removes a header waits for the answer, when the path is another.
		'header -Server',
		'',
	].join('\n');
}

/**
 * For a block of a Caddyfile that answers for what is not there: the page that says so, in the
 * language of the address that was asked for.
 */
export function caddyNotFound(rules: readonly HeaderRule[], base: string): string {
	return [
		`map {path} {${variable('not-found')}} {`,
		...innerBases(rules, base).map((inner) => {
			// The address is as it was asked for, where the other keys are names of files.
			const pattern = `~^${escaped(inner).replaceAll('/', '/+')}`;
			return `\t${quoted(pattern)} ${quoted(notFoundPath(inner).slice(base.length - 1))}`;
		}),
		`\tdefault ${quoted(notFoundPath('/'))}`,
		'}',
		`rewrite * {${variable('not-found')}}`,
		'',
	].join('\n');
}
