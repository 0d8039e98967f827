import type { OrganizationMention, PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { cleanName } from '../../../polish/organizations/clean-name.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import { splitList } from '../../../polish/organizations/split-list.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import { remember } from '../../../polish/places/remember.ts';
import type { PageContext, Statement } from '../../context.ts';
import { actorsIn, unitTitle } from '../../events/participants/actors.ts';
import type { Party } from '../claim.ts';
import { withoutAddress, withoutContact } from '../lists/entry-lines.ts';
import { bareListed, unbracketed } from './bare-listed.ts';
import { isInnerBody } from './inner-body.ts';
import { areInstitutionsOf } from './institutions-of.ts';
import { isMisspelt } from './misspelt.ts';
import { unitRun } from './unit-run.ts';

/** Heads that alone name nothing: `Związek`, `Stowarzyszenie`, `sieć`. */
const GENERAL =
  /^(?:zwiaz\p{L}{1,4}|stowarzyszeni(?:e|a|u|em)|sie(?:c|ci|cia)|uni[aieę]|fundacj\p{L}{1,2}|federacj\p{L}{1,2}|porozumieni\p{L}{1,2}|partnerstw\p{L}{1,2}|lgd|lot|konwen(?:t\p{L}{0,2}|cie)|izb\p{L}{1,2}|towarzystw\p{L}{1,2}|zrzeszeni\p{L}{1,2}|klaster|klastr\p{L}{1,2}|forum|euroregion\p{L}{0,2}|aglomeracje|metropolie)$/u;

export function isGeneralWord(folded: string): boolean {
  const word = folded.trim();
  return GENERAL.test(word) || isMisspelt(word);
}

export function partyOf(mention: OrganizationMention): Party {
  return {
    // `stowarzyszenie Energy Cities`: a word for it in small letters is no part of its name.
    name: withoutKind(mention.name.replace(/^(?:stowarzyszenie|sieć|organizacja|fundacja)\s(?=\p{Lu})/u, '')),
    acronym: mention.acronym,
    span: { start: mention.start, end: mention.end },
    resolved: true,
  };
}

/** `Sieć Cittaslow`, where a sentence begins. */
const withoutKind = (name: string): string =>
  name.startsWith('Sieć ') && isNetwork(name.slice('Sieć '.length)) ? name.slice('Sieć '.length) : name;

const NOBODY: readonly Party[] = [];

/** Organisations that one can be a member of, in a region; a body inside an organisation is none. */
export function organizationsIn(statement: Statement, region: Span): readonly Party[] {
  if (statement.organizations.length === 0) return NOBODY;
  return statement.organizations
    .filter(
      (one) =>
        one.start >= region.start &&
        one.end <= region.end &&
        !(one.head !== null && isInnerBody(fold1(one.head), fold1(one.name))) &&
        !isWordAndTown(statement, one),
    )
    .map(partyOf);
}

/** `przyjęto do Związku Szczecin i Krosno`: a general word and a town in the nominative are two things; names take a genitive. */
function isWordAndTown(statement: Statement, one: OrganizationMention): boolean {
  const [head, ...rest] = one.name.split(' ');
  const town = rest.join(' ');
  if (!isGeneralWord(fold1(head ?? '')) || town === '') return false;
  return statement.places.some((place) => place.name === town && place.start > one.start && place.end === one.end);
}

/** Heads of organisations and general words come again and again. */
export const fold1: (text: string) => string = remember(2_000, (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase(),
);

/** `przedstawiciele Pyrzyc i Bielic`, `delegaci Liwa`; not `mieszkańcy Kóz`. */
function areSent(statement: Statement, at: number): boolean {
  const before = statement.folded.slice(0, at - statement.start);
  const last = [
    ...before.matchAll(
      /(?<![a-z])(przedstawiciel|delega|reprezentan|wlodarz|wladz|mieszkan|uczni|uczest|dziec|rolni|druzyn)/gu,
    ),
  ].at(-1);
  return last?.[1] !== undefined && /^(?:przedst|deleg|repr|wl)/u.test(last[1]);
}

/** `wraz z powiatami kościańskim i gostyńskim`: in their company, not from there. */
function areBeside(statement: Statement, { start, candidates: [first] }: PlaceMention): boolean {
  const before = statement.folded.slice(0, start - statement.start);
  if (/(?<![a-z])sklada(?:l[aoy]?)?\s{1,3}sie\s{1,3}z\s[^.;()]{0,120}$/u.test(before)) return true;
  return (
    first?.type === 'county' &&
    /(?<![a-z])(?:razem|wraz|wspolnie)\s{1,3}ze?\s{1,3}(?:powiat\p{L}{0,3}\s{1,3}[^.;:()]{0,60}|)$/u.test(
      statement.folded.slice(0, start - statement.start),
    )
  );
}

/** `dwudziestu mieszkańców gminy Kozy`, `druhny z Rawicza`: people join for themselves. */
function arePeopleOf(statement: Statement, at: number): boolean {
  const before = statement.folded.slice(Math.max(0, at - statement.start - 40), at - statement.start);
  return /(?<![a-z])(?:mieszka[nc]|obywatel|uczni|uczenn|rodzin|osob|nauczyciel|straza[ck]|druh|rolni[ck]|przedsiebior|zawodni|seniork?|harcerz|radn)\p{L}{0,6}\s{1,3}(?:(?:z|ze|we?|gmin\p{L}{1,2}|miast\p{L}{1,2}|powiat\p{L}{1,2})\s{1,3}){0,2}$/u.test(
    before,
  );
}

/** `Anna Nowak, ekspertka Związku B, członek C`, `p. Jan Nowak, wicemarszałek Województwa`: a post is a person's. Trap: `wójt Gminy Kozy`, who speaks for it. */
const POST =
  /(?<![a-z])(?:ekspert|dyrektor|wicedyrektor|wicemarszal|rzeczni[ck]|kierowni[ck]|doradc|pracowni[ck])\p{L}{0,6}\s{1,3}$/u;
export const isOfPost = (statement: Statement, at: number): boolean =>
  POST.test(statement.folded.slice(Math.max(0, at - statement.start - 30), at - statement.start));

/** `11 miast należących do Unii Metropolii to członkowie Eurocities`: of the union's members, and not of the union. */
const WHOSE_MEMBERS =
  /(?<![a-z])(?:miast|gmin|samorzad|powiat|jednost|osrodk|czlonk)\p{L}{0,4}\s{1,3}(?:(?:nalezac|wchodzac|zrzeszon|skupion|stowarzyszon)\p{L}{1,4}\s{1,3}(?:do|we?)\s{1,3}(?:sklad(?:zie)?\s{1,3})?|czlonkowsk\p{L}{1,3}\s{1,3})(?:sieci\s{1,3}|stowarzyszeni[au]\s{1,3}|zwiazku\s{1,3})?$/u;

export const isWhoseMembers = (statement: Statement, at: number): boolean =>
  WHOSE_MEMBERS.test(statement.folded.slice(Math.max(0, at - statement.start - 80), at - statement.start));

/** `Gminy Rawicz i Gminy Kościan`, `Gminy Rawicz i Kościan`: two, whose places are named. */
function isPair(statement: Statement, { start, end, name }: Span & { readonly name: string }): boolean {
  return (
    /^Gmina\s[^,]{3,40}\s(?:i|oraz)\s(?:Gmin\p{L}{1,2}\s)?\p{Lu}/u.test(name) &&
    statement.places.filter((one) => one.start >= start && one.end <= end).length >= 2
  );
}

/** `Łódź – Miasto Filmu – przystąpiła`: what a town calls itself. */
const isByname = (statement: Statement, { name, start }: Span & { readonly name: string }): boolean =>
  /^Miasto\s/u.test(name) &&
  statement.places.some(
    ({ end }) =>
      end < start && /^,?\s[–—-]\s$/u.test(statement.text.slice(end - statement.start, start - statement.start)),
  );

const OF_UNITS =
  /(?<![a-z])(?:gmin|miast|miasteczek|samorzad(?:y|ow)(?!\p{L})|jednostek|powiatow|miejscowosci|osrodkow)\p{L}{0,2}\s{1,3}(?:(?:gmin|miej|wiej|powiat|lokal|teryt)\p{L}{1,12}(?:ych|ich)\s{1,3})?$/u;

/** `gminy powiatu leskiego`, `samorządy powiatu`, `41 miast województwa śląskiego`: the units of a county or a land, and not the county. */
const isWhoseUnits = (statement: Statement, { start, candidates: [first] }: PlaceMention): boolean =>
  (first?.type === 'county' || first?.type === 'voivodeship') && areOf(statement, start);

const areOf = (statement: Statement, at: number): boolean =>
  OF_UNITS.test(statement.folded.slice(Math.max(0, at - statement.start - 44), at - statement.start));

/** `nadano Fundacji Dolina w Rawiczu`: where an organisation named just before has its seat. */
function isSeatOfNamed(statement: Statement, place: PlaceMention): boolean {
  return (
    place.role === 'name_part' &&
    statement.organizations.some(
      ({ end }) =>
        end < place.start &&
        /^\s{1,3}we?\s{1,3}$/u.test(statement.text.slice(end - statement.start, place.start - statement.start)),
    )
  );
}

/** `Zamek Królewski w Niepołomicach został przyjęty`: where the sentence's subject stands, whose name nobody knows. Trap: `W Niepołomicach …`. */
const isSeatOfSubject = (statement: Statement, { role, start }: PlaceMention): boolean =>
  role === 'name_part' &&
  /^\W{0,3}\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20}){0,4}\s(?:we?|na)\s$/u.test(
    statement.text.slice(0, start - statement.start),
  );

/** `Biała Rawska (powiat rawski)`, `Kęty (woj. małopolskie)`: in brackets right behind a name, where it lies. Trap: `dwa powiaty (powiat rawski i …)`. */
const WHERE_IT_LIES =
  /\p{Lu}[\p{L}-]{1,24}[”"]?\s{1,2}(?:\((?:(?:pow|woj)\.\s|(?:w|na\sterenie)\s)?|[–—-]\s(?:(?:pow|woj)\.\s)?)$|(?<!\p{L})(?:z|na)\s(?:terenu|terenie|obszaru|obszarze)\s$/u;
const isWhereItLies = (statement: Statement, name: string, start: number): boolean =>
  /^(?:powiat|województwo)\s/iu.test(name) && WHERE_IT_LIES.test(statement.text.slice(0, start - statement.start));

/** `przez samorządy gmin Łazy, Ogrodzieniec i Pilica`, `samorząd województwa lubuskiego`: the governments of gminas are the gminas. Trap: `przedstawiciele samorządu powiatu`. */
const areGoverned = (statement: Statement, at: number): boolean =>
  /(?<![a-z])(?:samorzady?|wladze)\s{1,3}$|(?<![a-z])samorzady\s{1,3}\p{L}[^.;:()]{0,90}(?:,|\si|\soraz)\s$|(?<![a-z])samorzad\p{L}{0,3}\s{1,3}(?:gmin|miast|powiat)\p{L}{0,3}\s{0,2}:?\s{1,3}(?:[^.;:()]{0,90}(?:,|\si|\soraz)\s)?$/u.test(
    statement.folded.slice(0, at - statement.start),
  );

/** Lands that no commune is called by. */
const OF_LAND =
  /^(?:miasto|gmina|powiat)\s(?:polska|polski|warmia|mazury|warmia\si\smazury|(?:dolny\s|górny\s)?śląsk|mazowsze|pomorze|kujawy|podlasie|podkarpacie|podhale|wielkopolska|małopolska|kaszuby|kociewie|zagłębie|żuławy|opolszczyzna|lubelszczyzna|sądecczyzna|europa|region)$/iu;

const HALF = /^(?:miasto|gmina)\s(?=\p{Lu})/u;

/** Members in a region: municipalities with or without their unit word, organisations; in the order printed. */
export function membersIn(statement: Statement, region: Span, offices = false): readonly Party[] {
  const actors = actorsIn(statement, region).filter(
    (actor) =>
      actor.entity_type === 'organization' &&
      !isNetwork(actor.name) &&
      // `Jastrzębie-Zdrój (powiat grodzki)`: what kind of unit it is
      !/^powiat\s(?:grodzki|ziemski)$/iu.test(actor.name) &&
      // `Zarząd Związku przyjął w poczet członków`: who acts, not who belongs
      !/^(?:Zarząd|Prezydium|Zgromadzenie|Kapituła)\s/u.test(actor.name) &&
      // `Gmina-miasto Grudziądz`: of the town by its name
      !(/^miasto\s/u.test(actor.name) && statement.text[actor.start - statement.start - 1] === '-') &&
      // `12 miast Polski`, `głównie miasta Warmii`
      !OF_LAND.test(actor.name) &&
      !isPair(statement, actor) &&
      !areInstitutionsOf(statement, actor.start) &&
      !isByname(statement, actor) &&
      // `Gmina-miasto Grudziądz`: half of a word; the town is who belongs.
      !/(?<![a-z])gmina-$/u.test(statement.folded.slice(0, actor.start - statement.start)) &&
      !isWhoseMembers(statement, actor.start) &&
      !(/^(?:powiat|województwo)\s/iu.test(actor.name) && areOf(statement, actor.start)) &&
      !isOfPost(statement, actor.start) &&
      !isWhereItLies(statement, actor.name, actor.start) &&
      !arePeopleOf(statement, actor.start),
  );
  const found: Party[] = actors.map((actor) => ({
    // `Gmina-miasto Grudziądz`: the half of a compound is no part of the name.
    name: /-$/u.test(statement.text.slice(0, actor.start - statement.start))
      ? actor.name.replace(HALF, '')
      : actor.name,
    acronym: null,
    span: { start: actor.start, end: actor.end },
    resolved: true,
  }));
  for (const place of statement.places) {
    if (place.start < region.start || place.end > region.end) continue;
    if (['street', 'seat', 'venue'].includes(place.role)) continue;
    // `podpisali burmistrzowie Mielca i Borowej`: where officials sign, their towns join.
    if (place.role === 'office' && !offices && !areGoverned(statement, place.start)) continue;
    if (isOfPost(statement, place.start) || arePeopleOf(statement, place.start)) continue;
    if (areInstitutionsOf(statement, place.start)) continue;
    if (place.role === 'origin' && !(offices ? areSent(statement, place.start) : areBeside(statement, place))) continue;
    if (place.candidates[0]?.type === 'country' || isSeatOfNamed(statement, place)) continue;
    // `głównie miasta Warmii`
    if (place.candidates[0]?.type === 'region' && place.candidates[0].country === 'PL') continue;
    if (isSeatOfSubject(statement, place)) continue;
    // `5 miast spoza Mazowsza`
    if (/(?<!\p{L})spoza\s$/u.test(statement.folded.slice(0, place.start - statement.start))) continue;
    if (isWhoseUnits(statement, place) || isWhereItLies(statement, unitTitle(place.name), place.start)) continue;
    if (found.some((one) => place.start >= one.span.start && place.end <= one.span.end)) continue;
    found.push({
      name: unitTitle(place.name),
      acronym: null,
      span: { start: place.start, end: place.end },
      resolved: true,
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `siedem powiatów: gliwicki, mikołowski i pszczyński`: adjectives, each of a county, up to where other names begin. */
export function countiesListed(context: PageContext, region: Span): readonly Party[] {
  const text = context.reading.text.slice(region.start, region.end);
  const run =
    /^(?:[\s,]{0,3}(?:(?:i|oraz)\s{1,3})?\p{Ll}{2,20}(?:-\p{Ll}{2,20})?[sc]ki(?!\p{L})){2,40}/u.exec(text)?.[0] ?? '';
  const rest = text.slice(run.length);
  if (!/^[\s.]{0,3}$|^(?:,|\s{1,3}(?:i|oraz))\s{1,3}(?:gmin|miast|\p{Lu})/u.test(rest)) return [];
  return [...run.matchAll(/(?<!\p{L})\p{Ll}{2,20}(?:-\p{Ll}{2,20})?[sc]ki(?!\p{L})/gu)].map((word) => ({
    name: unitTitle(`powiat ${word[0]}`),
    acronym: null,
    span: { start: region.start + word.index, end: region.start + word.index + word[0].length },
    resolved: true,
  }));
}

/** `Przyjęto Babimost i Kargowę`: the one town that a form which is no town's name is of. */
function townOf(printed: string): string | null {
  if (!/^\p{Lu}\p{Ll}{2,20}$/u.test(printed)) return null;
  const [first, ...others] = placeNominative(printed).filter(({ country }) => country === 'PL');
  return first !== undefined && others.every(({ name }) => name === first.name) ? first.name : null;
}

/** What a region lists, name by name, whether or not a recogniser knew them. */
export function namesListed(context: PageContext, region: Span): readonly Party[] {
  const text = unbracketed(context.reading.text.slice(region.start, region.end));
  const found: Party[] = [];
  let from = 0;
  for (const part of text
    .split(/\n|;\s|\s[|•·]\s/u)
    .flatMap((line) => unitRun(line) ?? [...splitList(withoutAddress(withoutContact(line)))])) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    from = at + part.length;
    const bare = bareListed(part);
    const name = townOf(bare) ?? cleanName(organizationNominative(bare));
    // `3 gminy (Lubień, Pcim)`: a count of what the brackets list.
    if (/^\d{1,4}\s\p{Ll}/u.test(name)) continue;
    // A name begins with a capital, but for its unit word: `gmina Pcim`; not `pomieszczenie w Pcimiu`.
    if (/^\p{Ll}/u.test(name) && !/^(?:gmin|miast|powiat|wojew|samorz|m\.|st\.|stowarzysz|fundacj|związ)/u.test(name))
      continue;
    const county = /^powiat\s\p{Ll}{3,20}(?:-\p{Ll}{3,20})?[sc]ki$/u.test(name) && !/(?:grodz|ziem)ski$/u.test(name);
    if (!(county || /\p{Lu}/u.test(name)) || name.length < 2 || name.split(/\s+/u).length > 16) continue;
    found.push({
      name: county ? unitTitle(name) : name,
      acronym: null,
      span: { start: region.start + at, end: region.start + at + part.length },
      resolved: true,
    });
  }
  return found;
}
