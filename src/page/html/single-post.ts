import type { Run } from './inline-run.ts';
import { attribute, type ElementNode } from './node.ts';
import type { Piece } from './piece.ts';

const LINKED = 0.95;
const SINGLE = /(?:^|\s)(?:single|single-post|postid-\d{1,9})(?:\s|$)/;

/** Whether the body is called so as WordPress calls that of a page of one post. */
export function isSinglePost(body: ElementNode): boolean {
  return SINGLE.test(attribute(body, 'class'));
}

/** On the page of one post a heading that is but a link, behind the text, leads to another one. Trap: its own title, linked to itself. */
export function leadsElsewhere({ linked }: Run, before: readonly Piece[]): boolean {
  return linked > LINKED && before.some(({ kind }) => kind === 'paragraph');
}
