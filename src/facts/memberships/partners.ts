import { resolveDate } from '../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../context.ts';
import { isSettlement } from '../events/places-of.ts';
import type { Claim, Party } from './claim.ts';
import { ownMember } from './owner.ts';

const RULE = 'facts/memberships/partners.ts';

/**
 * Twin towns in prose: `Troki są siódmym miastem partnerskim Malborka`, `od 1993 roku współpracujemy z niemieckim Monheim`,
 * `umowę partnerską z Bardejowem podpisano w 1998 r.` Trap: `miasta partnerskie` as a heading (a list follows), `partnerska umowa z firmą`.
 */
const TWIN =
  /(?<![a-z])(?:(?:miast|gmin)\p{L}{1,3}\s{1,3}partnersk\p{L}{1,3}|partnerem\s{1,3}zagranicznym|wspolpracujemy\s{1,3}z|wspolpracuje\s{1,3}z|umow\p{L}{1,2}\s{1,3}(?:partnersk\p{L}{1,2}|o\s{1,3}(?:partnerstwie|wspolpracy(?:\s{1,3}partnerskiej)?))(?=[^.;]{0,80}?(?:podpis|zawar|lacz))|partnerem\s{1,3}\p{L}{3,20}(?=[^.;]{0,60}?jest))(?!\p{L})/u;
const NOT_YET = /(?<![a-z])(?:planuj|zamierz|chce|rozwaz|szuka|poszukuj|moze|kandydat|wygas|zerwan)/u;

export function partnerClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => {
    if (statement.kind === 'heading' || NOT_YET.test(statement.folded)) return [];
    const match = TWIN.exec(statement.folded);
    return match === null ? [] : claimsOf(context, statement);
  });
}

function claimsOf(context: PageContext, statement: Statement): readonly Claim[] {
  const towns = statement.places.filter(
    (place) => isSettlement(place) && place.role !== 'street' && place.role !== 'seat' && place.role !== 'office',
  );
  const own = ownMember(context, { start: statement.start, end: statement.end });
  const foreign = towns.filter((place) => place.candidates[0]?.country !== 'PL' && place.candidates[0] !== undefined);
  const home = towns.find((place) => place.candidates[0]?.country === 'PL');
  const member: Party | null =
    home === undefined
      ? own
      : { name: home.name, acronym: null, span: { start: home.start, end: home.end }, resolved: true };
  if (member === null) return [];
  return foreign.slice(0, 3).map((place) => ({
    member,
    organization: { name: place.name, acronym: null, span: { start: place.start, end: place.end }, resolved: true },
    role: 'partner',
    start: sinceOf(context, statement),
    end: null,
    span: { start: statement.start, end: statement.end },
    rule: RULE,
    confidence: 0.85,
    inherited: home === undefined,
  }));
}

/** `od 1993 roku`, `podpisano 12 maja 2004 r.` */
function sinceOf(context: PageContext, statement: Statement): Claim['start'] {
  for (const mention of statement.dates) {
    const range = mention.expression.dates[0];
    const told = mention.expression.bound === 'since' || /podpis|zawar|nawiaz/u.test(statement.folded);
    if (range === undefined || mention.use === 'statute' || mention.use === 'deadline' || !told) continue;
    const { start } = resolveDate(mention.expression, range, context.references[statement.scope]?.date ?? null, 'past');
    if (start !== null) return { value: start, span: { start: mention.start, end: mention.end } };
  }
  return null;
}
