/**
 * The layouts of share links. Links live in mails and on paper, so a layout that is out is frozen:
 * what is to change comes as the next one, a folder beside the first and a line here. All are read;
 * the newest is written. Each has links of its own among the golden ones.
 */
import { layout1 } from './layout1/layout.ts';
import { layout2 } from './layout2/layout.ts';
import type { LinkLayout } from './linkContent.ts';

/** Layouts by the version that stands at the head of a link. */
export type LinkLayouts = Readonly<Partial<Record<number, LinkLayout>>>;

/** All that were ever written. */
export const linkLayouts: LinkLayouts = { 1: layout1, 2: layout2 };
