import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { ownOrganization } from '../parties/owner.ts';

/** `Stowarzyszenie wpisano do rejestru`: the sentence's first word, which the page explains. */
export function subjectWord(context: PageContext, told: Statement, region: Span): Party | null {
  const word = /^\s{0,3}(Związek|Stowarzyszenie|Sieć|Unia|Liga|Porozumienie|Federacja|Klaster|LGD|LOT)\s\p{Ll}/u.exec(
    told.text,
  );
  if (word?.[1] === undefined || region.end - region.start < word[1].length) return null;
  const start = told.start + word[0].indexOf(word[1]);
  const meant = ownOrganization(context, { start, end: start + word[1].length }, word[1]);
  return meant.resolved ? { ...meant, span: { start, end: start + word[1].length } } : null;
}
