import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs something in a folder of its own that has these files, as if it were the project. */
export async function inProject<Result>(
	files: Readonly<Record<string, string>>,
	run: (folder: string) => Promise<Result>
): Promise<Result> {
	const before = process.cwd();
	const folder = await mkdtemp(join(tmpdir(), 'project-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		process.chdir(folder);
		return await run(folder);
	} finally {
		process.chdir(before);
		await rm(folder, { recursive: true });
	}
}
