import { z } from 'astro/zod';
import { defaultLanguage } from '../i18n/languages.ts';
import { cutIntoPlaces } from './mdxPlaces.ts';
import type { FilePlace } from './contentError.ts';
import { textFile } from './contentFiles.ts';
import { type Below, idOf, partOf } from './parts.ts';
import { readMdx } from './readMdx.ts';
import { readContentText, readYaml, type Source } from './readYaml.ts';
import { structureOf } from './structures.ts';
import { schemaOf } from './textSchemas.ts';

/** A text in English and what a language has in its place. */
export interface PairedText {
	/** The way to it in its file: ids and names with dots. */
	readonly way: string;
	readonly english: string;
	/** `undefined` where the language has none there, which is for the build to tell. */
	readonly own: string | undefined;
	readonly place: FilePlace;
	/** Other words for a thing and such: each language's own, with no text that goes with it. */
	readonly free: boolean;
}

/** Reads the texts of a file in English with those that a language has in their places, in order. */
export async function pairedTexts(path: string, language: string): Promise<PairedText[]> {
	const [from, to] = [textFile(path, defaultLanguage), textFile(path, language)];
	const words = /^words\/(.*)\.yaml$/.exec(path)?.[1];
	const structure = words === undefined ? schemaOf(path) : structureOf(words);
	if (!path.endsWith('.mdx')) {
		const [english, own] = await Promise.all([from, to].map((file) => readYaml(file, z.unknown())));
		return inYaml({ value: english?.raw, structure }, own?.raw, own);
	}
	const [english, own] = await Promise.all([from, to].map((file) => readMdx(file, z.unknown())));
	const [english_, own_] = await Promise.all([from, to].map(readContentText));
	return [
		...inYaml({ value: english?.raw, structure }, own?.raw, own),
		...inMdx(english_ ?? '', own_ ?? '', to),
	];
}

function inYaml(
	{ value, structure }: Below,
	own: unknown,
	source: Source | undefined,
	way: readonly string[] = [],
	path: readonly PropertyKey[] = []
): PairedText[] {
	const part = partOf(value, structure);
	const pair = (english: string, text: unknown, name?: string): PairedText => ({
		way: [...way, ...(name === undefined ? [] : [name])].join('.'),
		english,
		own: typeof text === 'string' ? text : undefined,
		place: source?.at(...path, ...(name === undefined ? [] : [name])) ?? {
			file: '',
			line: 1,
			column: 1,
		},
		free: false,
	});
	switch (part.is) {
		case 'text':
			return typeof value === 'string' ? [pair(value, own)] : [];
		case 'own':
			return textsBelow(own).map((text) => ({ ...pair('', text), free: true }));
		case 'plural':
			return Object.entries(own ?? {}).map(([form, text]: [string, unknown]) =>
				pair(part.forms[form] ?? part.forms['other'] ?? '', text, form)
			);
		case 'names':
			return part.entries.flatMap(({ name, ...below }) =>
				inYaml(below, partOfValue(own, name), source, [...way, name], [...path, name])
			);
		case 'list':
			return part.entries.flatMap((below, at) => {
				const id = part.ids?.[at];
				const list: readonly unknown[] = Array.isArray(own) ? own : [];
				const there = id === undefined ? at : list.findIndex((each) => idOf(each) === id);
				return inYaml(below, list[there], source, [...way, id ?? String(at)], [...path, there]);
			});
		default:
			return [];
	}
}

function partOfValue(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? (value as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

function textsBelow(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null
		? Object.values(value).flatMap(textsBelow)
		: [];
}

/** The texts of two bodies, part by part; where the parts of a place are as many, each with its own. */
function inMdx(english: string, own: string, file: string): PairedText[] {
	const ownPlaces = cutIntoPlaces(own);
	return cutIntoPlaces(english).flatMap(({ name, blocks }, at) => {
		const there = ownPlaces[at];
		const as = (text: string, own_: string | undefined, line: number, way: string): PairedText => ({
			way,
			english: text,
			own: own_,
			place: { file, line, column: 1 },
			free: false,
		});
		if (there?.blocks.length !== blocks.length)
			return [
				as(
					blocks.map(({ text }) => text).join('\n'),
					there?.blocks.map(({ text }) => text).join('\n'),
					there?.blocks[0]?.line ?? 1,
					name
				),
			];
		return blocks.map(({ text }, place) =>
			as(text, there.blocks[place]?.text, there.blocks[place]?.line ?? 1, `${name}.${place + 1}`)
		);
	});
}
