import type { PageContext, Statement } from '../../context.ts';
import { addOtherName } from './details.ts';
import type { Draft } from './draft.ts';
import { absorb } from './link.ts';

const RULE = 'facts/events/drafts/aliases.ts';

/** A verb in the singular after two names joined by `i`: they name one thing (`V Zjazd … i Święto Bartnika zgromadziło …`). */
const SINGULAR =
  /^[^.;]{0,40}?(?<![a-z])(?:stawia|jest|bedzie|ma|odbedzie|odbyl[aoy]?|gromadzi|zgromadzi\p{L}?|skupia|stanowi|trwa\p{L}?|potrwa|rozpoczn?i?e|rozpoczyna|laczy|poswiecon[ya])(?!\p{L})/u;
const PLURAL =
  /^[^.;]{0,40}?(?<![a-z])(?:stawiaja|sa|beda|maja|odbeda|odbyly|gromadza|skupiaja|stanowia|trwaja|rozpoczna|lacza|poswiecone)(?!\p{L})/u;

/** `odbędzie się 5 maja`: a month, not `mają`. */
const MAY = /\d\s{1,3}maja(?!\p{L})/gu;

/** Joins drafts that the page shows to be two names of one event. Returns the drafts that are left. */
export function joinAliases(context: PageContext, clusters: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const statement of context.statements) {
    const pair = aliasPair(statement, clusters);
    if (pair === null || gone.has(pair[0]) || gone.has(pair[1]) || pair[0] === pair[1]) continue;
    const [first, second] = pair;
    if (first.edition !== null && second.edition !== null && first.edition !== second.edition) continue;
    const { name, nameSpan } = second;
    absorb(first, second);
    addOtherName(first, name, nameSpan, RULE);
    gone.add(second);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function aliasPair(statement: Statement, clusters: readonly Draft[]): readonly [Draft, Draft] | null {
  const [a, b] = statement.occasions;
  if (a === undefined || b === undefined || !a.named || !b.named || statement.occasions.length < 2) return null;
  const between = statement.folded.slice(a.end - statement.start, b.start - statement.start);
  if (!/^\s{1,3}(?:i|oraz)\s{1,3}$/u.test(between)) return null;
  const after = statement.folded.slice(b.end - statement.start).replace(MAY, ' ');
  if (!SINGULAR.test(after) || PLURAL.test(after)) return null;
  const owner = (mention: typeof a) => clusters.find((cluster) => cluster.mentions.includes(mention));
  const [first, second] = [owner(a), owner(b)];
  return first === undefined || second === undefined ? null : [first, second];
}
