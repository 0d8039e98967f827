import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import { isSettlement } from '../../events/venues/places-of.ts';
import type { Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';

const SAYS = String.raw`(?:mowi|wymienia|podkresla|informuje|zaznacza|tlumaczy|wyjasnia|przypomina|dodaje|relacjonuje|komentuje|podsumowuje|ocenia|zapewnia|cieszy\s{1,3}sie|powiedzial\p{L}?|podkreslil\p{L}?)`;
const OFFICE = String.raw`(?:wojt|burmistrz|prezydent|starosta)(?:ka|yni)?(?:\s{1,3}(?:gminy|miasta(?:\s{1,3}i\s{1,3}gminy)?|powiatu))?`;
/** `– wymienia burmistrz Bytowa Jan Kos`, `– mówi Jan Kos, burmistrz Bytowa`. */
const SAID_BY = new RegExp(
  `(?:[-–—]|[,”"])\\s{1,3}${SAYS}\\s{1,3}(?:(?:nam|portalowi)\\s{1,3})?(?:\\p{L}[^.;,]{3,40},\\s{1,3})?${OFFICE}(?!\\p{L})\\s{0,3}`,
  'u',
);

/**
 * `– Należymy do Związku X – mówi burmistrz Bytowa`: in the plural a mayor speaks of the municipality, named behind the office or the page's own; undefined where
 * nobody is quoted so. Traps: `– Należę do Związku X – mówi burmistrz`, of himself; `– mówi prezes koła`, of the club.
 */
export function quotedOfficial(context: PageContext, statement: Statement, at: Span): Party | null | undefined {
  const { folded, start, places } = statement;
  if (!/(?<![a-z])(?:\p{L}{2,14}[iy]smy|\p{L}{3,14}my)(?!\p{L})/u.test(folded.slice(at.start - start, at.end - start)))
    return undefined;
  const said = SAID_BY.exec(folded.slice(at.end - start));
  if (said === null) return undefined;
  const from = at.end + said.index;
  const behind = from + said[0].length;
  const town = places.find(
    (one) => one.start <= behind && behind <= one.end && isSettlement(one) && one.candidates[0]?.country === 'PL',
  );
  if (town !== undefined)
    return { name: unitTitle(town.name), acronym: null, span: { start: town.start, end: town.end }, resolved: true };
  const own = ownMember(context, at);
  return own === null || isAssociation(own.name) ? null : own;
}
