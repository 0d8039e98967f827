import type { PlaceMention } from '../../../model/mention.ts';
import { lowerBound } from '../../../polish/lower-bound.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { compatible, nameFit } from '../drafts/compatible.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { draftPlace, isInvitedTo, isSettlement } from '../venues/places-of.ts';
import { isCancelled, isHabit, isPostponed, takesPlace, tenseOf } from '../wording/cues.ts';
import { FORMERLY, GATHERING } from '../wording/gathering.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { isOnPaper } from '../wording/told-that-day.ts';
import { eventDates } from './assign-dates.ts';
import { joinConsecutive, resolveMention } from './resolve-dates.ts';
import { weekdaysIn } from './weekdays.ts';

const RULE = 'facts/events/dates/lent-dates.ts';

/** How far into its sentence the occasion may stand that goes on about the one before: `Tegoroczne święto uświetnił …`. */
const OPENING = 30;
/** More days are a season or a stay, not an occasion. */
const MOST_DAYS = 4;
/** A visit may go on for longer. */
const MOST_DAYS_AWAY = 10;

/** Another time: `Festiwal wróci za rok`, `Kolejny zlot zaplanowano jesienią`. */
const OTHER_TIME = phrase(
  /(?<!\p{L})(?:za\s{1,3}(?:rok|miesiac|tydzien|dwa)|wkrotce|niebawem|kolejn\p{L}{1,3}|nastepn\p{L}{1,3}|poprzedni\p{L}{0,3}|przyszl\p{L}{1,3}|ubiegl\p{L}{1,3}|zeszl\p{L}{1,3}|jesieni\p{L}{1,2}|latem|wiosn\p{L}{1,2}|zim\p{L}{1,2}|dotychczas\p{L}{0,4}|nigdy|zawsze|wczesniej\p{L}{0,3}|pozniej\p{L}{0,3}|nazajutrz|nastepnego|dzis|jutro|wczoraj|w\s{1,3}(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu))(?!\p{L})/u,
);

/**
 * `Od 3 do 6 maja 2016 r. sołtysi przebywali na Rugii. Wyjazd studyjny przygotowała gmina`: a sentence that tells when and where people were
 * together, and of nothing that can be named, lends both to the occasion that the next sentence opens with.
 * Traps: `5 maja wójt podpisał umowę. Festyn odbędzie się latem`; `Zlot wróci za rok`; an occasion that the page dates elsewhere.
 */
export function lendDates(context: PageContext, drafts: readonly Draft[], mains: readonly Draft[]): boolean {
  const dated = mains.filter((main) => main.dates.length > 0);
  let lent = false;
  for (const draft of drafts) {
    if (draft.dates.length > 0 || draft.governed || draft.row !== null || draft.weight === 'hypernym') continue;
    if (draft.plural && draft.lemma !== 'dzień' && draft.edition === null) continue;
    const statement = statementAt(context, draft.at);
    const founded = statement === null ? undefined : foundingOf(context, draft, statement);
    if (founded !== undefined && !isDatedElsewhere(context, founded, draft, near(dated, draft)))
      lend(context, founded, draft);
    if (draft.dates.length > 0) continue;
    const before = statement === null ? undefined : context.statements[statement.index - 1];
    if (statement === null || before === undefined || before.block !== statement.block) continue;
    if (isBareDay(before) ? !isEntry(draft, statement) : !goesOn(draft, statement, before)) continue;
    if (isDatedElsewhere(context, before, draft, near(dated, draft))) continue;
    lend(context, before, draft);
    lent ||= draft.dates.length > 0;
  }
  return lent;
}

const FOUNDED = phrase(
  /(?<!\p{L})(?:zawiaza(?:no|l[aoiy]?|ly)|powstal[aoy]?|zalozono|zalozyl[iy]|powolano(?:\s{1,3}do\s{1,3}zycia)?|utworzono|utworzyl[iy])(?!\p{L})/u,
);
/** How many sentences before `Spotkanie założycielskie prowadził …` may tell of the founding. */
const FOUNDING_REACH = 4;

/** `26 lutego zawiązano klaster. … Spotkanie założycielskie prowadził wójt`: the day of the founding is that of its meeting. */
function foundingOf(context: PageContext, draft: Draft, statement: Statement): Statement | undefined {
  if (!/założyciel|zalozyciel/iu.test(draft.name) || statement.dates.length > 0) return undefined;
  const before = context.statements.slice(Math.max(0, statement.index - FOUNDING_REACH), statement.index);
  const told = before.filter((one) => FOUNDED.test(one) && itemOf(context, one.scope) === itemOf(context, draft.scope));
  const [only, ...others] = told;
  const dates = only === undefined ? [] : eventDates(only);
  return others.length === 0 && dates.length === 1 && dates[0]?.expression.dates[0]?.start.day != null
    ? only
    : undefined;
}

function goesOn(draft: Draft, statement: Statement, before: Statement): boolean {
  const [mention] = draft.mentions;
  if (mention === undefined || (mention.deixis !== null && mention.deixis !== 'this_year')) return false;
  if (statement.occasions[0] !== mention || statement.kind === 'heading') return false;
  if (eventDates(statement).length > 0 || OTHER_TIME.test(statement) || isHabit(statement)) return false;
  if (weekdaysIn(statement.folded).length > 0 || isPostponed(statement) || isCancelled(statement)) return false;
  if (draft.places.some((place) => isElsewhere(place, before))) return false;
  if (draft.at - statement.start > OPENING && !takesPlace(statement)) return false;
  const tenses = [tenseOf(before), tenseOf(statement)];
  if (tenses.includes('past') && tenses.includes('future')) return false;
  return (
    isLender(before, (THERE.test(statement) && takesPlace(statement)) || THAT_WAS.test(statement)) ||
    (SAME_DAY.test(statement) && takesPlace(statement) && isOfOneDay(before)) ||
    (RAN.test(statement) && isOneDayTold(before)) ||
    (mention.edition !== null && isOfMonth(before)) ||
    (isWholeDays(before) && (mention.edition !== null || mention.deixis === 'this_year'))
  );
}

/** `10 maja na plaży ścigało się stu uczniów. Były to V Biegi Plażowe.` */
const THAT_WAS = phrase(/^\P{L}{0,3}(?:byl[aoy]?\s{1,3}to|tak\s{1,3}wygladal[aoy]?)(?!\p{L})/u);

/** `We wrześniu 2013 r. zjadą do nas starostowie. III Zjazd Miast potrwa dwa dni`: the month of what is numbered; years in brackets are of others. */
function isOfMonth(statement: Statement): boolean {
  const [date, ...others] = lendable(statement);
  const start = date?.expression.dates[0]?.start;
  if (start == null || others.length > 0 || start.month === null || start.day !== null || start.year === null)
    return false;
  return (
    statement.occasions.every(({ weight }) => weight === 'hypernym') &&
    GATHERING.test(statement) &&
    !FORMERLY.test(statement)
  );
}

/** `Po Wieluniu (2011) zjadą się w maju 2013 r.`: a bare year beside a day or month is of another. */
function lendable(statement: Statement): ReturnType<typeof eventDates> {
  const dates = eventDates(statement);
  const told = dates.filter(({ expression }) => expression.dates[0]?.start.month !== null);
  return told.length > 0 ? told : dates;
}

/** `12 stycznia. Zebranie wiejskie w Osowie.`: in a chronicle the day stands before what is told of it. */
function isBareDay(statement: Statement): boolean {
  const [date, ...others] = eventDates(statement);
  if (date === undefined || others.length > 0 || date.expression.dates[0]?.start.day == null) return false;
  return (
    statement.kind !== 'heading' && !/\p{L}/u.test(afterDay(statement, date.end)) && date.start === statement.start
  );
}

/** What stands behind the day; a town alone is where: `15 sierpnia 2012 r., Iłża.` */
function afterDay({ text, start, places }: Statement, end: number): string {
  const rest = text.slice(end - start).replace(/^\s?r\./u, '');
  const place = places.find((one) => one.start >= end && isSettlement(one));
  return place === undefined ? rest : rest.replace(text.slice(place.start - start, place.end - start), '');
}

/** What a chronicle tells under its day. Traps: `Zmarł strażak, który prowadził turniej`; `W niedzielę odbył się turniej` below the day on which it was written. */
function isEntry(draft: Draft, statement: Statement): boolean {
  if (statement.dates.length > 0 || isHabit(statement) || weekdaysIn(statement.folded).length > 0) return false;
  const lead = statement.folded.slice(0, draft.at - statement.start);
  return (lead.length <= OPENING || takesPlace(statement)) && !/,\s{0,3}ktor|zmarl|urodzil/u.test(lead);
}

/** `W Kole grali muzycy. Zebranie w Osieku …`: another town. */
function isElsewhere(place: DraftPlace, before: Statement): boolean {
  const towns = before.places.filter((one) => isSettlement(one) && one.role === 'venue');
  return place.basis === 'stated' && towns.length > 0 && !towns.some((one) => one.candidates[0]?.name === place.name);
}

/** `Przez dwa dni, 14 i 15 maja, rynek pachniał miodem. Piąte już Święto Pszczoły …`: days that were filled with something. */
const WHOLE_DAYS = phrase(
  /(?<!\p{L})(?:przez|caly|cala|calutk\p{L}{1,2})\s{1,3}(?:(?:caly|cale|calutki\p{L}{0,1}|dwa|trzy|cztery|miniony|ostatni)\s{1,3}){0,2}(?:dzien|dni|weekend|sobote|niedziele|popoludnie)(?!\p{L})/u,
);

function isWholeDays(statement: Statement): boolean {
  if (statement.occasions.some((one) => one.weight !== 'hypernym') || statement.dates.length !== 1) return false;
  return eventDates(statement)[0]?.expression.dates[0]?.start.day != null && WHOLE_DAYS.test(statement);
}

/** `Odbędzie się tam Walne Zebranie`, `tego dnia przeprowadzono zawody`: at the place or on the day told just before. Trap: `gdzie odbędzie się`, of a place alone. */
const THERE = phrase(
  /^[^.;:!?,]{0,60}(?<!\p{L})(?:tam|tamze|tutaj|tu|w\s{1,3}tym\s{1,3}(?:dniu|miejscu)|tego\s{1,3}(?:samego\s{1,3})?dnia|wtedy|wowczas)(?!\p{L})/u,
);

/** `Piknik trwał do wieczora`, `Gala odbyła się w ratuszu`, `Obchody rozpoczną się o 10.00`: what the day before it was for. */
const RAN = phrase(
  /(?<!\p{L})(?:odbyl[aoy]?\s{1,3}sie|sie\s{1,3}odbyl[aoy]?|odbed(?:zie|a)\s{1,3}sie|mial[aoy]?\s{1,3}miejsce|trwal[aoy]?|potrwa(?:ja)?|rozpocz(?:al|el[aoy]|nie|na)\s{1,3}sie|zakonczyl[aoy]?\s{1,3}sie|zgromadzil[aoy]?)(?!\p{L})/u,
);

/** One day, and a verb that tells what was done on it. Trap: `5 maja ogłoszono nabór`, an act on paper. */
const isOneDayTold = (statement: Statement): boolean =>
  isOfOneDay(statement) &&
  statement.kind !== 'heading' &&
  hasPredicate(statement.text, statement.folded) &&
  !isOnPaper(statement) &&
  !isCancelled(statement) &&
  !isPostponed(statement);

/** `Gości spodziewamy się 8 maja. Tego dnia odbędzie się Forum`: whatever is told of that day, it is the day meant. */
const SAME_DAY = phrase(
  /^\P{L}{0,3}(?:(?:wlasnie|takze|rowniez)\s{1,3}){0,1}(?:tego\s{1,3}(?:samego\s{1,3})?dnia|w\s{1,3}tym\s{1,3}(?:samym\s{1,3})?dniu)(?!\p{L})/u,
);

/** One plain day and no occasion: not the day of a resolution, a deadline or a range. */
function isOfOneDay(statement: Statement): boolean {
  const [date, ...others] = eventDates(statement);
  const [range, ...more] = date?.expression.dates ?? [];
  if (range === undefined || others.length + more.length > 0 || statement.dates.length !== 1) return false;
  if (range.start.day === null || range.end !== null || FORMERLY.test(statement) || isHabit(statement)) return false;
  return statement.occasions.every(({ weight }) => weight === 'hypernym');
}

/**
 * A sentence with one day or a few, whose verb says that people were together, and no occasion of its own; `there`: the next one points back to it, and
 * it need only ask people to come. Trap: `Do 6 czerwca przyjmujemy zgłoszenia. Wtedy odbędzie się losowanie`.
 */
function isLender(statement: Statement, there: boolean): boolean {
  const dates = eventDates(statement);
  const range = dates[0]?.expression.dates[0];
  if (dates.length !== 1 || statement.dates.length !== 1 || range?.start.day == null) return false;
  if (statement.occasions.some((one) => one.weight !== 'hypernym')) return false;
  return (
    (GATHERING.test(statement) ||
      isOfSomething(statement) ||
      (there && (ASKED.test(statement) || tenseOf(statement) === 'past'))) &&
    !FORMERLY.test(statement) &&
    !isHabit(statement) &&
    !isCancelled(statement) &&
    !isPostponed(statement)
  );
}

/** `10 września w Kole miało miejsce wydarzenie, jakiego nie było`: what it was, the next sentence tells. */
function isOfSomething(statement: Statement): boolean {
  return statement.occasions.some(({ cases }) => cases.includes('nom')) && HELD.test(statement);
}
const HELD = phrase(
  /(?<!\p{L})(?:odbyl[aoy]?\s{1,3}sie|mial[aoy]?\s{1,3}miejsce)\s{1,3}(?:\p{L}{4,16}[ey]\s{1,3}){0,2}(?:wydarzeni[ea]|impreza)(?!\p{L})/u,
);

/** `zapraszamy`, `prosi o przybycie`, `wybierzmy się`, `będzie gwarno`. */
const ASKED = phrase(
  /(?<!\p{L})(?:zaprasza\p{L}{0,3}|zaproszeni|pros(?:i|imy|za)\s[^.;:]{0,40}(?:przyby|obecnosc|udzial|stawien)\p{L}{0,4}|przyjdz\p{L}{1,4}|przybadz\p{L}{1,4}|czekamy|wybier\p{L}{2,6}\s{1,3}sie|wpadnij\p{L}{0,3}|bedzie\s{1,3}(?:gwarno|glosno|kolorowo|sie\s{1,3}dzialo|sie\s{1,3}dziac))(?!\p{L})/u,
);

/** One item tells of fewer events; a page of thousands is compared with those around. */
const MOST_AROUND = 150;

function near(dated: readonly Draft[], { at }: Draft): readonly Draft[] {
  if (dated.length <= 2 * MOST_AROUND) return dated;
  const low = lowerBound(dated.length, (one) => (dated[one]?.at ?? 0) < at);
  return dated.slice(Math.max(0, low - MOST_AROUND), low + MOST_AROUND);
}

/** `Od 3 do 6 maja gościliśmy delegację`: the verb tells of an occasion, which has the day. */
function tellsOf({ mentions }: Draft, { start, end }: Statement): boolean {
  return mentions.some((one) => one.start >= start && one.end <= end);
}

/** What the page dates under the same name, or may mean by the noun, is no occasion of this day. */
function isDatedElsewhere(context: PageContext, before: Statement, draft: Draft, mains: readonly Draft[]): boolean {
  const home = itemOf(context, draft.scope);
  return mains.some(
    (main) =>
      itemOf(context, main.scope) === home &&
      (tellsOf(main, before) ||
        (!(main.at > draft.at && main.lemma !== draft.lemma && !draft.named) &&
          nameFit(main, draft) >= 0 &&
          compatible(main, draft, true))),
  );
}

function lend(context: PageContext, before: Statement, draft: Draft): void {
  const dates = joinConsecutive(lendable(before).flatMap((date) => [...resolveMention(context, before, date)]));
  const [date] = dates;
  const most = draft.classification === 'study_visit' ? MOST_DAYS_AWAY : MOST_DAYS;
  if (date === undefined || dates.length !== 1 || lasts(date.start, date.end) > most) return;
  draft.dates.push({ ...date, mention: null });
  draft.asserted = true;
  draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  if (draft.places.some((place) => place.basis === 'stated')) return;
  const place = before.places.find(
    (one) =>
      isSettlement(one) &&
      (one.role === 'venue' || isBareDay(before) || isInvitedTo(before, one) || isTheScene(before, one)),
  );
  if (place === undefined) return;
  draft.places.push(draftPlace(place, 'stated'));
  draft.supports.push({ field: 'places', start: place.start, end: place.end, rule: RULE });
}

/** `Bolesławiec żył bluesem`, `do Mławy zjechali zbieracze`: the town that it happens to, or that people came to. */
function isTheScene(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  const after = statement.folded.slice(place.end - statement.start, place.end - statement.start + 50);
  if (/^\s{1,3}(?:zyl[aoy]?|ozyl[aoy]?|swietowal[aoy]?|goscil[aoy]?|nalezal[aoy]?)(?!\p{L})/u.test(after)) return true;
  const towards = /(?<!\p{L})do\s{1,3}$/u.test(statement.folded.slice(Math.max(0, at - 5), at));
  return (
    towards &&
    /^\s{1,3}(?:\d{1,2}\s\p{L}{3,12}(?:\s\d{4}\s(?:r\.|roku))?\s{1,3})?(?:zjecha|zjad|przyjecha|przyjad|przyby)/u.test(
      after,
    )
  );
}

function lasts(start: string | null, end: string | null): number {
  return start === null || end === null ? 0 : (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
