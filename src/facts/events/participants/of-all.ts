import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';

/** `Organizatorem zimowych imprez jest`, `Wszystkie spotkania przygotował`: what the page tells of, and more than one. Trap: `Organizatorem imprezy jest`, of one. */
const OF_ALL = phrase(
  /(?<!\p{L})organizator(?:em|ami|zy|ka)?\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}(?:imprez|wydarzen|spotkan|uroczystosci|koncertow|zawodow|warsztatow|szkolen|webinariow|zebran|turniejow|zajec)(?:\s{1,3}\p{L}{3,14}){0,1}\s{1,3}(?:jest|sa|byl[aoiy]?|byli|beda|bedzie)(?!\p{L})|(?<!\p{L})(?:wszystkie|kazde\s{1,3}z)\s{1,3}(?:te\s{1,3}|tych\s{1,3}){0,1}(?:imprezy|wydarzenia|spotkania|uroczystosci|koncerty|zawody|warsztaty|szkolenia|webinaria|zajecia|narady|kursy|imprez|wydarzen|spotkan)\s{1,3}(?:z?organizuj|przygotow|zorganizowal|urzadz|prowadz|poprowadz)\p{L}{1,5}(?!\p{L})/u,
);

/** Who holds all that a page tells of, as a sentence about them all says, holds each that nobody else does. */
export function shareOrganizersOfAll(context: PageContext, clusters: readonly Draft[]): void {
  for (const statement of context.statements) {
    if (!OF_ALL.test(statement)) continue;
    const home = itemOf(context, statement.scope);
    const within = clusters.filter((one) => itemOf(context, one.scope) === home);
    for (const told of within) {
      const supports = told.supports.filter(
        ({ field, start, end }) => field === 'participants' && start >= statement.start && end <= statement.end,
      );
      const held = told.participants.filter(({ role }) => role === 'organizer');
      if (supports.length === 0 || held.length === 0) continue;
      for (const other of within) {
        if (other === told || other.participants.some(({ role }) => role === 'organizer')) continue;
        other.participants.push(...held);
        other.supports.push(...supports);
      }
      break;
    }
  }
}
