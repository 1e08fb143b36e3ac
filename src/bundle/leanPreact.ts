import type { Plugin } from 'vite';

/** A part of a file as its makers publish it, and what stands in its place here. */
export type Cut = readonly [theirs: string, ours: string];

/**
 * What Preact has and no component here uses. Components are functions without context; nothing they
 * throw is caught, nothing waits for a promise, and nothing hooks into Preact but its own hooks.
 */
const cutFromPreact: readonly Cut[] = [
	// Properties that a component has by default.
	[
		',"function"==typeof l&&null!=l.defaultProps)for(o in l.defaultProps)void 0===e[o]&&(e[o]=l.defaultProps[o]);',
		');',
	],
	// What hooks into the making of elements, and another moment to draw.
	['return null==o&&null!=l.vnode&&l.vnode(e),e', 'return e'],
	['l.vnode&&l.vnode(o),', ''],
	[
		'(!n.__d&&(n.__d=!0)&&i.push(n)&&!H.__r++||r!=l.debounceRendering)&&((r=l.debounceRendering)||o)(H)',
		'!n.__d&&(n.__d=!0)&&i.push(n)&&!H.__r++&&o(H)',
	],
	[
		'o="function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout',
		'o=queueMicrotask',
	],
	// Going on with an island that waited for a promise while it came alive.
	['32&u.__u?[t]:null,i', 'null,i'],
	['!!(32&u.__u),r', '!1,r'],
	['128&t.__u&&(c=!!(32&t.__u),o=[f=u.__e=t.__e]),', ''],
	['128&u.__u?void 0:f', 'f'],
	// Texts that are no plain ones.
	['||"bigint"==typeof o||o.constructor==String', ''],
	// Styles of an element: the policy of a page refuses their attribute.
	[
		'n:if("style"==l)if("string"==typeof u)n.style.cssText=u;else{if("string"==typeof t&&(n.style.cssText=t=""),t)for(l in t)u&&l in u||z(n.style,l,"");if(u)for(l in u)t&&u[l]==t[l]||z(n.style,l,u[l])}else if(',
		'n:if(',
	],
	// Events that are heard on their way down, or whose name the element does not have.
	[
		'r=l!=(l=l.replace(s,"$1")),o=l.toLowerCase(),l=o in n||"onFocusOut"==l||"onFocusIn"==l?o.slice(2):l.slice(2),n.l||(n.l={}),n.l[l+r]=u,u?t?u[a]=t[a]:(u[a]=h,n.addEventListener(l,r?v:p,r)):n.removeEventListener(l,r?v:p,r)',
		'l=l.toLowerCase().slice(2),n.l||(n.l={}),n.l[l]=u,u?t?u[a]=t[a]:(u[a]=h,n.addEventListener(l,p)):n.removeEventListener(l,p)',
	],
	[
		'function V(n){return function(u){if(this.l){var t=this.l[u.type+n];if(null==u[c])u[c]=h++;else if(u[c]<t[a])return;return t(l.event?l.event(u):u)}}}',
		'function p(u){if(this.l){var t=this.l[u.type];if(null==u[c])u[c]=h++;else if(u[c]<t[a])return;return t(u)}}',
	],
	['s=/(PointerCapture)$|Capture$/i,h=0,p=V(!1),v=V(!0),', 'h=0,'],
	['var n,l,u,t,i,r,o,e,f,c,a,s,h,p,v,y,', 'var n,l,u,t,i,r,o,e,f,c,a,h,y,'],
	// SVG's older links, formulas, pictures with HTML in them, templates.
	[
		'if("http://www.w3.org/2000/svg"==i)l=l.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(',
		'if("http://www.w3.org/2000/svg"!=i&&',
	],
	['"math"==x?o="http://www.w3.org/1998/Math/MathML":', ''],
	['"foreignObject"==x?"http://www.w3.org/1999/xhtml":', ''],
	['"template"==t.type?u.content:u', 'u'],
	['x,k.is&&k', 'x'],
	// HTML as text, which the policy of a page refuses too.
	['"dangerouslySetInnerHTML"==s?p=y:', ''],
	['"dangerouslySetInnerHTML"==s?h=y:', ''],
	[
		'if(h)c||p&&(h.__html==p.__html||h.__html==u.innerHTML)||(u.innerHTML=h.__html),t.__k=[];else if(p&&(u.innerHTML=""),L(',
		'if(L(',
	],
	// Components that are classes, context, and what is caught of what they throw.
	[
		'if(x=u.props,M=F.prototype&&F.prototype.render,I=(s=F.contextType)&&i[s.__c],P=s?I?I.props.value:s.__:i,t.__c?k=(p=u.__c=t.__c).__=p.__E:(M?u.__c=p=new F(x,P):(u.__c=p=new C(x,P),p.constructor=F,p.render=Q),I&&I.sub(p),p.state||(p.state={}),p.__n=i,v=p.__d=!0,p.__h=[],p._sb=[]),M&&null==p.__s&&(p.__s=p.state),M&&null!=F.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=m({},p.__s)),m(p.__s,F.getDerivedStateFromProps(x,p.__s))),y=p.props,d=p.state,p.__v=u,v)M&&null==F.getDerivedStateFromProps&&null!=p.componentWillMount&&p.componentWillMount(),M&&null!=p.componentDidMount&&p.__h.push(p.componentDidMount);else{if(M&&null==F.getDerivedStateFromProps&&x!==y&&null!=p.componentWillReceiveProps&&p.componentWillReceiveProps(x,P),u.__v==t.__v||!p.__e&&null!=p.shouldComponentUpdate&&!1===p.shouldComponentUpdate(x,p.__s,P)){u.__v!=t.__v&&(p.props=x,p.state=p.__s,p.__d=!1),u.__e=t.__e,u.__k=t.__k,u.__k.some(function(n){n&&(n.__=u)}),w.push.apply(p.__h,p._sb),p._sb=[],p.__h.length&&e.push(p),f=$(t);break n}null!=p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,P),M&&null!=p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,d,_)})}if(p.context=P,p.props=x,p.__P=n,p.__e=!1,A=l.__r,H=0,M)p.state=p.__s,p.__d=!1,A&&A(u),s=p.render(p.props,p.state,p.context),w.push.apply(p.__h,p._sb),p._sb=[];else do{p.__d=!1,A&&A(u),s=p.render(p.props,p.state,p.context),p.state=p.__s}while(p.__d&&++H<25);p.state=p.__s,null!=p.getChildContext&&(i=m(m({},i),p.getChildContext())),M&&!v&&null!=p.getSnapshotBeforeUpdate&&(_=p.getSnapshotBeforeUpdate(y,d)),T=',
		'x=u.props;if(t.__c?p=u.__c=t.__c:(u.__c=p=new C,p.__n=i,p.__d=!0,p.__h=[]),p.__v=u,t.__c&&u.__v==t.__v){u.__e=t.__e,u.__k=t.__k,u.__k.some(function(n){n&&(n.__=u)}),f=$(t);break n}p.props=x,p.__P=n,H=0;do{p.__d=!1,l.__r(u),s=F(x)}while(p.__d&&++H<25);T=',
	],
	['{h=e.length;try{', '{'],
	[
		'p.base=u.__e,u.__u&=-161,p.__h.length&&e.push(p),k&&(p.__E=p.__=null)}catch(n){if(e.length=h,u.__v=null,c||null!=o){if(n.then){for(u.__u|=c?160:128;f&&8==f.nodeType&&f.nextSibling;)f=f.nextSibling;null!=o&&(o[o.indexOf(f)]=null),u.__e=f}else if(null!=o)for(j=o.length;j--;)b(o[j])}else u.__e=t.__e;null==u.__k&&(u.__k=t.__k||[]),n.then||B(u),l.__e(n,u,t)}}else',
		'p.__h.length&&e.push(p)}else',
	],
	['var s,h,p,v,y,d,_,k,x,M,I,P,A,H,T,j,F=u.type', 'var s,p,x,H,T,F=u.type'],
	['n.__e=n.__c.base=null', 'n.__e=null'],
	['n.__e=n.__c.base=l.__e', 'n.__e=l.__e'],
	['function B(n){n&&(n.__c&&(n.__c.__e=!0),n.__k&&n.__k.some(B))}', ''],
	[
		'l.__c&&l.__c(u,n),n.some(function(u){try{n=u.__h,u.__h=[],n.some(function(n){n.call(u)})}catch(n){l.__e(n,u.__v)}})',
		'l.__c(u,n)',
	],
	[
		'try{if("function"==typeof n){var i="function"==typeof n.__u;i&&n.__u(),i&&null==u||(n.__u=n(u))}else n.current=u}catch(n){l.__e(n,t)}',
		'"function"==typeof n?n(u):n.current=u',
	],
	[
		'if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(n){l.__e(n,u)}i.base=i.__P',
		'i.__P',
	],
	['l.unmount&&l.unmount(n)', 'l.unmount(n)'],
	['(s=l.__b)&&s(u)', 'l.__b(u)'],
	['return(s=l.diffed)&&s(u),', 'return l.diffed(u),'],
	['c&&(l.__m&&l.__m(t,e),c=!1)', 'c=!1'],
	['function Q(n,l,u){return this.constructor(n,u)}', ''],
	['function C(n,l){this.props=n,this.context=l}', 'function C(){}'],
	[
		'l={__e:function(n,l,u,t){for(var i,r,o;l=l.__;)if((i=l.__c)&&!i.__)try{if((r=i.constructor)&&null!=r.getDerivedStateFromError&&(i.setState(r.getDerivedStateFromError(n)),o=i.__d),null!=i.componentDidCatch&&(i.componentDidCatch(n,t||{}),o=i.__d),o)return i.__E=i}catch(l){n=l}throw n}}',
		'l={}',
	],
	[
		'C.prototype.setState=function(n,l){var u;u=null!=this.__s&&this.__s!=this.state?this.__s:this.__s=m({},this.state),"function"==typeof n&&(n=n(m({},u),this.props)),n&&m(u,n),null!=n&&this.__v&&(l&&this._sb.push(l),A(this))},C.prototype.forceUpdate=function(n){this.__v&&(this.__e=!0,n&&this.__h.push(n),A(this))},C.prototype.render=S',
		'C.prototype.setState=function(){A(this)}',
	],
	// A second Preact on the page, and boxes with a state to begin with.
	['f=Math.random().toString(8),c="__d"+f,a="__a"+f,', 'c="__d",a="__a",'],
	['||"checked"==s&&"defaultChecked"in k', ''],
	// Fields of several lines that came with the page and have a value to begin with, and a bar of progress
	// that loses its value or starts at 0: both bars of the site do, and show until something is read that
	// it goes on, not how far.
	['e="textarea"==x&&null!=k.defaultValue?null:e&&n.call(', 'e=e&&n.call('],
	['||"value"==s&&"defaultValue"in k', ''],
	[
		'"progress"==x&&null==w?u.removeAttribute("value"):null!=w&&(w!==u[s]||"progress"==x&&!w||',
		'null!=w&&(w!==u[s]||',
	],
	// A render in the place of one element among others.
	['t==document&&(t=document.documentElement),l.__&&l.__(u,t)', 'l.__(u,t)'],
	['o=(r="function"==typeof i)?null:i&&i.__k||t.__k', 'o=(r=!!i)?null:t.__k'],
	['(!r&&i||t).__k=', 't.__k='],
	['!r&&i?[i]:o?null', 'o?null'],
	['!r&&i?i:o?o.__e', 'o?o.__e'],
];

/** What the hooks hold ready for other parts that hook into Preact, and for components that are classes. */
const cutFromHooks: readonly Cut[] = [
	[',c=n,e=c.__b,a=c.__r,v=c.diffed,l=c.__c,m=c.unmount,p=c.__;', ',c=n;'],
	['function s(n,t){c.__h&&c.__h(r,n,o||t),o=0;', 'function s(n){'],
	['function d(n){return o=1,y(D,n)}', 'function d(n){return y(D,n)}'],
	['function A(n){return o=5,T(', 'function A(n){return T('],
	['function q(n,t){return o=8,T(', 'function q(n,t){return T('],
	// A component may be drawn again though its state became what it was.
	[
		'if(o.t=n,!o.__c&&(o.__=[i?i(u):D(void 0,u),function(n){var t=o.__N?o.__N[0]:o.__[0],r=o.t(t,n);t!==r&&(o.__N=[r,o.__[1]],o.__c.setState({}))}],o.__c=r,!r.__f)){var f=function(n,t,r){if(!o.__c.__H)return!0;var u=!1,i=o.__c.props!==n;if(o.__c.__H.__.some(function(n){if(n.__N){u=!0;var t=n.__[0];n.__=n.__N,n.__N=void 0,t!==n.__[0]&&(i=!0)}}),c){var f=c.call(this,n,t,r);return u?f||i:f}return!u||i};r.__f=!0;var c=r.shouldComponentUpdate,e=r.componentWillUpdate;r.componentWillUpdate=function(n,t,r){if(this.__e){var u=c;c=void 0,f(n,t,r),c=u}e&&e.call(this,n,t,r)},r.shouldComponentUpdate=f}return o.__N||o.__',
		'o.t=n;if(!o.__c)o.__c=r,o.__=[i?i(u):D(void 0,u),function(n){var t=o.t(o.__[0],n);t!==o.__[0]&&(o.__=[t,o.__[1]],o.__c.setState())}];return o.__',
	],
	[
		'i.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})',
		'i.__.some(function(n){n.u=void 0})',
	],
	['!c.__s&&C(i.__H,u)&&(i.__=n,i.u=u,r.__H', 'C(i.__H,u)&&(i.__=n,i.u=u,r.__H'],
	['!c.__s&&C(i.__H,u)&&(i.__=n,i.u=u,r.__h', 'C(i.__H,u)&&(i.__=n,i.u=u,r.__h'],
	[
		'try{t.__h.some(z),t.__h.some(B),t.__h=[]}catch(r){t.__h=[],c.__e(r,n.__v)}',
		'{t.__h.some(z),t.__h.some(B),t.__h=[]}',
	],
	['r=null,e&&e(n)', 'r=null'],
	['(n.__m=t.__k.__m),p&&p(n,t)', '(n.__m=t.__k.__m)'],
	['a&&a(n),t=0', 't=0'],
	['v&&v(n);var t=n.__c', 'var t=n.__c'],
	[
		'1!==f.push(t)&&i===c.requestAnimationFrame||((i=c.requestAnimationFrame)||w)(j)',
		'1!==f.push(t)||w(j)',
	],
	[
		'try{n.__h.some(z),n.__h=n.__h.filter(function(n){return!n.__||B(n)})}catch(r){t.some(function(n){n.__h&&(n.__h=[])}),t=[],c.__e(r,n.__v)}}),l&&l(n,t)',
		'n.__h.some(z),n.__h.some(B),n.__h=[]})',
	],
	['m&&m(n);var t,r=n.__c', 'var r=n.__c'],
	[
		'r.__H.__.some(function(n){try{z(n)}catch(n){t=n}}),r.__H=void 0,t&&c.__e(t,r.__v)',
		'r.__H.__.some(z),r.__H=void 0',
	],
	['var k="function"==typeof requestAnimationFrame;', ''],
	['k&&cancelAnimationFrame(t)', 'cancelAnimationFrame(t)'],
	['k&&(t=requestAnimationFrame(r))', 't=requestAnimationFrame(r)'],
];

/** What is cut from each file, by its path in the package. */
export const cuts: Readonly<Record<string, readonly Cut[]>> = {
	'dist/preact.module.js': cutFromPreact,
	'hooks/dist/hooks.module.js': cutFromHooks,
};

/**
 * A file without what is cut from it. Throws an Error that names a part that is not there once, as
 * after an update of the package, and the file of ours that cuts it.
 *
 * @example
 * withoutUnused('a();b();', [['b();', '']]); // => 'a();'
 */
export function withoutUnused(
	code: string,
	cuts: readonly Cut[],
	name = 'Preact',
	ours = 'leanPreact.ts'
): string {
	return cuts.reduce((before, [theirs, instead]) => {
		const [start = '', end, ...more] = before.split(theirs);
		if (end === undefined || more.length > 0)
			throw new Error(
				`${name} has ${end === undefined ? 'no' : 'more than one'} “${theirs}” any more, which src/bundle/${ours} cuts. Read what it does now, and mend that line or take it out.`
			);
		return start + instead + end;
	}, code);
}

/** Gives browsers Preact without what no component here uses; README.md says what that saves. */
export function leanPreact(): Plugin {
	return {
		name: 'lean-preact',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code, id) {
			const [, ofFile] =
				Object.entries(cuts).find(([file]) =>
					id.replaceAll('\\', '/').endsWith(`/preact/${file}`)
				) ?? [];
			return ofFile && { code: withoutUnused(code, ofFile), map: null };
		},
	};
}
