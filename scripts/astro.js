// Runs Astro for this project: `node scripts/astro.js build` is what `astro build` is otherwise.
import './check-node.js';

// Nothing is reported to Astro's makers, and the notice about it goes. Astro looks before it reads
// its configuration.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

await import('../node_modules/astro/bin/astro.mjs');
