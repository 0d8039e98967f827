import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from './draft.ts';
import { statusOf } from './status-of.ts';

const RULE = 'facts/events/drafts/status-below.ts';

/** Several, by a word that is none's name: `następujące imprezy`, `wydarzenia:`, `Odwołane:`. */
const SEVERAL = phrase(
  /(?<!\p{L})(?:nastepujac(?:e|ych)|ponizsz(?:e|ych)|imprez[ya]?|wydarze(?:nia|n)|koncert(?:y|ow)|spotka(?:nia|n)|zebra(?:nia|n)|uroczystosc?i|zajec(?:ia)?|terminy|odwolan(?:e|o|ych)|odwolujemy|przelozon(?:e|o)|przekladamy)(?!\p{L})/u,
);
/** What goes on in spite of it: `Pozostałe imprezy odbędą się zgodnie z planem`. */
const REST = phrase(/(?<!\p{L})(?:pozostal[eya]|zgodnie\s{1,3}z\s{1,3}planem|bez\s{1,3}zmian|mimo)(?!\p{L})/u);
const MOST_ROWS = 60;

/**
 * `Nie odbędą się następujące imprezy:` over a list: each of its items is called off, as `Przełożone wydarzenia` puts off each below. Traps: an item that says something else of
 * itself; `Zamiast odwołanych koncertów zapraszamy na:`, whose list is of others; a heading that both calls off and puts off.
 */
export function statusBelow(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.row === null || draft.status !== 'confirmed') continue;
    const above = saidAbove(context, draft.row);
    if (above === null) continue;
    const status = statusOf(above);
    draft.status = status;
    draft.supports.push({ field: 'status', start: above.start, end: above.end, rule: RULE });
  }
}

/** The last sentence before the list that a row is in, or the heading over it, where that calls several off. */
function saidAbove({ page: { blocks, scopes }, byBlock }: PageContext, row: number): Statement | null {
  const own = blocks[row];
  if (own === undefined) return null;
  let before = row - 1;
  while (before >= 0 && blocks[before]?.kind === own.kind && row - before <= MOST_ROWS) before--;
  const lead = blocks[before]?.scope === own.scope ? before : null;
  for (const block of [own.intro, lead, scopes[own.scope]?.heading ?? null]) {
    const statement = block === null ? undefined : byBlock[block]?.at(-1);
    if (statement !== undefined && callsOffSeveral(statement)) return statement;
  }
  return null;
}

function callsOffSeveral(statement: Statement): boolean {
  const status = statusOf(statement);
  if ((status !== 'cancelled' && status !== 'postponed') || !SEVERAL.test(statement) || REST.test(statement))
    return false;
  // Who is asked to others instead, and what is both called off and put off.
  if (/zaprasza|zamiast|zastap/u.test(statement.folded)) return false;
  if (/odwol/u.test(statement.folded) && /przeloz|przenies|przesun/u.test(statement.folded)) return false;
  return !statement.occasions.some(({ named, weight }) => named && weight !== 'hypernym');
}
