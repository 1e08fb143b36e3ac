// Astro 7 needs this much; on Linux and Windows `npm ci` brings a newer Node along.
const needed = 22;
const [major = '0'] = process.versions.node.split('.');
if (Number(major) < needed) {
	console.error(
		`This build needs Node ${needed} or newer and runs on ${process.versions.node}. ` +
			'Run it through npm (npm run build), which uses the Node that npm ci installed, or install a newer Node.'
	);
	process.exit(1);
}
