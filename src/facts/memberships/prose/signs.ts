import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import type { Party } from '../claim.ts';

/** A network's sign in capitals: `METREX`. Trap: `XXVII`, a number. */
export const isSign = (name: string): boolean => /^(?![IVXLC]+$)\p{Lu}{5,20}$/u.test(name);

/** A network's sign in capitals: `działa w EUROCITIES Miasto Bydgoszcz, członek …`. */
export function signIn(context: PageContext, region: Span): Party | null {
  const match = /(?<![\p{L}\p{N}])(?![IVXLC]+(?!\p{L}))(\p{Lu}{5,20})(?![\p{L}\p{N}])/u.exec(
    context.page.text.slice(region.start, region.end),
  );
  if (match?.[1] === undefined) return null;
  const start = region.start + match.index;
  return { name: match[1], acronym: null, span: { start, end: start + match[1].length }, resolved: true };
}

/** `członkiem stowarzyszonym EUROCITIES`, `dołączyła do METREX`: straight behind the cue; `członkostwo Opola w METREX` behind the member's preposition. */
export function signAfter(context: PageContext, region: Span, behindMember: boolean): Party | null {
  const text = context.page.text.slice(region.start, region.end);
  const match =
    /^\s{0,3}(?:\p{Ll}{4,16}\s{1,3}){0,2}(?![IVXLC]+(?!\p{L}))(\p{Lu}{5,20})(?![\p{L}\p{N}])/u.exec(text) ??
    (behindMember ? /^[^.;]{2,80}?\s(?:do|w|z)\s{1,3}(\p{Lu}{5,20})(?![\p{L}\p{N}])/u.exec(text) : null);
  if (match?.[1] === undefined) return null;
  const start = region.start + match[0].length - match[1].length;
  return { name: match[1], acronym: null, span: { start, end: start + match[1].length }, resolved: true };
}
