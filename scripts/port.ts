/** Where the site is served, or looked for a free port from there on, when nobody asks for a port. */
export const usualPort = 4321;

/**
 * The port that someone asks for, or `undefined` where nothing is asked.
 * Throws an Error that says what is wrong with it, and how to write one.
 */
export function readPort(asked: string | undefined): number | undefined {
	if (asked === undefined || asked === '') return undefined;
	const port = Number(asked);
	if (!/^\d+$/.test(asked) || port < 1 || port > 65_535)
		throw new Error(
			`The port “${asked}” cannot be used: a port is a whole number from 1 to 65535. Write PORT=8080 npm start, or leave PORT out.`
		);
	return port;
}

/** Why a port that was asked for cannot be had, and the mend; `undefined` for any other error. */
export function whyRefused(code: string | undefined, port: number): string | undefined {
	if (code === 'EADDRINUSE')
		return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port === 65_535 ? usualPort : port + 1} npm start`;
	if (code === 'EACCES')
		return `Port ${port} is not for this account to use. Choose one above 1023: PORT=8080 npm start`;
	return undefined;
}
