import type { OrganizationMention, PlaceMention } from '../../../model/mention.ts';
import { nameKey } from '../../../polish/name-key.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { pagesAssociation } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { membersIn, partyOf } from '../parties/parties.ts';

const RULE = 'facts/memberships/prose/network-roll.ts';
/** So many towns in a row are a roll. */
const LEAST = 4;
const LONGEST_LEAD = 110;

/** What the sentence, or the one before it, counts or speaks of: `polskich miast jest 23`, `ponad 200 miejscowości`, `z Polski są wśród nich`. */
const POPULATION = phrase(
  /(?<!\p{L})(?:miast\p{L}{0,3}|miasteczk\p{L}{0,3}|miasteczek|miejscowosci\p{L}{0,3}|gmin\p{L}{0,3}|osrodk\p{L}{1,3}|osrodek|samorzad\p{L}{1,3}|czlonk\p{L}{1,4})(?!\p{L})/u,
);
const BELONGING = phrase(
  /(?<!\p{L})(?:jest|sa|nalez[ay]|nosi|nosza|liczy|skupia|laczy|obejmuje|zrzesza|dziala(?:ja)?|tworz[ya]|reprezentuj[ea]|wchodz[ai]|wsrod\s{1,3}nich)(?!\p{L})/u,
);
/** Towns that only lie, came, won, were asked or do something once. */
const OTHERWISE = phrase(
  /(?<!\p{L})(?:udzial|biora\s|wziel|przyby|delegaci|burmistrz|prezydent|wojtowie|starostowie|sasie|granicz|solect|tras[aeyi]|przystan|partner|delegacj|gosci|przyjech|uczestnik|uczestnicz|zagra|wystap|laureat|nagrod|wyroznie|konkurs|projekt|druzyn|oddzial|biur|fili[aei]|placow|harmonogram|termin|wyjazd|szlak|lini[aei]|sponsor|dofinans|dotac|szkolen|spotka|zwiedz|odwiedz|kandydat|chetn|zaintereso|ubiega|stara|zapros|zaprasza|wniosk|wniosek|planuj|odmow|siedzib|zasieg|urodzi|mieszka|obszar|teren|odbier|odpad|wodoc|kanaliz|obslug|dowoz|dowozi|autobus|pociag|kolej|powiecie|wojewodztwie\s{1,3}(?:sa|lez))/u,
);

const WISHES = phrase(/(?<![a-z])(?:chec(?:i|a)?(?!\p{L})|chc[ea](?!\p{L})|akces|przylaczeni|zglosil|deklar)/u);

/**
 * On a page that is about one network, a sentence that is a roll of towns: `Z Polski są wśród nich: A, B, C i D`, `Polskich miast w sieci jest 23. Z Mazur: A,
 * B, C i D`. The words before it, or the sentence before, speak of the towns of the network. Traps: towns that border on, came to or won something.
 */
export function networkRolls(context: PageContext): readonly Claim[] {
  const long = context.statements.filter(({ places }) => places.length >= LEAST_ENCLOSED);
  if (long.length === 0) return [];
  const network = networkOfPage(context);
  if (network === null) return [];
  const rolls = new Set<number>();
  return long.flatMap((statement) => {
    const run = rollOf(statement);
    if (run === null || statement.start < network.span.start || !isOfNetwork(context, statement, run, rolls)) return [];
    const owner = ownerOf(context, statement, network, rolls);
    if (owner === null) return [];
    rolls.add(statement.index);
    return claimsOf(statement, run, owner);
  });
}

/** `Związek Y założyło 15 gmin. Są to: …` on the page of network X: the body that the sentence before speaks of has them; null where it speaks of several. */
function ownerOf(context: PageContext, statement: Statement, network: Party, rolls: ReadonlySet<number>): Party | null {
  if (rolls.has(statement.index - 1)) return network;
  const before = context.statements[statement.index - 1];
  const told = [...(before?.organizations ?? []), ...statement.organizations].filter(
    ({ name }) => isNetwork(name) || isAssociation(name),
  );
  const [first] = told;
  if (first === undefined || told.some((one) => isCalled(one, network))) return network;
  return told.every(({ name }) => name === first.name) ? partyOf(first) : null;
}

/** By its name, a part of it or its sign. */
function isCalled({ name }: OrganizationMention, network: Party): boolean {
  const [a, b] = [nameKey(name), nameKey(network.name)];
  return a.includes(b) || b.includes(a) || name === network.acronym;
}

function claimsOf(statement: Statement, { start, end }: Roll, organization: Party): readonly Claim[] {
  return membersIn(statement, { start, end })
    .filter(({ name }) => name !== organization.name)
    .map((member) => ({
      member,
      organization,
      role: 'member',
      start: null,
      end: null,
      span: { start: statement.start, end: statement.end },
      rule: RULE,
      confidence: 0.82,
      inherited: true,
    }));
}

/** The association of the page's title or site, else the only one that the page names. */
function networkOfPage(context: PageContext): Party | null {
  const titled = pagesAssociation(context);
  if (titled !== null) return titled;
  const named = context.mentions.filter(
    (one): one is OrganizationMention =>
      one.kind === 'organization' && (isNetwork(one.name) || isAssociation(one.name)) && one.name.length > 3,
  );
  const [first] = named;
  if (first === undefined || named.some(({ name }) => nameKey(name) !== nameKey(first.name))) return null;
  return OF_ANY.test(first.name) ? null : partyOf(first);
}

/** Words for a kind of body: which one the page does not tell. */
const OF_ANY = /^(?:Lokalna\s(?:Grupa\sDziałania|Organizacja\sTurystyczna)|Regionalna\sOrganizacja\sTurystyczna)$/iu;

/** `Z Polski są wśród nich:`, `Z naszego kraju:`, `Polskie samorządy to`, `Są to:` */
const OF_THEM =
  /^(?=[^:]{0,110}(?:wsrod\s{1,3}nich|polsk|kraj|(?:^|\s)ze?\s|w\s{1,3}ni(?:ej|m)|(?:^|\s)(?:to|sa)(?!\p{L})))[^:]{0,110}(?::|\sto)\s{0,2}$/u;

const LEAST_ENCLOSED = 2;
const IN_BRACKETS =
  /(?<!\p{L})(?:są|należą|działają)(?:\s(?:w\s(?:niej|nim)|do\s(?:niej|niego)|tam|(?:też|także|również))){0,3}\s(?:\p{L}{2,12}\s){0,2}(?:ośrodki|miasta|miasteczka|gminy|samorządy)\s(?:z\sinnych\s(?:regionów|stron|części|województw)(?:\s\p{L}{4,8})?|spoza\s\p{L}{4,12}(?:\si\s\p{L}{4,12})?)\s\($/u;

interface Roll {
  readonly start: number;
  readonly end: number;
}

const BETWEEN =
  /^(?:\s{0,2}[,;]\s{0,2}|\s{1,2}(?:i|oraz|a\stakże)\s{1,2}|\s{0,2},\s{0,2}(?:a\stakże|oraz)\s{1,2})(?:(?:gmin[ay]|miast[ao])\s)?$/u;

/** The towns that end a sentence, one behind the other. */
function rollOf({ text, start: from, end, places }: Statement): Roll | null {
  const towns = places.filter(isTown);
  const between = (a: PlaceMention, b: PlaceMention): string => text.slice(a.end - from, b.start - from);
  let first = towns.length - 1;
  while (first > 0 && BETWEEN.test(between(towns[first - 1] as PlaceMention, towns[first] as PlaceMention))) first--;
  const [opens, closes] = [towns[first], towns.at(-1)];
  if (opens === undefined || closes === undefined) return null;
  // `są również ośrodki z innych regionów (Kalety, Prudnik)`: brackets tell where a short roll begins and ends
  const rest = text.slice(closes.end - from).trim();
  const enclosed = /^\)[.;]?$/u.test(rest) && IN_BRACKETS.test(text.slice(0, opens.start - from));
  if (towns.length - first < (enclosed ? LEAST_ENCLOSED : LEAST)) return null;
  return enclosed || /^[.;]?$/u.test(rest) ? { start: opens.start, end: Math.min(end, closes.end) } : null;
}

function isTown({ candidates: [best], role }: PlaceMention): boolean {
  return role !== 'street' && best !== undefined && best.type !== 'country' && best.type !== 'voivodeship';
}

function isOfNetwork(context: PageContext, statement: Statement, { start }: Roll, rolls: ReadonlySet<number>): boolean {
  const lead = statement.folded.slice(0, start - statement.start);
  if (lead.length > LONGEST_LEAD || OTHERWISE.test(statement, lead)) return false;
  const before = context.statements[statement.index - 1];
  // `Z Mazur: A, B. Z innych stron kraju: C, D.`
  if (rolls.has(statement.index - 1)) return /:\s{0,2}$/u.test(lead);
  // `13 gmin wyraziło chęć przystąpienia. Są to gminy: …`: of those that the sentence before tells of
  if (/^\W{0,3}sa\s{1,3}to\s/u.test(lead) && before !== undefined && (OTHERWISE.test(before) || WISHES.test(before)))
    return false;
  const own = POPULATION.test(statement, lead) && BELONGING.test(statement, lead);
  if (own) return true;
  if (before === undefined || before.kind === 'heading' || OTHERWISE.test(before)) return false;
  return OF_THEM.test(lead) && POPULATION.test(before) && BELONGING.test(before);
}
