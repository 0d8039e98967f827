import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import { isCancelled, isPostponed } from '../wording/cues.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { isNoOccasion } from '../wording/no-occasion.ts';
import { isToldHeld, type OccasionRole, occasionRole } from '../wording/occasion-role.ts';
import { isOfWhole } from './days-of-whole.ts';
import { isForeignDate } from './foreign-dates.ts';
import { isFormer } from './former-dates.ts';
import { isFoundedThen } from './founded-then.ts';
import { isOfMatter } from './of-matter.ts';
import { headsOccasion } from './run-of-days.ts';
import { shareDays } from './share-days.ts';
import { isFirstDay } from './since-day.ts';

/** Which dates of a sentence belong to which of its occasions. */
export interface Assignment {
  readonly occasion: OccasionMention;
  readonly role: OccasionRole;
  readonly dates: readonly DateMention[];
}

/** The relative clause or participle after an occasion is its own: `konferencja, która …`, `publikacja z konferencji zorganizowanej w dniach …`. */
const OWN_CLAUSE = /ktor(?:y|a|e|ego|ej|ych)|zorganizowan|odbyt|odbywaj|planowan|w\s{1,3}dniach/u;
const NEW_CLAUSE = /;|,\s{1,3}(?:a|ale|natomiast|zas|lecz|gdzie|zgodnie)\s|\s(?:natomiast|tymczasem)\s/gu;

/** Dates whose own words say that they are an occasion's, not a resolution's, a statute's, a deadline's or a period's. */
export function eventDates(statement: Statement): readonly DateMention[] {
  const dates = statement.dates.filter(
    (date) =>
      ((date.use === 'plain' && date.expression.bound === null) || isFirstDay(statement, date)) &&
      !isFoundedThen(statement, date) &&
      !isOfMatter(statement, date),
  );
  return isEntryDate(statement, dates) || isEntryYear(statement, dates) ? dates.slice(1) : dates;
}

/** `1996 r. – 12 kwietnia powołano …`: the year at the head of a chronicle's line is part of the day that follows without one. */
function isEntryYear(statement: Statement, [first, ...rest]: readonly DateMention[]): boolean {
  const range = first?.expression.dates[0];
  if (first === undefined || range?.start.month !== null || range.end !== null) return false;
  const after = statement.text.slice(first.end - statement.start);
  return (
    first.start - statement.start <= 3 &&
    /^(?:\s{0,2}(?:r\.|rok)?\s{0,2}[–—:\t-]|\s(?=\p{Lu}))/u.test(after) &&
    rest.some((date) => date.expression.dates[0]?.start.year === null && date.expression.dates[0].start.day !== null)
  );
}

/** `19.04.2019 W dniu 17 kwietnia odbyło się spotkanie`: a date in digits glued before a sentence that has its own is the entry's. */
function isEntryDate(statement: Statement, [first, second]: readonly DateMention[]): boolean {
  if (first === undefined || second === undefined || first.start - statement.start > 2) return false;
  const digits = /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(statement.text.slice(0, first.end - statement.start).trim());
  const after = statement.text.slice(first.end - statement.start, second.start - statement.start);
  return (
    digits && /^\s{1,3}(?:[\p{Lu}„]|\d|$)/u.test(after) && !/(?:^|\s)(?:i|oraz|do|,)(?:\s|$)/u.test(after.slice(0, 6))
  );
}

/** Whether two occasions of a sentence are joined by `i`, `oraz`: they share verb, date and place. */
export function areCoordinated(statement: Statement, a: OccasionMention, b: OccasionMention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const from = first.about?.end ?? first.end;
  const between = statement.folded.slice(from - statement.start, second.start - statement.start);
  return /^\s{0,3}(?:,\s{0,3})?(?:i|oraz|a\s{1,3}takze|,)\s{0,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u.test(between);
}

/** Gives each plain date of the sentence to the occasion nearest to it by clause; occasions joined by `i`, `oraz` share. */
export function assignDates(whole: Statement): readonly Assignment[] {
  const occasions = whole.occasions.filter((occasion) => !isNoOccasion(whole, occasion));
  if (occasions.length === 0) return [];
  const statement = occasions.length === whole.occasions.length ? whole : { ...whole, occasions };
  const roles = new Map(statement.occasions.map((occasion) => [occasion, occasionRole(statement, occasion)]));
  const given = new Map<OccasionMention, DateMention[]>();
  for (const date of eventDates(statement)) {
    const best = nearest(statement, date, roles);
    if (best !== null) given.set(best, [...(given.get(best) ?? []), date]);
  }
  shareDays(statement, eventDates(statement), roles, given);
  const told = (occasion: OccasionMention): OccasionRole => {
    const role = roles.get(occasion) ?? 'main';
    const own = role === 'governed' ? given.get(occasion) : undefined;
    const behind = own?.some((date) =>
      isBracketed(
        statement,
        statement.folded.slice(occasion.end - statement.start, Math.max(occasion.end, date.start) - statement.start),
        date,
      ),
    );
    return behind === true ? 'main' : role;
  };
  return statement.occasions.map((occasion) => ({
    occasion,
    role: told(occasion),
    dates: currentDates(statement, ofOwnClause(statement, occasion, given.get(occasion) ?? [])),
  }));
}

/** `5 maja w ramach Festiwalu wystąpi kwartet`, `w ramach konkursu rozpocznie się głosowanie`: the day is the part's, which has no name. */
function isPartTold(statement: Statement, occasion: OccasionMention): boolean {
  const at = occasion.start - statement.start;
  if (
    !/(?<!\p{L})w\s{1,3}ramach\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}$/u.test(
      statement.folded.slice(Math.max(0, at - 50), at),
    )
  )
    return false;
  return PART_TOLD.test(statement.folded);
}

const PART_TOLD =
  /(?<!\p{L})(?:wystapi(?:a|l\p{L}{0,2})?|zagra(?:ja|l\p{L}{0,2})?|zaspiewa(?:ja|l\p{L}{0,2})?|wystep\p{L}{0,2}|glosowani\p{L}{1,2}|dyzur\p{L}{0,4})(?!\p{L})/u;

/** `Wczoraj zagrał chór, natomiast 24 czerwca zapraszamy na koncert`: of two days, not that of the clause before. */
function ofOwnClause(
  statement: Statement,
  occasion: OccasionMention,
  dates: readonly DateMention[],
): readonly DateMention[] {
  if (dates.length < 2) return dates;
  // `17 czerwca przyjęto uchwałę w sprawie Dożynek, które odbędą się 30 sierpnia`
  const behind = dates.filter(({ start }) => start >= occasion.end);
  if (behind.length > 0 && behind.length < dates.length && isToldHeld(statement, occasion)) return behind;
  const isBefore = (date: DateMention): boolean => {
    if (date.end > occasion.start) return false;
    const from = date.end - statement.start;
    const between = statement.folded.slice(from, occasion.start - statement.start);
    const clause =
      /,\s{1,3}(?:natomiast|zas|a(?=\s{1,3}(?:juz|(?:w\s{1,3}dniu\s{1,3}|dnia\s{1,3}|od\s{1,3}){0,1}\d)))(?!\p{L})/u.exec(
        between,
      );
    return (
      clause !== null && hasPredicate(statement.text.slice(from, from + clause.index), between.slice(0, clause.index))
    );
  };
  const own = dates.filter((date) => !isBefore(date));
  return own.length > 0 ? own : dates;
}

function nearest(
  statement: Statement,
  date: DateMention,
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
): OccasionMention | null {
  const others = statement.occasions.length > 1;
  let best: OccasionMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const occasion of statement.occasions) {
    const before = occasion.end <= date.start;
    const between = before
      ? statement.folded.slice(occasion.end - statement.start, date.start - statement.start)
      : statement.folded.slice(date.end - statement.start, Math.max(date.end, occasion.start) - statement.start);
    if (isForeignDate(statement, occasion, date)) continue;
    const ownClause = before && (isBracketed(statement, between, date) || opensOwnClause(statement, occasion, between));
    const role = roles.get(occasion);
    if (role === 'governed' && !ownClause) continue;
    if (role === 'container' && !ownClause && isPartTold(statement, occasion)) continue;
    let cost = between.length + 80 * (between.match(NEW_CLAUSE)?.length ?? 0) + (before ? 0 : 20);
    const beside =
      before && STRAIGHT.test(between) && (othersHaveOwn(statement, occasion, date) || onlyActs(statement, occasion));
    if (role === 'container' && others && !ownClause && !beside && sharesClause(statement, occasion, roles))
      cost += 200;
    if (occasion.weight === 'weak' && !occasion.named) cost += 30;
    // `28 maja, godz. 9.30 – szkolenie „Woda”, oraz 4 czerwca – warsztaty`: each day heads its own.
    if (headsOccasion(statement, occasion, date) || isOfWhole(statement, occasion, date)) cost = 0;
    if (cost < least) {
      least = cost;
      best = occasion;
    }
  }
  return best;
}

/** `notatka z poprzedniego spotkania (Biała, 17 marca br.)`: where and when right behind the occasion, in brackets. Traps: `protokół sesji (przyjęty 5 marca)`, `regulamin konkursu (12 maja)`. */
const BRACKET = /^(?:\s\p{L}{2,20}){0,6}\s{0,2}\([^()\d;:]{2,40},\s(?:(?:w\s)?dni(?:a|ach|u)\s)?$/u;

function isBracketed(statement: Statement, between: string, date: DateMention): boolean {
  return (
    BRACKET.test(between) &&
    !/(?:an|on|et|it)[yaei]\s{1,3}$/u.test(between) &&
    /^[^()\n]{0,20}\)/u.test(statement.text.slice(date.end - statement.start))
  );
}

/** `raport z konferencji, która odbyła się 5 marca`; not `laureatem konferencji został dom kultury, który działa …`, `protokół przyjęto w dniach …`. */
function opensOwnClause(statement: Statement, occasion: OccasionMention, between: string): boolean {
  const match = OWN_CLAUSE.exec(between);
  if (match === null) return false;
  const from = occasion.end - statement.start;
  return !hasPredicate(statement.text.slice(from, from + match.index), between.slice(0, match.index));
}

/** `na posiedzeniu 8 grudnia`, `na posiedzeniu w Łodzi 17 lutego`. */
const STRAIGHT =
  /^\s{1,3}(?:we?\s{1,3}\p{L}{3,20}(?:[ -]\p{L}{3,20}){0,1}\s{1,3}){0,1}(?:w\s{1,3}dniu\s{1,3}|dnia\s{1,3}){0,1}$/u;

/** `Delegaci na Zgromadzeniu 28 czerwca rozpoczęli debatę o finansach`: what else is named, without a name of its own, comes behind it and is everyday. */
function onlyActs(statement: Statement, container: OccasionMention): boolean {
  const others = statement.occasions.filter((one) => one !== container && one.weight !== 'hypernym');
  return (
    (container.weight === 'strong' || container.named) &&
    others.every(({ weight, named, start }) => weight === 'weak' && !named && start > container.end)
  );
}

/** `Na posiedzeniu 8 grudnia omówiono Forum, które odbędzie się 20 stycznia`: another occasion has a clause and a day of its own. */
function othersHaveOwn(statement: Statement, container: OccasionMention, date: DateMention): boolean {
  return ownDays(statement).some(({ occasion, day }) => occasion !== container && day !== date);
}

interface OwnDay {
  readonly occasion: OccasionMention;
  readonly day: DateMention;
}

const OWN_DAYS = new WeakMap<Statement, readonly OwnDay[]>();
/** A clause has its day within so many characters. */
const CLAUSE = 120;

/** The days that stand in clauses which occasions of the sentence open; asked of each pair of them, so found once. */
function ownDays(statement: Statement): readonly OwnDay[] {
  const known = OWN_DAYS.get(statement);
  if (known !== undefined) return known;
  const days = eventDates(statement);
  const found = statement.occasions.flatMap((occasion) => {
    const behind = days.filter(({ start }) => start >= occasion.end && start - occasion.end <= CLAUSE);
    return behind
      .filter(({ start }) =>
        opensOwnClause(
          statement,
          occasion,
          statement.folded.slice(occasion.end - statement.start, start - statement.start),
        ),
      )
      .map((day) => ({ occasion, day }));
  });
  OWN_DAYS.set(statement, found);
  return found;
}

/** Whether a main occasion stands in the container's own clause: `sesja podczas Kongresu`, not `spacer, a 10 czerwca podsumujemy podczas webinaru`. */
function sharesClause(
  statement: Statement,
  container: OccasionMention,
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
): boolean {
  return statement.occasions.some((other) => {
    if (other === container || roles.get(other) !== 'main' || other.weight === 'hypernym') return false;
    const [a, b] = other.start < container.start ? [other, container] : [container, other];
    return statement.folded.slice(a.end - statement.start, b.start - statement.start).match(NEW_CLAUSE) === null;
  });
}

/** Of a moved event only the new date counts: what stands after `przesunięty na`, `nowy termin`; `miała się odbyć 5 maja` leaves none. */
export function currentDates(statement: Statement, given: readonly DateMention[]): readonly DateMention[] {
  const dates = given.length > 1 ? given.filter((date) => !isFormer(statement, date, given)) : given;
  // `Turniej, pierwotnie 13 maja, rozegramy 27 maja`
  if (dates.length > 0 && dates.length < given.length) return dates;
  if (!isPostponed(statement) || dates.length === 0) return dates;
  if (isCancelled(statement) && !/przesu[nw]|przeloz|przenies|now\p{L}{1,3}\s{1,3}termin/u.test(statement.folded))
    return dates;
  const moved =
    /(?:przesu[nw]|przeloz|przekl|przenies|przenos|odloz|odklad|zmian\p{L}{1,2}\s{1,3}termin|now\p{L}{1,3}\s{1,3}(?:termin|dat)|odroczon|(?:za|po)czekac)/u.exec(
      statement.folded,
    );
  if (moved === null) return [];
  return dates.filter(
    (date) =>
      date.start - statement.start > moved.index &&
      !/\sz\s{1,3}(?:dnia\s{1,3})?$/u.test(statement.folded.slice(0, date.start - statement.start)),
  );
}
