import type { PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import { isSettlement } from '../../events/venues/places-of.ts';
import type { Claim, Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { fold1 } from '../parties/parties.ts';
import { type ForeignName, foreignNames, THAT_TOWN } from './foreign-names.ts';
import { foreignLands, landAtHome } from './lands.ts';
import { oursOfPair } from './pair.ts';
import { AGREED, HELD_TOGETHER, OF_OTHERS, OVER, PLANNED, TWIN, TWINS } from './partner-cues.ts';
import { dayToldNext, whenOfTwin } from './partner-dates.ts';
import { BEFORE, BEHIND, twinNames } from './partner-names.ts';

const RULE = 'facts/memberships/twins/partners.ts';

/** Titles of pages on twin towns: `Współpraca zagraniczna`, `Nasi przyjaciele za granicą`. */
export const ON_TWINS =
  /partnersk|partnerstw|zaprzyjazn|blizniacz|wspolprac\p{L}{1,2}\s(?:zagran|miedzynar)|partnerzy\szagran|przyjaci\p{L}{2,4}\sza\sgranic|za\sgranica/u;

/** What a page's sentences say of twin towns. */
export function partnerClaims(context: PageContext): readonly Claim[] {
  const onTwins = ON_TWINS.test(fold1(context.page.title?.value ?? ''));
  const twinned = onTwins || TWINS.test(context.whole);
  // `Powiat Rawicki ma partnerów …` and below it `Umowę podpisano w Rawiczu`: signed there, the county's.
  const county = countyOf(context);
  const told = context.statements.map((statement) => ({
    statement,
    names: namesTold(context, statement, onTwins, twinned),
  }));
  const lands = context.statements.map((statement) => landClaims(context, statement, twinned));
  const claims = told.flatMap(({ statement, names }, at) => {
    const made = lands[at] ?? [];
    const home = names.length === 0 ? null : homeOf(context, statement);
    return made.length > 0
      ? made
      : claimsOf(context, statement, names, isWhereSigned(statement, home) ? (county ?? home) : home);
  });
  // `Umowę z Iwanowem podpisał prezydent Palka`: of the one town that all other sentences on twins tell of.
  const bound = context.statements.filter((one) => TWIN.test(one)).flatMap(homesIn);
  const homeless = told.filter(
    ({ statement, names }, at) =>
      names.length > 0 && (lands[at] ?? []).length === 0 && homeOf(context, statement) === null,
  );
  const only = homeless.length === 0 ? null : (onlyOne(bound) ?? onlyOne(officesOn(context)));
  return [...claims, ...homeless.flatMap(({ statement, names }) => claimsOf(context, statement, names, only))];
}

/** The county that a page says has partners. */
function countyOf({ statements }: PageContext): Party | null {
  const told = statements.find((one) => TWIN.test(one) && landAtHome(one) !== null);
  const land = told === undefined ? null : landAtHome(told);
  return land === null ? null : { ...partyAt(land), name: unitTitle(land.name) };
}

const isWhereSigned = ({ places }: Statement, home: Party | null): boolean =>
  places.some(({ start, role }) => start === home?.span.start && role === 'venue');

const onlyOne = ([first, ...others]: readonly PlaceMention[]): Party | null =>
  first !== undefined && others.every(({ name }) => name === first.name) ? partyAt(first) : null;

/** `Burmistrz Rakoniewic`, `Rada Miejska w Rakoniewicach`: whose officials a page names, where it is nobody's. */
const officesOn = ({ statements }: PageContext): readonly PlaceMention[] =>
  statements.flatMap((one) => homesIn(one).filter(({ role }) => role === 'office'));

/** `Powiat Rawicki współpracuje z Powiatem Harz`, `partnerem jest obwód wołyński` on a county's page: counties and regions have partners of their kind. Trap: `Gmina Kozy i powiat Harz`. */
function landClaims(context: PageContext, statement: Statement, twinned: boolean): readonly Claim[] {
  if (statement.kind === 'heading') return [];
  const bond = bondOf(context, statement, twinned);
  if (bond === null || isOthers(statement, bond)) return [];
  const abroad = foreignLands(statement);
  const home = abroad.length === 0 ? null : landAtHome(statement);
  if (home !== null) return claimsOf(context, statement, abroad, { ...partyAt(home), name: unitTitle(home.name) });
  // `Sejny współpracują z Rejonem Łoździejskim`: in Lithuania a municipality. Trap: `z Olitą w rejonie olickim`
  const homes = homesIn(statement);
  if (homes.length > 0)
    return abroad.length > 0 &&
      foreignNames(statement).length === 0 &&
      abroad.every(({ name }) => /^Rejon\s/u.test(name))
      ? claimsOf(context, statement, abroad, homeOf(context, statement))
      : [];
  if (abroad.length === 0) return [];
  const own = ownMember(context, { start: statement.start, end: statement.end });
  return /^(?:Powiat|Województwo)\s/u.test(own?.name ?? '') ? claimsOf(context, statement, abroad, own) : [];
}

/** The towns that a sentence says are twins. A headline names both: `Jasło i Bardejów miastami partnerskimi`. */
function namesTold(
  context: PageContext,
  statement: Statement,
  onTwins: boolean,
  twinned: boolean,
): readonly ForeignName[] {
  const above = twinAbove(context, statement);
  if (above !== null) return [above];
  if (statement.kind === 'heading' && homesIn(statement).length === 0) return [];
  const before = statement.kind === 'heading' ? null : twinToldBefore(context, statement);
  if (before !== null) return [before];
  const meant = statement.kind === 'heading' ? null : twinOfPage(context, statement);
  if (meant !== null) return [meant];
  const bond = bondOf(context, statement, twinned);
  const role = BEHIND.exec(statement) ?? BEFORE.exec(statement);
  const beside = role === null || isOthers(statement, role, true) ? [] : twinNames(statement, onTwins, true);
  if (beside.length > 0 || bond === null || isOthers(statement, bond)) return beside;
  return twinNames(statement, onTwins);
}

/** The words that say what two have; of a sentence that goes on from a title (`UKŁAD O PARTNERSTWIE` / `pomiędzy Powiatem A a Powiatem B podpisano …`) those between whom. */
function bondOf({ statements }: PageContext, statement: Statement, twinned: boolean): RegExpExecArray | null {
  const own = TWIN.exec(statement) ?? (twinned && statement.dates.length > 0 ? AGREED.exec(statement) : null);
  if (own !== null) return own;
  const goesOn = BETWEEN_SIGNED.exec(statement);
  const title = goesOn === null ? undefined : statements[statement.index - 1];
  return title !== undefined && title.scope === statement.scope && OF_BOND.test(title.folded) ? goesOn : null;
}

const BETWEEN_SIGNED = phrase(/^\s{0,3}(?:po)?miedzy\s(?=[^;]{3,300}?\s(?:podpis|zawar)\p{L}{1,6}(?!\p{L}))/u);
const OF_BOND =
  /(?<![a-z])(?:uklad|umow|porozumieni|akt|deklaracj)\p{L}{0,3}\s{1,3}(?:o\s{1,3}(?:partnerstwie|wspolpracy)|partnersk\p{L}{1,4}|partnerstwa|(?:o\s{1,3})?przyjazni)\s{0,3}$/u;

/** `Z tym miastem łączy nas umowa z 1996 roku`, `Umowę burmistrzowie obu miast podpisali …`: of the town abroad that the sentences before tell of. */
const OF_THAT_TOWN = phrase(
  new RegExp(
    [
      'z\\s{1,3}(?:tym|ta|owym|owa)\\s{1,3}(?:(?:miast|gmin|miasteczk|powiat|region)\\p{L}{1,3}|partner(?:em|ka))(?=[^.;]{0,60}?\\s(?:umow|porozumieni|partnerstw|przyjazn|wspolprac)\\p{L}{0,3}(?!\\p{L}))',
      '(?:umow|porozumieni)\\p{L}{1,2}\\s{1,3}(?!na\\s|dotycz)[^.;]{0,40}?(?:ob[uy]|oby?dwu)\\s{1,3}(?:miast|gmin|samorzadow)\\s{1,3}(?:podpis|zawar)',
      '(?:podpis|zawar)\\p{L}{1,3}\\s{1,3}(?:ja\\s{1,3})?[^.;]{0,40}?(?:ob[uy]|oby?dwu)\\s{1,3}(?:miast|gmin|samorzadow)(?!\\p{L})',
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);
/** Sentences back to the name. */
const REACH = 2;

function twinToldBefore(context: PageContext, statement: Statement): ForeignName | null {
  const match = OF_THAT_TOWN.exec(statement);
  if (match === null || isOthers(statement, match) || foreignNames(statement).length > 0) return null;
  for (let index = statement.index - 1; index >= statement.index - REACH; index--) {
    const told = context.statements[index];
    if (told === undefined || told.block !== statement.block) return null;
    const names = new Map(foreignNames(told).map((one) => [one.name, one]));
    const [only] = names.values();
    // An agreement that two towns sign is one of twin towns where the sentence before says so.
    const bound = /^z\s/u.test(match[0]) || TWIN.test(told);
    if (names.size > 0) return names.size === 1 && only !== undefined && bound ? only : null;
  }
  return null;
}

/** `Umowa partnerska została zawarta 27 maja 2012 r.` below the line `Gmina Bystrička (Słowacja)`: with the one town above it. Trap: `Umowa z firmą`, `Bystrička (Słowacja) zaprasza`. */
function twinAbove({ statements }: PageContext, statement: Statement): ForeignName | null {
  const above = statements[statement.index - 1];
  if (above === undefined || statement.dates.length === 0 || !AGREED_BELOW.test(statement)) return null;
  if (!TOWN_AND_LAND.test(above.text) || foreignNames(statement).length > 0) return null;
  const [only, ...others] = foreignNames(above);
  return only === undefined || others.length > 0 ? null : only;
}

const AGREED_BELOW = phrase(
  /^\W{0,3}(?:umow|porozumieni|akt|deklaracj)\p{L}{0,3}\s{1,3}(?:partnersk\p{L}{1,3}|partnerstwa|o\s{1,3}(?:partnerstwie|wspolpracy(?:\s{1,3}partnerskiej)?))\s{1,3}(?:zosta\p{L}{1,3}\s{1,3}|z\s{1,3}dnia\s|od\s|podpis|zawar)/u,
);
const TOWN_AND_LAND =
  /^\s{0,3}(?:\d{1,2}[.)]\s{0,2})?(?:(?:Gmina|Miasto|Powiat|Miejscowość)\s)?\p{Lu}[\p{L}\p{M}’' -]{2,40}?\s?(?:\(|[–—-]\s|,\s)\p{Lu}[\p{L} ]{2,24}\)?\s{0,3}$/u;

/** `Współpraca partnerska z węgierskim miastem trwa od 2008 roku`: the one town abroad that the page names before. Trap: `z węgierskim miastem Tokaj`. */
function twinOfPage(context: PageContext, statement: Statement): ForeignName | null {
  const match = THAT_TOWN.exec(statement);
  if (match === null || !(TWIN.test(statement) || AGREED.test(statement)) || isOthers(statement, match)) return null;
  if (foreignNames(statement).length > 0) return null;
  const named = context.statements.flatMap((one) => (one.places.length > 0 ? foreignNames(one) : []));
  const [first, ...others] = named.filter(({ known }) => known);
  const only = first !== undefined && others.every(({ name }) => name === first.name);
  return only && first.end <= statement.start ? first : null;
}

/** Whether the part of the sentence around the words of a bond tells of plans, or of schools and firms. Trap: `… – dotyczy szkół i straży`, what the bond is for. */
export function isOthers(statement: Statement, { index, 0: words }: RegExpExecArray, beside = false): boolean {
  const { folded } = statement;
  const end = /\s[–—-]\s|;/u.exec(folded.slice(index + words.length));
  const start = folded.lastIndexOf(';', index) + 1;
  const part = folded.slice(start, end === null ? folded.length : index + words.length + end.index);
  // `zespół z Bardejowa, naszego miasta partnerskiego`: an apposition is of the town, whoever acts.
  return (
    PLANNED.test(statement, part) ||
    (!beside && (OF_OTHERS.test(statement, part) || HELD_TOGETHER.test(statement, part)))
  );
}

function claimsOf(
  context: PageContext,
  statement: Statement,
  foreign: readonly ForeignName[],
  home: Party | null,
): readonly Claim[] {
  if (home === null) return [];
  const over = OVER.test(statement);
  return foreign.slice(0, 6).flatMap((one, index): readonly Claim[] => {
    const member = clauseSubject(statement, foreign[index - 1]?.end ?? one.start, one.start, home);
    // What the sentence before names stands for the whole of this one.
    const stand = one.end <= statement.start ? { ...one, start: statement.start, end: statement.start } : one;
    const own = whenOfTwin(context, statement, foreign[index - 1], stand, foreign[index + 1], foreign.length > 1);
    const alone = foreign.length === 1 && own.start === null && own.end === null;
    const when = alone ? { ...own, start: dayToldNext(context, statement) } : own;
    if (member === null || one.name === member.name || (over && when.end === null)) return [];
    return [
      {
        member,
        organization: { name: one.name, acronym: null, span: { start: one.start, end: one.end }, resolved: true },
        role: 'partner',
        ...when,
        span: { start: statement.start, end: statement.end },
        rule: RULE,
        confidence: one.known ? 0.88 : 0.75,
        inherited: member.span.start < statement.start || member.span.end > statement.end,
      },
    ];
  });
}

/** `…, a także Koszalin, który …`, `…, Kozy mające …`, `…, a Krobia z czeskim …`: a clause that tells of another town than the one before. */
const OTHER_SUBJECT =
  /,\s(?:(?:a|oraz|i)\s(?:także\s|również\s)?)?(\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20})?)(?:\s\p{Ll}{3,16}ąc[aey]|,\sktór[yae]|\sze?)\s/u;

/** `Słubice współpracują z Heilbronn, a Rzepin z Wesenbergiem`: who stands between the twin before and this one, as it is called; null where that is nobody known. */
function clauseSubject(statement: Statement, from: number, to: number, home: Party): Party | null {
  const last = homesIn(statement)
    .filter(
      ({ name, start, end }) =>
        start >= from && end <= to && statement.text.slice(start - statement.start, end - statement.start) === name,
    )
    .at(-1);
  if (last !== undefined) return partyAt(last);
  const name = OTHER_SUBJECT.exec(statement.text.slice(from - statement.start, to - statement.start))?.[1];
  if (name === undefined) return home;
  const town = placeNominative(name).find((one) => one.country === 'PL' && one.name === name && one.type !== 'county');
  const start = statement.text.indexOf(name, from - statement.start) + statement.start;
  return town === undefined ? null : partyAt({ name, start, end: start + name.length });
}

/** The municipality whose partner it is: named in the sentence, that of the official who signs, else the one that speaks. */
export function homeOf(context: PageContext, statement: Statement): Party | null {
  const said = ownMember(context, { start: statement.start, end: statement.end });
  // An association that the page is about has no twin towns, unless it speaks of its own.
  const ours = /(?<![a-z])nas(?:z\p{L}{0,3})?(?!\p{L})/u.test(statement.folded);
  const own = said === null || (isAssociation(said.name) && !ours) ? null : said;
  const homes = homesIn(statement);
  const between = /(?<![a-z])(?:po)?miedzy\s/u.exec(statement.folded);
  const home =
    homes.find(({ start }) => between !== null && start - statement.start >= between.index) ??
    homes.find((place) => place.role !== 'office' && (own === null || place.role !== 'venue')) ??
    homes.find((place) => place.role === 'office');
  if (home !== undefined) return partyAt(home);
  // `umowa między gminą De Bilt i Mieściskiem`: between two named ones, whoever's page it is
  const pair = between === null ? null : oursOfPair(statement, between.index);
  if (pair !== null) return pair.ours;
  if (own !== null) return own;
  // `Współpracę od lat rozwija gmina Białe Błota. Umowę podpisano z …`: the only one of the sentence before.
  const before = context.statements[statement.index - 1];
  const told = before === undefined || before.block !== statement.block ? [] : homesIn(before);
  return told[0] !== undefined && told.every(({ name }) => name === told[0]?.name) ? partyAt(told[0]) : null;
}

const partyAt = ({ name, start, end }: Pick<PlaceMention, 'name' | 'start' | 'end'>): Party => ({
  name,
  acronym: null,
  span: { start, end },
  resolved: true,
});

const homesIn = (statement: Statement): readonly PlaceMention[] =>
  statement.places.filter(
    (place) =>
      isSettlement(place) &&
      place.candidates[0]?.country === 'PL' &&
      place.role !== 'street' &&
      place.role !== 'seat' &&
      // `W Brniu podpisano umowę z Budapesztem`: a village that is no commune only gave the room
      !(place.role === 'venue' && place.candidates.every(({ type }) => type === 'village')),
  );
