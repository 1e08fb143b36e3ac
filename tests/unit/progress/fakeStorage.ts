/** What a fake storage refuses to do. `read` covers length, key and getItem. */
export type Refusal = 'read' | 'write' | 'remove';

/**
 * A browser's storage in memory, with a quota in UTF-16 units and with refusals that a test can
 * switch on and off. As in browsers, what does not grow fits even where the quota is exceeded.
 */
export class FakeStorage implements Storage {
	[name: string]: unknown;
	quota = Infinity;
	readonly refuses = new Set<Refusal>();
	/** Every key that was set or removed, in order, also where it was refused. */
	readonly touched: string[] = [];
	/** How often all keys were asked for. */
	listings = 0;
	private readonly values: Map<string, string>;

	constructor(initial: Iterable<readonly [string, string]> = []) {
		this.values = new Map(initial);
		// As in browsers, what is kept stands among the object's own properties.
		return new Proxy(this, {
			ownKeys: (target) => {
				target.check('read');
				target.listings++;
				return [...target.values.keys()];
			},
			getOwnPropertyDescriptor: (target, name) => {
				const value = typeof name === 'string' ? target.values.get(name) : undefined;
				return value === undefined
					? Reflect.getOwnPropertyDescriptor(target, name)
					: { value, enumerable: true, configurable: true, writable: true };
			},
		});
	}

	get length(): number {
		this.check('read');
		return this.values.size;
	}

	key(index: number): string | null {
		this.check('read');
		return [...this.values.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		this.check('read');
		return this.values.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		this.touched.push(key);
		this.check('write');
		const before = this.sizeOf(key);
		const after = key.length + value.length;
		if (after > before && this.used() - before + after > this.quota)
			throw new DOMException('No room', 'QuotaExceededError');
		this.values.set(key, value);
	}

	removeItem(key: string): void {
		this.touched.push(key);
		this.check('remove');
		this.values.delete(key);
	}

	clear(): void {
		this.check('remove');
		this.values.clear();
	}

	/** All that is kept, whatever is refused; a copy. */
	contents(): Map<string, string> {
		return new Map(this.values);
	}

	/** The units in use. */
	used(): number {
		return [...this.values.keys()].reduce((sum, key) => sum + this.sizeOf(key), 0);
	}

	private sizeOf(key: string): number {
		const value = this.values.get(key);
		return value === undefined ? 0 : key.length + value.length;
	}

	private check(refusal: Refusal): void {
		if (this.refuses.has(refusal)) throw new DOMException('Refused', 'SecurityError');
	}
}
