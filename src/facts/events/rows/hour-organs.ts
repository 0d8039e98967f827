import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { HEAD_WORDS, organGenitive } from '../verbs/organ-name.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { NOT_SITTING, organDraft } from './organ-rows.ts';

/** What heads the sittings of bodies: `Terminarz prac komisji`, `Harmonogram posiedzeń`, `Posiedzenia w maju`. Trap: `Skład komisji`, `Program konferencji`. */
const FRAME = phrase(
  /(?<!\p{L})(?:(?:harmonogram|terminarz|kalendarz|plan|terminy|rozklad)\p{L}{0,2}\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:komisji|posiedzen|obrad|sesji|rady)|posiedzeni[aeu]|posiedzen|(?:wspolne\s{1,3})?komisje)(?!\p{L})/u,
);
/** What may stand with the day in its line. */
const DAY_WORDS =
  /(?<!\p{L})(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|dnia|dzien|w dniu|r|roku)(?!\p{L})/gu;
/** `10.00 – `, `godz. 9:30 `, `14.30: `. */
const HOUR =
  /^\P{L}{0,3}(?:godz\.?\s{0,2}|godzina\s{1,2}|o\s(?:godz\.?\s)?)?(?:[01]?\d|2[0-3])[.:][0-5]\d\s{0,2}(?:[–—:|-]\s{0,2})?/iu;
/** The body is named, then comes where, what of, or nothing. */
const NAME =
  /^[\p{L} „”".-]{5,90}?(?:(?:,\s\p{Lu}[\p{L} ]{2,30}?){1,2}\s(?:i|oraz)\s\p{Lu}[\p{L} ]{2,30}?)?(?=\s{0,2}(?:[.;]?\s{0,2}$|\(|,\s|:\s|\||\s[–—-]\s))/u;
/** `Komisja Zdrowia posiedzenie nie odbędzie się`. */
const CALLED_OFF = /^\s{0,2}[–—:,-]?\s{0,2}(?:posiedzenie\s)?(?:nie odbędzie się|odwołan|przeniesion|przełożon)/u;
/** What may follow a body's name. */
const GOES_ON = /^\s{0,2}(?:$|[.;:,|(\t–—-]|(?:i|oraz|ds\.?|do spraw|Rady|Gminy|Powiatu|Miasta)\s)/u;
/** So many statements may stand between the frame and its first day. */
const REACH = 8;
const LONGEST = 240;

interface Day {
  readonly date: DraftDate;
  readonly statement: Statement;
}

/**
 * Sittings below the day that they share: `Czwartek, 2.06.2011` / `10.00 – Komisja Rolnictwa (sala 3)` / `14.30 – Komisja Zdrowia`, below a heading that speaks of sittings.
 * Traps: `12.00 – Komisja Konkursowa ogłasza wyniki` (a verb); the programme of a festival; duty hours of councillors.
 */
export function collectHourOrgans(context: PageContext): readonly Draft[] {
  const drafts: Draft[] = [];
  let framed = -REACH;
  let day = null as Day | null;
  for (const statement of context.statements) {
    if (FRAME.test(statement) && statement.times.length === 0) framed = statement.index;
    const only = onlyDay(context, statement);
    const near = day !== null || statement.index - framed <= REACH;
    if (only !== null) day = near ? { date: only, statement } : null;
    else if (statement.kind === 'heading') {
      if (day !== null && statement.scope !== day.statement.scope) day = null;
    } else if (day !== null) drafts.push(...sittingOf(context, statement, day));
  }
  return drafts;
}

/** `Czwartek, 2.06.2011` and no more. */
function onlyDay(context: PageContext, statement: Statement): DraftDate | null {
  const { dates, folded, start } = statement;
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0 || date.use !== 'plain' || date.expression.dates[0]?.start.day == null)
    return null;
  if (statement.times.length > 0 || statement.occasions.length > 0) return null;
  const beside = folded.slice(0, date.start - start) + folded.slice(date.end - start);
  if (/[\p{L}\p{N}]/u.test(beside.replace(DAY_WORDS, ''))) return null;
  const [day] = joinConsecutive([...resolveMention(context, statement, date)]);
  return day === undefined || (day.end !== null && day.end !== day.start) ? null : day;
}

function sittingOf(context: PageContext, statement: Statement, day: Day): readonly Draft[] {
  const { text, times, dates } = statement;
  const cell = bodyCell(context, statement);
  const opening = cell === null ? HOUR.exec(text)?.[0] : text.slice(0, cell.start - statement.start);
  if (opening === undefined || times.length === 0 || text.length > LONGEST) return [];
  // A day of its own in the line's beginning is the line's.
  if (dates.some((one) => one.start - statement.start < opening.length)) return [];
  const start = statement.start + opening.length;
  const rest = text.slice(opening.length, cell === null ? text.length : cell.end - statement.start).trimEnd();
  const known = statement.organizations.find((one) => one.start === start);
  const off = known === undefined ? false : CALLED_OFF.test(text.slice(known.end - statement.start));
  const plain = NAME.exec(rest)?.[0].trim();
  const whole = known === undefined ? plain : text.slice(opening.length, known.end - statement.start);
  // `Komisja Rewizyjna zbada …`: whoever goes on behind a name that is known tells of it.
  if (!off && known !== undefined && !GOES_ON.test(text.slice(known.end - statement.start))) return [];
  const name = off || (plain !== undefined && (whole ?? '').length > plain.length) ? whole : plain;
  if (name === undefined || !HEAD_WORDS.test(name) || NOT_SITTING.test(name)) return [];
  if (hasPredicate(name, fold(name))) return [];
  const organ = { name: organGenitive(name), start, end: start + name.length };
  const draft = organDraft(statement, organ, day.date);
  const away = awayIn(statement, organ.end);
  if (away !== null && draft.places.length === 0) {
    draft.places.push(draftPlace(away, 'stated'));
    draft.supports.push({ field: 'places', start: away.start, end: away.end, rule: RULE });
  }
  return [draft];
}

const RULE = 'facts/events/rows/hour-organs.ts';
const AWAY =
  /(?<!\p{L})(?:(?:posiedzenie\s{1,3}){0,1}wyjazdow[oae]|wyjazd)\s{0,2}[:–—-]?\s{1,3}(?:(?:we?|do)\s{1,3}){0,1}$/u;

/** `10.00 – Komisja Rolnictwa (wyjazdowo: Wierzbica)`: not in the office's own town. Trap: `wyjazd o 9.00 spod ratusza w Brzegu`. */
function awayIn({ places, folded, start }: Statement, from: number): PlaceMention | null {
  return (
    places.find(
      (place) =>
        place.start >= from && isSettlement(place) && AWAY.test(folded.slice(from - start, place.start - start)),
    ) ?? null
  );
}

/** `10.00 | Komisja Rolnictwa | sala 2`: the cell behind the hour's. */
function bodyCell({ page }: PageContext, { block, start }: Statement): Span | null {
  const [hour, body] = page.blocks[block]?.cells ?? [];
  if (hour === undefined || body === undefined || hour.start !== start) return null;
  return HOUR.test(page.text.slice(hour.start, hour.end)) ? body : null;
}
