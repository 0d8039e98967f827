import type { PlaceMention } from '../../../model/mention.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { isDateline } from '../dates/dateline.ts';
import { isDescribed } from '../drafts/about.ts';
import type { Draft } from '../drafts/draft.ts';
import { leadingHour } from '../programme/programme-hours.ts';
import { hasLocalVenue, isSettlement } from '../venues/places-of.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { isNoOccasion } from '../wording/no-occasion.ts';
import { WHEN } from './labelled.ts';

const LONGEST = 120;
/** What such a line may be besides: of the page, of a picture, of what is to be handed in. */
const OTHER =
  /(?<![a-z])(?:aktualiz|publik|dodan|dodal|opublik|wydan|zapis|zglosz|sklad|druk|udostep|kategor|odslon|wyswietl|przeczyt|koment|fot|foto|zdj|autor|tekst|redak|zrodl|zalacz|pobierz|uchwal|nabor|termin|wazn|stan|remont|budow|sprzeda|bilet)/u;

/**
 * `Szczawnica, Hotel Batory, 7–9 października 2015` right below the heading that names an event: a line of places and days and no verb says when and
 * where it is. A town and one day alone is what news begins with (`Kutno, 5 maja 2018 r.`), unless the hour stands beside it.
 */
export function isWhenAndWhere(context: PageContext, statement: Statement, target: Draft): boolean {
  if (statement.text.length > LONGEST || !target.topic || !isOfTitle(context, statement, target)) return false;
  if (statement.occasions.some((one) => !isNoOccasion(statement, one))) return false;
  if (!isBelow(context, statement, target)) return false;
  const [date, ...others] = eventDates(statement);
  if (date === undefined || others.length > 0 || date.expression.dates[0]?.start.day == null) return false;
  if (hasVerb(statement) || OTHER.test(statement.folded) || isDateline(context, statement)) return false;
  const several = date.expression.dates.length > 1 || (date.expression.dates[0]?.end ?? null) !== null;
  // `Brody, 26 sierpnia 2018 r. (niedziela)`, and a programme below: no piece of news begins so.
  if (!target.plural && (date.expression.weekday !== null || headsProgramme(context, statement))) return true;
  return (
    several ||
    statement.times.length > 0 ||
    hasLocalVenue(statement) ||
    parts(statement) > 2 ||
    opensWithHouse(statement) ||
    isOverVenue(context, statement) ||
    (date.start - statement.start <= OPENING && isVenueBehind(statement, date.end))
  );
}

/** What a title names, or tells in two words or more above a house or an hour: `Warsztaty ceramiczne` over `Dom Kultury w Kutnie, 12 maja`. */
const isOfTitle = (context: PageContext, statement: Statement, target: Draft): boolean =>
  target.named ||
  (!target.governed &&
    (tellsHour(statement) ||
      (isDescribed(target) &&
        (hasLocalVenue(statement) ||
          opensWithHouse(statement) ||
          isOverVenue(context, statement) ||
          parts(statement) > 2))));

/** `Dom Kultury w Kutnie, 12 maja`, `Rynek 4, Kutno`. Trap: `Kutno, 12 maja`, which opens a piece of news. */
const HOUSE =
  /^\P{L}{0,3}(?:ul\.?|al\.?|pl\.?|sala|aula|dom|dworek|palac|zamek|ratusz|rynek|remiza|swietlica|biblioteka|muzeum|kino|teatr|amfiteatr|stadion|boisko|hala|plac|park|plaza|hotel|urzad|szkola|centrum|klub|osrodek|galeria|hotel|starostwo)(?!\p{L})/u;
const opensWithHouse = (statement: Statement): boolean =>
  HOUSE.test(statement.folded) && statement.places.some((one) => isSettlement(one) || one.role === 'name_part');

/** `12 maja 2019 r.` over `Ełk, Rynek 4`: a day of publication stands over no address. */
function isOverVenue({ statements }: PageContext, { index, block }: Statement): boolean {
  const next = statements[index + 1];
  return next !== undefined && next.block <= block + 1 && isVenueLine(next);
}

const opensWithTown = (line: Statement): boolean =>
  line.places.some((one) => one.start - line.start < 3 && isSettlement(one));

/** `Ełk, Rynek 4`, `Dom Kultury w Ełku`: where, and nothing else. */
export function isVenueLine(line: Statement): boolean {
  if (line.dates.length > 0 || line.text.length > LONGEST || line.occasions.length > 0) return false;
  if (hasVerb(line) || OTHER.test(line.folded)) return false;
  return (
    (hasLocalVenue(line) && line.places.some(isSettlement)) ||
    opensWithHouse(line) ||
    (opensWithTown(line) && parts(line) > 1)
  );
}

const OPENING = 12;

/** `12 kwietnia 2019 roku w Karczmie pod Lipami w Łagowie`: no day of publication has a town behind its preposition. Trap: `12 kwietnia 2019 w Aktualności`. */
const isVenueBehind = ({ places, end }: Statement, from: number): boolean =>
  places.some((one) => one.role === 'venue' && one.start > from && end - one.end < 4 && isSettlement(one));

/** `17 lutego 2023 r., godz. 10.00` below `Koncert jesienny`, which is no name. Trap: `17 lutego 2023, 10:00`, when it was published. */
const tellsHour = ({ times, folded }: Statement): boolean => times.length > 0 && /(?<![a-z])(?:godz|g\.)/u.test(folded);

function headsProgramme(context: PageContext, { index }: Statement): boolean {
  const next = context.statements[index + 1];
  return next !== undefined && leadingHour(context, next) !== null;
}

/** `Dom Zdrojowy w Szczawnicy`: on a line that says where, the town in a house's name. */
export function isHouseIn(statement: Statement, place: PlaceMention): boolean {
  return (
    place.role === 'name_part' &&
    /(?<!\p{L})we?\s{1,3}$/u.test(statement.folded.slice(0, place.start - statement.start))
  );
}

/** `Kutno` above or below `czwartek, 12 września 2019, 10:00–14:00`: a town as a line of its own, and a day as the next. Trap: the towns of a list, whose neighbours are towns. */
export function isTownBesideDay(context: PageContext, statement: Statement): boolean {
  const [town, ...others] = statement.places;
  if (town === undefined || others.length > 0 || !isSettlement(town) || context.byBlock[statement.block]?.length !== 1)
    return false;
  if (statement.text.trim().length - (town.end - town.start) > 1) return false;
  return [-1, 1].some((step) => isDayAlone(context.statements[statement.index + step], statement.scope));
}

/** `godz. 10.00` as a line of its own right below `12 maja 2019`. */
export function isHourBelowDay({ statements }: PageContext, line: Statement): boolean {
  if (line.times.length !== 1 || line.dates.length > 0 || line.text.length > 40 || line.occasions.length > 0)
    return false;
  return !hasVerb(line) && isDayAlone(statements[line.index - 1], line.scope);
}

function isDayAlone(line: Statement | undefined, scope: number): boolean {
  if (line === undefined || line.scope !== scope || !isDayLine(line)) return false;
  return line.dates.some((date) => date.start - line.start <= 12) && !OTHER.test(line.folded);
}

/** A short line with a day, no occasion and no verb. */
export const isDayLine = (line: Statement): boolean =>
  line.text.length <= 70 && line.dates.length > 0 && line.occasions.length === 0 && !hasVerb(line);

/** `Burmistrz zaprasza na` / `Zebranie wiejskie` / `12 września 2019 r.`: what the invitation ends with. Trap: `zaprasza na spotkanie tych, którzy …`. */
export function endsInvitation(context: PageContext, target: Draft): boolean {
  return target.mentions.some((mention) => {
    const statement = statementAt(context, mention.start);
    if (statement === null || statement.end - mention.end > 3) return false;
    return INVITES.test(statement.folded.slice(0, mention.start - statement.start));
  });
}

const INVITES =
  /(?<![a-z])(?:zaprasza(?:m|my|ja)?|zaprosz\p{L}{2,4}|zawiadamia\p{L}{0,2})(?:\s{1,3}[^\s.;:]{1,20}){0,6}\s{1,3}(?:na|o)\s{0,3}:?\s{1,3}$/u;

/** The first block below the heading that the event is named in, though a reader took it for a heading of its own. */
function isBelow(context: PageContext, statement: Statement, target: Draft): boolean {
  const above = context.page.blocks[statement.block - 1];
  if (above?.kind !== 'heading' || context.byBlock[statement.block]?.[0] !== statement) return false;
  return target.mentions.some(({ start, end }) => start >= above.start && end <= above.end);
}

/** `Szczawnica | Hotel Batory | 7 października 2015`: what commas and bars part, where a town is one of them. */
function parts(statement: Statement): number {
  return statement.places.some(isSettlement) ? statement.text.split(/[,|]\s|\s[–-]\s|\n/u).length : 0;
}

/** `Zapraszamy na spotkanie, na którym …` and, lines below, `Kiedy: 5 lutego`: of the one thing that the page invites to. Trap: two of them. */
export function isOnlyInvited(
  context: PageContext,
  statement: Statement,
  target: Draft,
  clusters: readonly Draft[],
): boolean {
  if (!WHEN.test(statement) || clusters.some((one) => one !== target && isAnother(one))) return false;
  const [mention] = target.mentions;
  const told = mention === undefined ? null : statementAt(context, mention.start);
  if (told === null) return false;
  return told.start < statement.start ? INVITED.test(told.folded) : SIGNED_UP.test(told.folded);
}

/** Trap: `Otrzymają nagranie webinaru`, of the same one. */
const isAnother = ({ weight, asserted, governed, plural }: Draft): boolean =>
  weight === 'strong' && asserted && !governed && !plural;

const INVITED = /(?<!\p{L})zaprasza(?:my)?\s/u;
/** `Termin: 19 stycznia` over `Zapisz się na szkolenie`, `Szkolenie poprowadzi Jan Nowak`. */
const SIGNED_UP = /(?<!\p{L})(?:zapisz\s{1,3}sie\s{1,3}na|zapisy\s{1,3}na|poprowadzi)(?!\p{L})/u;
