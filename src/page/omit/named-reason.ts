import type { OmittedReason } from '../../model/page.ts';
import { type ElementNode, given } from '../html/node.ts';
import { nameWords } from './name-words.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Why the name of an element says that it is no statement of the page, and how surely. */
export interface NamedReason {
  readonly reason: OmittedReason;
  readonly sure: boolean;
}

const REASONS: ReadonlyMap<string, NamedReason> = (() => {
  const map = new Map<string, NamedReason>();
  for (const { reason, sure, likely } of VOCABULARY) {
    for (const word of sure.split(' ')) map.set(word, { reason, sure: true });
    for (const word of likely.split(' ')) map.set(word, { reason, sure: false });
  }
  return map;
})();

/** What `role`, class names and id say of an element; the surest word wins, then the first. */
export function namedReason(element: ElementNode): NamedReason | null {
  const role = ROLES.get(given(element, 'role') ?? '');
  if (role !== undefined) return { reason: role, sure: true };
  let found: NamedReason | null = null;
  for (const word of nameWords(element)) {
    const reason = REASONS.get(word);
    if (reason === undefined) continue;
    if (reason.sure) return reason;
    found ??= reason;
  }
  return found;
}

const ROLES: ReadonlyMap<string, OmittedReason> = new Map<string, OmittedReason>([
  ['navigation', 'menu'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['banner', 'banner'],
  ['contentinfo', 'footer'],
  ['complementary', 'teaser'],
  ['search', 'form'],
  ['dialog', 'hidden'],
  ['alertdialog', 'hidden'],
]);
