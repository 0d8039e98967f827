import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { withoutOrgan } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { organizationsIn } from '../parties/parties.ts';

/** `Na posiedzeniu Walnego Zgromadzenia Związku X miasto Y przyjęto w poczet członków`: whose gathering it was. Trap: `Na zgromadzeniu w Kozach Związek X przyjęto …`. */
export function gathered(statement: Statement, at: Span): Party | null {
  const named = organizationsIn(statement, { start: statement.start, end: at.start }).find(({ name }) =>
    isAssociation(name),
  );
  if (named === undefined) return null;
  const before = statement.folded.slice(0, named.span.start - statement.start);
  return GATHERING_OF.test(before) || withoutOrgan(named).name !== named.name ? withoutOrgan(named) : null;
}

const GATHERING_OF =
  /(?<![a-z])(?:posiedzeni[ua]|zgromadzeni[ua]|zebrani[ua]|zjezdzie|zjazdu|kongresie|kongresu|decyzj[aei]|uchwal[aey]|zarzadu?|delegatow)\s{1,3}(?:czlonkow\s{1,3}|delegatow\s{1,3})?$/u;
