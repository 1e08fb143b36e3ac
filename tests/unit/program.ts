import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/**
 * The code in some folders as TypeScript reads it, with the .astro files as the editor has them.
 * Takes files that are made, by their whole path, in the place of those on the disk.
 */
export function programOf(
	folders: readonly string[],
	made: ReadonlyMap<string, string> = new Map()
): ts.Program {
	const config: unknown = ts.readConfigFile('tsconfig.json', (file) =>
		ts.sys.readFile(file)
	).config;
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
	const files = folders.flatMap(filesIn);
	const all = new Map(made);
	for (const file of files)
		if (file.endsWith('.astro'))
			all.set(
				`${file}.tsx`,
				convertToTsx(readFileSync(file, 'utf8'), { filename: file, ambientTypes: true }).code
			);
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile } = host;
	host.fileExists = (file) => all.has(file) || fileExists(file);
	host.readFile = (file) => all.get(file) ?? readFile(file);
	return ts.createProgram({
		rootNames: [...all.keys(), ...files.filter((file) => /\.tsx?$/.test(file))],
		options,
		host,
	});
}

/** The whole paths of all files in a folder. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
		resolve(folder, file).replaceAll('\\', '/')
	);
}
