import { atom, onMount } from 'nanostores';
import type { Typed } from '../details/detailGroup.ts';
import { forgetRemembered, readRemembered, writeRemembered } from './remembered.ts';

/** What is typed on this page. It lives in memory; what of it may be kept, `remembered.ts` says. */
export const $typed = atom<Typed>({});

/** Whether the reader asked this device to remember what may be remembered. Off by default. */
export const $remember = atom(false);

onMount($typed, () => {
	const remembered = readRemembered();
	if (remembered) {
		$remember.set(true);
		$typed.set({ ...remembered, ...$typed.get() });
	}
	// The page is left or goes into the back/forward cache: what is typed must not wait there.
	const onHide = () => clearTyped();
	window.addEventListener('pagehide', onHide);
	return () => window.removeEventListener('pagehide', onHide);
});

/** Takes what stands in a field now. */
export function typeDetail(id: string, text: string): void {
	$typed.set({ ...$typed.get(), [id]: text });
	if ($remember.get()) writeRemembered($typed.get());
}

/** Empties every field. What this device remembers goes only when the reader forgets it. */
export function clearTyped(): void {
	$typed.set({});
}

/** Switches remembering on, or off and forgets. Tells whether the browser took it. */
export function setRemember(remember: boolean): boolean {
	const done = remember ? writeRemembered($typed.get()) : forgetRemembered();
	$remember.set(remember && done);
	return done;
}
