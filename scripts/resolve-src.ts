/** Lets Node load the site's own modules, which name each other without their endings: `node --import`. */
import { registerHooks } from 'node:module';

registerHooks({
	resolve(specifier, context, next) {
		const own = context.parentURL?.includes('/node_modules/') === false;
		const bare = specifier.startsWith('.') && !/\.(?:[cm]?[jt]s|json)$/.test(specifier);
		return next(own && bare ? `${specifier}.ts` : specifier, context);
	},
});
