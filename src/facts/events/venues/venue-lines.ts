import type { PlaceCandidate, PlaceMention } from '../../../model/mention.ts';
import { fold } from '../../../polish/fold.ts';
import { isTypicalAdjective } from '../../../polish/inflection/typical-adjectives.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { adjectiveOf, adjectiveStem } from '../../../polish/places/adjective-of.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { isDayLine, isHouseIn, isVenueLine } from '../loose/when-where-line.ts';
import { isHeld } from '../wording/cues.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { isHeadingOf } from '../wording/heading-of.ts';
import { inHouse } from './in-house.ts';
import { draftPlace, hasLocalVenue, isSettlement } from './places-of.ts';

/** How many sentences below its heading may say where. */
const CARD = 5;
const LONGEST_LINE = 140;
/** What a line of a card may be besides a venue: who took the picture, who holds it, who is told to come how. */
const NOT_WHERE =
  /^\s{0,3}(?:fot|tekst|zrodlo|zdj|organizator|wspolorganizator|patron|partner|sponsor|zglosz|zapis|kontakt|tel|e-?mail|informacj|dojazd|wyjazd|zbiorka|bilety|wstep)/u;

/** `g. 12:00, Rynek, Żelechów` below the heading that names an event: a line without a verb that holds one town. Traps: `Fot. UM Kutno`; a sentence of another thing. */
export function cardPlace(context: PageContext, draft: Draft): DraftPlace | null {
  for (const line of cardLines(context, draft)) {
    const towns = line.places.filter((one) => isSettlement(one) && isWhere(line, one));
    const [town] = towns;
    if (town !== undefined && new Set(towns.map(({ name }) => name)).size === 1) return draftPlace(town, 'stated');
  }
  return null;
}

/** The lines without a verb below the heading that names an event. */
export function cardLines(context: PageContext, draft: Draft): readonly Statement[] {
  const heading = draft.topic ? statementAt(context, draft.at) : null;
  const lines: Statement[] = [];
  if (heading?.kind !== 'heading') return linesBelowDay(context, draft);
  let above = heading;
  for (let at = heading.index + 1; at <= heading.index + CARD; at++) {
    const line = context.statements[at];
    // `### Gala Sportu` / `#### 12 maja 2019 r., godz. 10:00` / `Ełk, Rynek 4`: a day between, which is printed as a heading.
    if (line?.index === heading.index + 1 && isDayHead(line)) {
      above = line;
      continue;
    }
    const beside = above !== heading && line?.index === above.index + 1 && line.kind === 'heading';
    if (line === undefined || (!isHeadingOf(context, above, line) && !beside) || line.kind === 'table_row') break;
    if (line.text.length > LONGEST_LINE || hasVerb(line) || NOT_WHERE.test(line.folded)) continue;
    lines.push(line);
  }
  return lines;
}

/** `Konferencja „Miasta bez barier”` / `12 maja 2019 r.` / `Ełk, Rynek 4` in one paragraph: the line right below a name and its day, where it says only where. */
function linesBelowDay(context: PageContext, { at, dates, topic }: Draft): readonly Statement[] {
  const told = topic || dates.length === 0 ? null : statementAt(context, at);
  if (told === null || told.kind === 'table_row' || told.text.length > LONGEST_LINE || hasVerb(told)) return [];
  const day = context.statements[told.index + 1];
  const below =
    told.dates.length > 0 || day === undefined || !isDayLine(day) ? day : context.statements[told.index + 2];
  if (below === undefined || below.scope !== told.scope || below.block > told.block + 2) return [];
  return isVenueLine(below) && !NOT_WHERE.test(below.folded) ? [below] : [];
}

const isDayHead = (line: Statement): boolean => line.kind === 'heading' && isDayLine(line);

function isWhere(line: Statement, place: PlaceMention): boolean {
  if (place.role === 'venue') return true;
  if (place.role === 'name_part') return inHouse(line, place) || isHouseIn(line, place);
  return (
    (place.role === 'other' || place.role === 'seat') &&
    (/^\s{0,3}$|[,–-]\s{0,3}$/u.test(before(line, place)) || hasLocalVenue(line))
  );
}

const before = (line: Statement, { start }: PlaceMention): string => line.folded.slice(0, start - line.start);

/** `na kolbuszowskim rynku`, `w katowickim centrum kongresowym`, `na mławskie ulice`: rooms and grounds with a town's adjective. */
const OF_TOWN = phrase(
  /(?<!\p{L})(?:w|we|na|przy|przed|po|ulicami|do)\s{1,3}((?:\p{L}{3,16}(?:sk|ck|dzk)(?:im|iej|ich|ie|iego|a)))\s{1,3}(?:\p{L}{4,16}(?:ym|im|ej|ych|ich|e|ie|iej)\s{1,3}){0,1}(?:sal[ai]|swietlic\p{L}{1,2}|remiz\p{L}{1,2}|ratusz\p{L}{0,2}|dom\p{L}{1,2}|bibliote\p{L}{1,3}|szko\p{L}{2,3}|boisk\p{L}{1,2}|stadion\p{L}{0,2}|hal[iea]|ryn(?:ku|ek)|park\p{L}{0,2}|amfitea\p{L}{2,4}|plac\p{L}{0,2}|osrod\p{L}{2,3}|centrum|muzeum|auli|kosciele|katedr\p{L}{1,2}|kolegiaci\p{L}{1,2}|gok|mok|mck|mdk|teatrze|kinie|zamku|zamek|palacu|plazy|bulwar\p{L}{2,4}|targowisk\p{L}{1,2}|scenie|klubie|ulic\p{L}{1,4}|ulice|deptaku|filharmonii|uczelni|politechni\p{L}{1,3}|uniwersyte\p{L}{1,3}|magistracie|starostwie|skansen\p{L}{1,2}|hotelu|opery?|operze|galerii|fabryce|browarze|kampusie|arenie|dworku|dworze|uczelniach|targach|akademii|gimnazjum|liceum|technikum|ogrod\p{L}{1,4}|lotnisku|porcie|marinie|przystani|schronisku|restauracji)(?!\p{L})/u,
);

/** `w starostwie płońskim`, `w ratuszu kutnowskim`: the adjective behind the house. */
const HOUSE_OF_TOWN = phrase(
  /(?<!\p{L})(?:w|we|na|przy|przed)\s{1,3}(?:starostwie|ratuszu|magistracie|amfiteatrze|rynku|zamku|muzeum|urzedzie\s{1,3}(?:miasta|miejskim|gminy))\s{1,3}(\p{L}{3,16}(?:sk|ck|dzk)im)(?!\p{L})/u,
);

/** `w chorzowskim Sztygarze`: the adjective before a house's own name. Trap: `w chorzowskim urzędzie`, a word that only some are followed by. */
const NAMED_HOUSE = phrase(/(?<!\p{L})(?:w|we)\s{1,3}(\p{L}{3,16}(?:sk|ck|dzk)(?:im|iej))\s{1,3}(?=\p{L}{4})/u);

/** The town whose adjective tells where: one that the page names, its publisher's, or the only one that the adjective is made of. Traps: `w wiejskiej świetlicy`, `w opolskim skansenie` (a region). */
export function adjectivePlace(context: PageContext, told: readonly Statement[]): DraftPlace | null {
  for (const statement of told) {
    const named = NAMED_HOUSE.all(statement).filter((match) => isHouse(statement, match));
    for (const match of [...OF_TOWN.all(statement), ...HOUSE_OF_TOWN.all(statement), ...named]) {
      const word = match[1] ?? '';
      const town = townOf(context, word);
      if (town === null) continue;
      const start = statement.start + match.index + match[0].indexOf(word);
      return { name: town.name, candidate: town, span: { start, end: start + word.length }, basis: 'stated' };
    }
  }
  return null;
}

/** `na gdańskich targach „Wolny Czas”`: a town's adjective that only the sentence puts before the name. Trap: `Gdańskie Targi Książki`, a name, whose next ones may be elsewhere. */
export function adjectiveBefore(context: PageContext, { mentions }: Draft): DraftPlace | null {
  for (const { start, head } of mentions) {
    const printed = /^(\p{Ll}{3,16}(?:sk|ck|dzk)\p{Ll}{1,3})\s/u.exec(context.page.text.slice(start, head.start))?.[1];
    const town = printed === undefined ? null : townOf(context, fold(printed));
    if (town === null || printed === undefined) continue;
    return { name: town.name, candidate: town, span: { start, end: start + printed.length }, basis: 'stated' };
  }
  return null;
}

/** A name in capitals behind an adjective that has none. Traps: `w Chorzowskim Domu`, one name; `w chorzowskim Stowarzyszeniu`, a body. */
function isHouse({ text, start, organizations, places }: Statement, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const word = match.index + match[0].indexOf(match[1] ?? '');
  const others = [...organizations, ...places].some((one) => one.start - start === end);
  return !others && /^\p{Ll}/u.test(text.slice(word)) && /^\p{Lu}\p{Ll}/u.test(text.slice(end));
}

/** The one town that a folded adjective is made of, of those that the page names if there are such; null for any other word. */
export function townOf(context: PageContext, adjective: string): PlaceCandidate | null {
  if (isTypicalAdjective(adjective) || COMMON.test(adjective)) return null;
  const towns = townsOf(adjective);
  const onPage = namesOf(context);
  const known = towns.filter(({ name }) => onPage.has(fold(name)));
  const [town, other] = known.length > 0 ? known : towns;
  return town === undefined || other !== undefined ? null : town;
}

/** The towns that an adjective is made of; of several that whose name it only adds to, where a county is called so too: `płocki` is of Płock, not of Płoty. */
function townsOf(adjective: string): readonly PlaceCandidate[] {
  const found = adjectiveOf(adjective);
  const towns = found.filter(({ type }) => type === 'town');
  if (towns.length < 2 || !found.some(({ type }) => type === 'county')) return towns;
  const stem = adjectiveStem(adjective) ?? '';
  const plain = towns.filter(({ name }) => [stem, stem.replace(/(?:sk|ck|dzk)$/u, '')].includes(fold(name)));
  return plain.length === 1 ? plain : towns;
}

/** How many sentences behind it may say of an event where the `wydarzenie` took place. */
const GOES_ON = 12;

/** `Uroczystość odbyła się w płockim muzeum`, below the event that the page tells of: the next to be told ends it. */
export function goesOnAbout({ statements, items }: PageContext, draft: Draft): readonly Statement[] {
  const home = items[draft.scope] ?? 0;
  const last = Math.max(draft.at, ...draft.mentions.map(({ start }) => start));
  const first = statements.find(({ end }) => end > last)?.index ?? statements.length;
  const found: Statement[] = [];
  for (const statement of statements.slice(first + 1, first + GOES_ON)) {
    if ((items[statement.scope] ?? 0) !== home || statement.kind === 'heading') break;
    const [occasion] = statement.occasions;
    if (occasion === undefined) continue;
    if (occasion.weight !== 'hypernym' && occasion.lemma !== 'uroczystość') break;
    const same = occasion.deixis === null || occasion.deixis === 'this_year';
    if (same && !occasion.plural && statement.dates.length === 0 && isHeld(statement)) found.push(statement);
  }
  return found;
}

const COMMON =
  /^(?:polsk|miejsk|wiejsk|nadmorsk|morsk|harcersk|krolewsk|rycersk|rybac|strazac|solec|parafialn|ludzk|wojsk|kresow|gorsk|leck|ziemsk|szlachec|plebansk|klasztorn|studenc|artystyczn|sasiedzk|uzdrowisk|europejsk|niemieck|czesk|litewsk|ukrainsk|francusk|wlosk|slowack|wegiersk|rosyjsk|zydowsk|opolsk|slask|malopolsk|mazowieck|lubelsk|lubusk|pomorsk|podlask|lodzk)/u;

const NAMES = new WeakMap<PageContext, ReadonlySet<string>>();

/** Towns that the page names, and its own. */
function namesOf(context: PageContext): ReadonlySet<string> {
  const known = NAMES.get(context);
  if (known !== undefined) return known;
  const names = new Set(context.mentions.flatMap((one) => (one.kind === 'place' ? [fold(one.name)] : [])));
  if (context.own.municipality !== null) names.add(fold(context.own.municipality.name));
  NAMES.set(context, names);
  return names;
}
