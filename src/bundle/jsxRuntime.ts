import { type ComponentType, type FunctionComponent, h } from 'preact';

export { Fragment } from 'preact';

/**
 * Makes what JSX stands for. It takes the place of preact/jsx-runtime in what browsers load, which
 * makes elements on its own; createElement is there already.
 */
export const jsx = (
	type: ComponentType<object> | string,
	props: object,
	key?: string | number
): ReturnType<FunctionComponent> =>
	h(type as ComponentType<object>, key === undefined ? props : { ...props, key });

// Whether children are one or several makes no difference here.
export { jsx as jsxs };
