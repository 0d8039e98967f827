import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import { isSettlement } from '../../events/venues/places-of.ts';
import type { Claim, Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { OVER } from './partner-cues.ts';
import { whenOfTwin } from './partner-dates.ts';
import { isOthers } from './partners.ts';

const RULE = 'facts/memberships/twins/two-units.ts';

const PAPER = String.raw`(?:umow|porozumieni|deklaracj|akt|uklad)\p{L}{0,3}`;
const TIE = String.raw`(?:wspolprac|kontakt|stosunk|relacj|wiez|zwiazk)\p{L}{0,3}`;
const WHAT = String.raw`(?:${TIE}\s{1,3}(?:\p{L}{4,14}\s{1,3})?partnersk\p{L}{1,4}|partnersk\p{L}{1,4}\s{1,3}${TIE}|partnerstw[oae](?!\p{L})|${PAPER}\s{1,3}(?:partnersk\p{L}{1,4}|o\s{1,3}(?:partnerstwie|(?:\p{L}{4,14}ej\s{1,3})?wspolpracy\s{1,3}partnerskiej|partnerskiej\s{1,3}wspolpracy)))`;
/**
 * What two units enter or keep: `nawiązują stosunki partnerskie`, `zawarli porozumienie o współpracy partnerskiej`, `prowadzi partnerskie kontakty`, `są partnerami od 20 lat`.
 * Trap: `podpisały porozumienie o współpracy przy budowie drogi`.
 */
const TIED = phrase(
  new RegExp(
    [
      String.raw`(?:nawiaz|zawar|zawier|podpis|utrzym|prowadz|rozpocz|zainicj|ustanow)\p{L}{1,8}\s{1,3}(?:\p{L}{2,16}\s{1,3}){0,3}?${WHAT}`,
      String.raw`(?:lacz[ya]|laczyl[ao]?|polaczyl[ao]?)\s{1,3}(?:\p{L}{2,16}\s{1,3}){0,2}?${WHAT}`,
      String.raw`${WHAT}\s[^.;]{0,90}?(?:nawiaza|zawar|podpisa)\p{L}{1,4}(?!\p{L})`,
      String.raw`wspolpracuj[ea]\s{1,3}partnersko`,
      String.raw`(?:sa|pozostaja|zostal[yi]|stal[yi]\s{1,3}sie)\s{1,3}(?:(?:od\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}|roku\s{1,3}|\d{1,4}\s{1,3}|lat\s{1,3}|r\.\s{1,3}|juz\s{1,3}|dla\s{1,3}siebie\s{1,3}){0,5})(?:partnerami|(?:miastami|gminami|powiatami|samorzadami)\s{1,3}(?:partnersk|blizniacz|zaprzyjaznion)\p{L}{2,3}|(?:partnersk|blizniacz|zaprzyjaznion)(?:ie|e)|zaprzyjaznione)(?!\p{L})`,
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);
/** Partners of one undertaking, not of each other. */
const UNDERTAKING = phrase(
  /(?<![a-z])(?:realizacj|inwestycj|budow|przebudow|zadani|dofinansow|wnios|strategi|funkcjonaln|odpad|transport|autobus|drog|kanaliz|remont|przetarg|zakup|energi|konsorcj|lider)/u,
);

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]{2,24}(?:\s(?:(?:am|nad|an\sder|bei|de)\s)?\p{Lu}[\p{L}\p{M}'’-]{2,24}){0,2}`;
const WHERE = String.raw`(?:\s\([^()]{2,40}\)|\s(?:we?|na)\s[\p{L} ]{3,40}?)?`;
/** `Gmina A i Gmina B`, `Powiat A oraz Powiat B (Niemcy)`, `Gminy A i B`: in the nominative, as who acts. */
const BOTH = new RegExp(
  String.raw`(?:^|[:„"]\s?|\s)(?:(?:[Gg]mina|[Mm]iasto(?:\si\s[Gg]mina)?|[Pp]owiat)\s(${NAME})${WHERE}\s(?:i|oraz|a)\s(?:[Gg]mina|[Mm]iasto(?:\si\s[Gg]mina)?|[Pp]owiat)\s(${NAME})|(?:[Gg]miny|[Mm]iasta|[Pp]owiaty)\s(${NAME})\s(?:i|oraz|a)\s(${NAME}))`,
  'u',
);
/** `z gminą B`, `z władzami samorządowymi gminy B`, `z wójtem gminy B`, `i Gminą B`: one of ours as the other side. */
const WITH =
  /(?<=(?:^|\s)(?:z|ze|oraz|i|a)\s(?:\p{Ll}{4,16}\s){0,2}(?:[Gg]miną|[Gg]miny|[Mm]iastem|[Mm]iasta|[Pp]owiatem|[Pp]owiatu|[Bb]urmistrzem)\s)\p{Lu}[\p{L}'’-]{2,24}/gu;
/** `Obie gminy są partnerami`, `Oba miasta łączy partnerstwo`: of the two that the sentence before names. */
const OF_BOTH = phrase(/^\W{0,3}(?:ob(?:a|ie|ydwa|ydwie)\s{1,3})?(?:gminy|miasta|samorzady|powiaty|miejscowosci)\s/u);

/** `Umowę o partnerstwie zawarto w 2005 roku` behind `Współpraca między Redą a Dęblinem trwa od lat`: the paper of the two that it is between. */
const OF_THEM = phrase(
  new RegExp(String.raw`^\W{0,3}(?:(?:stosown|oficjaln|formaln)\p{L}{1,2}\s{1,3})?${WHAT}\s`, 'u'),
);
const BETWEEN = phrase(
  /(?<![a-z])(?:wspolprac|partnerstw|kontakt|przyjazn|wiez|stosunk|relacj)\p{L}{0,3}\s{1,3}(?:po)?miedzy\s/u,
);

/** Two units of which both may be ours: `Gmina Kozy i Gmina Rajcza nawiązują współpracę partnerską`. Towns abroad behind `z` are told by `partners.ts`. */
export function twoUnitClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement): readonly Claim[] => {
    const bond = TIED.exec(statement);
    if (bond === null || isOthers(statement, bond) || UNDERTAKING.test(statement)) return [];
    const pair =
      bothOf(context, statement, bond.index) ??
      bothSubjects(context, statement) ??
      bothTold(context, statement, bond.index);
    return pair === null ? withOurs(context, statement) : claimOf(context, statement, ...pair);
  });
}

/** Two that act before the words of the bond. */
function bothOf(context: PageContext, statement: Statement, at: number): readonly [Party, Party] | null {
  const match = BOTH.exec(statement.text.slice(0, at));
  const names = (match?.slice(1) ?? []).filter((name) => name !== undefined);
  const [first, second] = names;
  if (match === null || first === undefined || second === undefined) return null;
  const from = statement.start + match.index + match[0].indexOf(first);
  const to = statement.start + match.index + match[0].lastIndexOf(second);
  const [a, b] = [partyOf(statement, first, from), partyOf(statement, second, to)];
  // `Wójt Gminy Kozy Jan Kos oraz Przewodniczący`: in `gminy A i B` both are known towns.
  if (match[3] !== undefined && !(a.ours && b.ours)) return null;
  return a.ours ? ordered(context, a.party, b.party, b.ours) : b.ours ? [b.party, a.party] : null;
}

/** `Rumia i Dęblin są partnerami od 2005 r.`: two of our towns, printed as they are called, and no third. Trap: `w Rumi i Dęblinie`. */
function bothSubjects(context: PageContext, { places, text, start }: Statement): readonly [Party, Party] | null {
  const [a, b, third] = places.filter(isTown);
  if (a === undefined || b === undefined || third !== undefined || !isOurs(a) || !isOurs(b)) return null;
  const printed = [a, b].every(
    (one) => text.slice(one.start - start, one.end - start) === one.name && one.role !== 'venue',
  );
  const joined = /^\s(?:i|oraz)\s(?:(?:miasto|gmina)\s)?$/u.test(text.slice(a.end - start, b.start - start));
  const alone =
    /^(?:\s\p{Ll}|$)/u.test(text.slice(b.end - start)) && !/,\s{0,3}$/u.test(text.slice(0, a.start - start));
  return printed && joined && alone && a.name !== b.name ? ordered(context, partyAt(a), partyAt(b), true) : null;
}

/** The two towns of the sentence before, and no third. */
function bothTold(context: PageContext, statement: Statement, at: number): readonly [Party, Party] | null {
  const before = context.statements[statement.index - 1];
  if (before === undefined || before.block !== statement.block) return null;
  if (
    !OF_BOTH.test(statement) &&
    !(OF_THEM.test(statement) && BETWEEN.test(before) && !/\sze?\s\p{Lu}/u.test(statement.text))
  )
    return null;
  if (statement.places.some(({ end }) => end - statement.start <= at)) return null;
  const towns = new Map(before.places.filter(isTown).map((one) => [one.name, one]));
  const [a, b, third] = [...towns.values()];
  if (a === undefined || b === undefined || third !== undefined) return null;
  const [first, second] = [a, b].map(partyAt);
  if (first === undefined || second === undefined) return null;
  return isOurs(a) ? ordered(context, first, second, isOurs(b)) : isOurs(b) ? [second, first] : null;
}

/** `Gmina Kozy zawarła porozumienie o współpracy partnerskiej z gminą Rajcza`: those of ours behind `z`. */
function withOurs(context: PageContext, statement: Statement): readonly Claim[] {
  if (statement.kind === 'heading') return [];
  const others = [...statement.text.matchAll(WITH)].flatMap(({ index }) => {
    const at = statement.start + index;
    return statement.places.filter((one) => one.start <= at && at < one.end && isOurs(one) && isTown(one));
  });
  const [other] = others;
  if (other === undefined) return [];
  const named = statement.places.find(
    (one) =>
      one.start < other.start &&
      isOurs(one) &&
      (isTown(one) ? one.role === 'unit' || one.role === 'office' : one.role === 'unit') &&
      others.every(({ name }) => name !== one.name),
  );
  const own = ownMember(context, { start: statement.start, end: statement.end });
  const home = named !== undefined ? partyAt(named) : own === null || isAssociation(own.name) ? null : own;
  if (home === null) return [];
  return others
    .filter(({ name }) => name !== home.name)
    .flatMap((one) => claimOf(context, statement, home, partyAt(one)));
}

/** Of two of ours the page's own first. */
function ordered(context: PageContext, a: Party, b: Party, bothOurs: boolean): readonly [Party, Party] {
  const own = bothOurs ? ownMember(context, a.span) : null;
  return own?.name.endsWith(b.name) ? [b, a] : [a, b];
}

function partyOf(
  statement: Statement,
  printed: string,
  start: number,
): { readonly party: Party; readonly ours: boolean } {
  const known = statement.places.find((one) => one.start < start + printed.length && start < one.end);
  if (known !== undefined) return { party: partyAt(known), ours: isOurs(known) };
  const unit = /(powiat)\s$/iu.exec(statement.text.slice(0, start - statement.start)) === null ? '' : 'Powiat ';
  const span = { start, end: start + printed.length };
  return { party: { name: `${unit}${printed}`, acronym: null, span, resolved: true }, ours: false };
}

const isOurs = ({ candidates: [first] }: PlaceMention): boolean => first?.country === 'PL' && first.type !== 'country';

const isTown = (place: PlaceMention): boolean =>
  isSettlement(place) && place.role !== 'street' && place.role !== 'seat' && place.candidates[0]?.type !== 'county';

const partyAt = ({ name, start, end }: Pick<PlaceMention, 'name'> & Span): Party => ({
  name: unitTitle(name),
  acronym: null,
  span: { start, end },
  resolved: true,
});

function claimOf(context: PageContext, statement: Statement, member: Party, other: Party): readonly Claim[] {
  const stand = { name: other.name, start: statement.start, end: statement.start, known: true };
  const when = whenOfTwin(context, statement, undefined, stand, undefined, false);
  if (member.name === other.name || (OVER.test(statement) && when.end === null)) return [];
  return [
    {
      member,
      organization: other,
      role: 'partner',
      ...when,
      span: { start: statement.start, end: statement.end },
      rule: RULE,
      confidence: 0.88,
      inherited: member.span.start < statement.start || member.span.end > statement.end,
    },
  ];
}
