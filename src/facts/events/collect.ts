import type { DateMention, OccasionMention } from '../../model/mention.ts';
import { phrase } from '../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../context.ts';
import { type Assignment, areCoordinated, assignDates } from './dates/assign-dates.ts';
import { isGivenAnotherDay } from './dates/former-dates.ts';
import { joinUntil } from './dates/join-until.ts';
import { movedBy } from './dates/moved-by.ts';
import { joinConsecutive, resolveMention } from './dates/resolve-dates.ts';
import { isOfRun } from './dates/run-of-days.ts';
import { inYearAtHead } from './dates/year-at-head.ts';
import { type Draft, draftOf } from './drafts/draft.ts';
import { inItsYear } from './drafts/in-its-year.ts';
import { isNoMore } from './drafts/no-more.ts';
import { isReported } from './drafts/reported.ts';
import { separateOccurrences } from './drafts/separate.ts';
import { statusOf } from './drafts/status-of.ts';
import { wholeOf } from './drafts/whole-of.ts';
import { withoutEllipses } from './editions/ellipses.ts';
import { isHostList } from './editions/host-lists.ts';
import { placesOf } from './venues/places-of.ts';
import { attendanceMode, isHabit, isHeld, takesPlace } from './wording/cues.ts';
import { addHad, isHad } from './wording/had.ts';
import { hasVerb } from './wording/has-verb.ts';
import { isLineOfOne } from './wording/line-of-one.ts';
import { isOneOfMany } from './wording/one-of-many.ts';
import { isPerformed } from './wording/performed.ts';
import { isRowOfAct } from './wording/row-act.ts';
import { topicCell } from './wording/row-title.ts';
import { shareOwner } from './wording/shared-owner.ts';
import { takeTitleBefore } from './wording/title-before.ts';
import { isToldOfCourse, isToldOfDay } from './wording/told-that-day.ts';

const RULE = 'facts/events/collect.ts';

/** A draft for every occasion that a sentence mentions, with the dates, places and words of that sentence that are its own. */
export function collectDrafts(context: PageContext): Draft[] {
  return context.statements.flatMap((statement) => draftsOf(context, statement));
}

function draftsOf(context: PageContext, sentence: Statement): readonly Draft[] {
  if (isHostList(sentence)) return [];
  const statement = withoutEllipses(sentence);
  const assigned = assignDates(statement);
  return assigned.flatMap((assignment) => {
    const others = assigned
      .filter((other) => other !== assignment)
      // What is one of many has its own place, though not the sentence's day.
      .filter(({ role, occasion }) => role !== 'governed' || isOneOfMany(statement, occasion))
      .map((other) => other.occasion);
    const drafts = draftsFor(context, statement, assignment, others);
    const container = assigned.find((other) => other.role === 'container' && other !== assignment)?.occasion ?? null;
    for (const draft of drafts) {
      if (assignment.role === 'main') draft.container = container;
      const whole = wholeOf(statement, assignment.occasion);
      if (whole !== null && assignment.role !== 'governed') [draft.container, draft.asserted] = [whole, true];
      if (assignment.role === 'main') shareOwner(statement, assignment.occasion, others, draft);
      if (draft.places.length === 0) sharePlaces(statement, assignment.occasion, others, draft);
    }
    return drafts;
  });
}

/** `Zgromadzenie odbyło się w Poznaniu, obok Kongresu`: at one place. Trap: `obok Kongresu w Łodzi`. */
function isBeside(statement: Statement, { start }: OccasionMention): boolean {
  const at = start - statement.start;
  return /(?<!\p{L})(?:obok|rownolegle\s{1,3}(?:z|do))\s{1,3}$/u.test(statement.folded.slice(Math.max(0, at - 24), at));
}

/** `odbyły się konferencja „A” oraz Zgromadzenie B w Lublanie`: the place stands once, for both. */
function sharePlaces(
  statement: Statement,
  occasion: OccasionMention,
  others: readonly OccasionMention[],
  draft: Draft,
): void {
  for (const other of others) {
    if (!areCoordinated(statement, occasion, other) && !isBeside(statement, occasion)) continue;
    const rest = others.filter((one) => one !== other);
    for (const place of placesOf(statement, other, [...rest, occasion]).filter((one) => one.basis === 'stated')) {
      draft.places.push(place);
      draft.supports.push({ field: 'places', ...place.span, rule: 'facts/events/venues/places-of.ts' });
    }
    return;
  }
}

function draftsFor(
  context: PageContext,
  statement: Statement,
  { occasion, role, dates }: Assignment,
  others: readonly OccasionMention[],
): readonly Draft[] {
  const draft = draftOf(inItsYear(statement, occasion, dates), statement.scope);
  draft.topic = statement.kind === 'heading';
  draft.governed = role === 'governed';
  draft.reported = draft.governed && isReported(statement, occasion);
  if (statement.kind === 'list_item' || statement.kind === 'table_row') draft.row = statement.block;
  draft.supports.push({ field: 'name', start: occasion.start, end: occasion.end, rule: RULE });
  addTopic(context, statement, draft);
  takeTitleBefore(statement, draft);
  if (role !== 'governed') {
    // `podczas Zgromadzenia w Brukseli`: what something happens at takes place.
    const listed = occasion.quoted !== null && !occasion.plural && IN_PROGRAMME.test(statement);
    draft.asserted = (takesPlace(statement) || role === 'container' || listed) && !isHabit(statement);
    draft.held = draft.asserted && role === 'main' && isHeld(statement);
    addCircumstances(statement, draft, others, role === 'container');
  }
  // A row or bullet with a date of its own is an announcement in itself.
  if (draft.row !== null && dates.length > 0) draft.asserted = draft.asserted || !isHabit(statement);
  if (draft.row !== null && isEntry(statement, occasion, dates)) draft.held = true;
  if (statement.kind === 'paragraph' && dates.length > 0 && isRowOfAct(statement, occasion)) {
    draft.asserted = true;
    draft.held = true;
  }
  if (dates.length > 0 && (isLineOfOne(statement, occasion) || isPerformed(statement, occasion)))
    [draft.asserted, draft.held] = [true, true];
  if (isAnnouncement(statement, occasion, dates) || isDayOfName(statement, occasion, dates)) draft.asserted = true;
  if (role === 'main' && isHad(statement, occasion, dates)) addHad(statement, draft);
  if (dates.length > 0 && isOfRun(statement, occasion)) [draft.asserted, draft.held] = [true, true];
  if (role !== 'governed' && (isToldOfDay(statement, occasion, dates) || isToldOfCourse(statement, occasion)))
    draft.asserted = true;
  const separate = addDates(context, statement, draft, dates);
  return separate.length > 0 ? separate : [draft];
}

/** `17.09 | Budżet od kuchni | warsztaty`: what a row calls its topic, where the cell of the occasion says no more than its kind. */
function addTopic(context: PageContext, statement: Statement, draft: Draft): void {
  const [mention] = draft.mentions;
  if (statement.kind !== 'table_row' || mention === undefined || draft.named) return;
  const cell = context.page.blocks[statement.block]?.cells.find(({ start }) => start === mention.start);
  const topic = cell === undefined || cell.end !== mention.end ? null : topicCell(context, statement);
  if (topic === null) return;
  draft.name = `${draft.name} „${topic}”`;
  draft.quoted = topic;
  draft.named = true;
}

/** `W programie forum są panel „A” oraz warsztaty „B”`: what bears a title. Trap: `w programie konkursy i występy`. */
const IN_PROGRAMME = phrase(/(?<!\p{L})w\s{1,3}programie(?!\p{L})/u);

function addCircumstances(
  statement: Statement,
  draft: Draft,
  others: readonly OccasionMention[],
  container: boolean,
): void {
  const mention = draft.mentions[0];
  if (mention === undefined) return;
  for (const place of placesOf(statement, mention, others)) {
    draft.places.push(place);
    draft.supports.push({ field: 'places', ...place.span, rule: 'facts/events/venues/places-of.ts' });
  }
  // `na Święcie Owoców, ani na dożynkach – obie imprezy odwołujemy`: said of what was named before.
  const meant =
    others.some(({ weight, plural, start }) => weight === 'hypernym' && plural && start > mention.end) ||
    BOTH.test(statement.folded.slice(mention.end - statement.start));
  if (container && !meant) return;
  const folded = clauseOf(statement, mention);
  const support = { start: statement.start, end: statement.end, rule: 'facts/events/wording/cues.ts' };
  draft.status = isNoMore(statement, mention) ? 'cancelled' : statusOf(statement, folded);
  if (draft.status === 'postponed' && isMovedPart(statement, mention, others)) draft.status = 'confirmed';
  if (draft.status === 'confirmed' && !container && others.length === 0 && isGivenAnotherDay(statement))
    draft.status = 'postponed';
  if (draft.status !== 'confirmed') draft.supports.push({ field: 'status', ...support });
  const mode = draft.classification === 'webinar' ? 'online' : attendanceMode(statement, folded);
  if (mode !== null) {
    draft.mode = mode;
    draft.supports.push({ field: 'attendance_mode', ...support });
  }
}

const BOTH =
  /[–—-]\s{1,3}(?:obie|obydwie|oba|wszystkie)\s{1,3}(?:te\s{1,3})?(?:imprezy|wydarzenia|uroczystosci|spotkania)(?!\p{L})/u;

/** `zmiana terminu gali w Konkursie Plastycznym`: the gala is put off, not the competition. */
function isMovedPart(statement: Statement, mention: OccasionMention, others: readonly OccasionMention[]): boolean {
  const before = statement.folded.slice(0, mention.start - statement.start);
  const moved = /(?<!\p{L})zmian\p{L}{1,2}\s{1,3}terminu\s{1,3}/u.exec(before);
  if (moved === null) return false;
  const from = statement.start + moved.index;
  return others.some((other) => other.start > from && other.end <= mention.start);
}

/** `Wykład „Mieszczanie i ich domy”: piątek, 10 listopada`: nothing but its title between the occasion and the day. */
function standsBeside(statement: Statement, occasion: OccasionMention, date: DateMention): boolean {
  // `12 maja – Turniej Szachowy, hala w Kutnie`
  const lead = statement.text.slice(date.end - statement.start, Math.max(date.end, occasion.start) - statement.start);
  if (date.end <= occasion.start && (/^(?:\s{0,2}[:–-]|\t)\s{0,2}$/u.test(lead) || WHERE_BETWEEN.test(lead)))
    return true;
  const between = statement.text.slice(
    occasion.end - statement.start,
    Math.max(occasion.end, date.start) - statement.start,
  );
  return date.start >= occasion.end && /^(?:[^„”"]{0,40}[„"][^„”"]{3,90}[”"])?\s{0,2}[:–-]\s{0,2}$/u.test(between);
}

/** `11 maja Koronowo – narada sekretarzy`, `5 maja, Kutno, hala sportowa – turniej`: where or with whom, between the day and what it is the day of. */
const WHERE_BETWEEN = /^[\s,|]{1,3}\p{Lu}\p{L}{2,20}(?:[ -]\p{L}{2,20}){0,3}(?:,\s[^,.;:–—\d]{2,40})?\s[–—-]\s{0,2}$/u;

/** `3–5 sierpnia 2007 – zlot młodzieży w Colditz` in a list of days: a line that only names it. Traps: `24 czerwca – zakończenie roku szkolnego`, `5 maja – konkurs ofert`. */
function isEntry(statement: Statement, occasion: OccasionMention, dates: readonly DateMention[]): boolean {
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.expression.dates[0]?.start.day == null) return false;
  if (isRowOfAct(statement, occasion)) return true;
  if (/(?:nie|cie)$/u.test(occasion.lemma) || NO_ENTRY.has(occasion.lemma) || occasion.plural) return false;
  return date.end <= occasion.start && standsBeside(statement, occasion, date) && !hasVerb(statement);
}

const NO_ENTRY: ReadonlySet<string> = new Set(['konkurs', 'dzień', 'święto', 'tydzień', 'rocznica', 'finał', 'wyjazd']);

/** `Noc Muzeów (20 maja 2017 r.) przyciągnęła tłumy`, `18 maja Majówka Rodzinna, kiełbaski`: a name with its day beside it. Trap: `Dzień Ziemi (22 kwietnia)`, which falls each year. */
function isDayOfName(statement: Statement, occasion: OccasionMention, dates: readonly DateMention[]): boolean {
  const [date] = dates;
  if (date === undefined || date.expression.dates[0]?.start.day == null) return false;
  if (!occasion.named && (date.start < occasion.end || !occasion.name.includes(' '))) return false;
  if (/^(?:dzień|święto|tydzień|rocznica)$/u.test(occasion.lemma) && occasion.edition === null) return false;
  if (date.start >= occasion.end) {
    const between = statement.text.slice(occasion.end - statement.start, date.start - statement.start);
    return DAY_IN_BRACKETS.test(between) && /^[^()\n]{0,30}\)/u.test(statement.text.slice(date.end - statement.start));
  }
  const lead = statement.text.slice(date.end - statement.start, occasion.start - statement.start);
  return date.start - statement.start < 3 && /^\s{1,2}$/u.test(lead) && !hasVerb(statement);
}

/** `(`, `(Toruń, `, `Związku Gmin (w dniach `: between a name and its day. */
const DAY_IN_BRACKETS = /^(?:\s[^().,;:]{1,60})?\s?\((?:[^()\d;]{2,30},\s)?(?:w dniach |w dniu |dnia )?$/u;

/** `Kino plenerowe: 12 lipca, godz. 21.30, park`: a line without a verb that begins with the occasion and gives its day and hour. */
function isAnnouncement(statement: Statement, occasion: OccasionMention, dates: readonly DateMention[]): boolean {
  const [date] = dates;
  if (date === undefined || statement.text.length > 160) return false;
  if (statement.times.length === 0 && !standsBeside(statement, occasion, date)) return false;
  const opens = Math.min(occasion.start, date.start) - statement.start < 12;
  return opens && date.expression.dates[0]?.start.day != null && !hasVerb(statement);
}

/** The clause around an occasion: `konferencja została przesunięta, ale posiedzenie odbyło się` says two things of two. */
function clauseOf(statement: Statement, mention: OccasionMention): string {
  const at = mention.start - statement.start;
  const { folded } = statement;
  const cut = /;|,\s{1,3}(?:ale|lecz|natomiast|a|zas)\s/gu;
  let from = 0;
  for (const match of folded.matchAll(cut)) {
    if (match.index >= at) return folded.slice(from, match.index);
    from = match.index;
  }
  return folded.slice(from);
}

/** Puts the dates on the draft; where they are several occurrences (`w środy 15 i 22 lipca`), gives one draft each instead. */
function addDates(
  context: PageContext,
  statement: Statement,
  draft: Draft,
  dates: readonly DateMention[],
): readonly Draft[] {
  const told = dates.flatMap((date) => [...resolveMention(context, statement, date)]);
  const resolved = joinUntil(context, statement, joinConsecutive(inYearAtHead(statement, told)));
  for (const date of resolved)
    draft.supports.push({ field: 'start_date', ...date.span, rule: 'facts/events/dates/resolve-dates.ts' });
  if (dates.length > 0) addTime(statement, draft, dates);
  const [only] = resolved;
  const moved = only === undefined || resolved.length > 1 ? null : movedBy(statement, only);
  if (moved !== null) {
    draft.dates = [moved];
    draft.status = 'postponed';
    draft.supports.push({
      field: 'status',
      start: statement.start,
      end: statement.end,
      rule: 'facts/events/dates/moved-by.ts',
    });
    return [];
  }
  const days = resolved.filter((date) => date.start !== null && date.start.length === 10);
  const occurrences = new Set(days.map((date) => date.start)).size;
  if (occurrences > 1 && days.length === resolved.length && areSeparate(draft, statement))
    return separateOccurrences(statement, draft, days);
  draft.dates.push(...resolved);
  return [];
}

/** A heading that lists dates, or a plural, tells of several; a singular event with two dates contradicts itself or continues. */
function areSeparate(draft: Draft, statement: Statement): boolean {
  return draft.plural || /(?<![a-z])(?:oraz|i|,)(?!\p{L})|\([^()]{4,60};[^()]{4,60}\)/u.test(statement.folded);
}

/** The time that follows the date, or stands in the sentence alone; not the hour of another day: `5 maja, godz. 9.30 – kurs, 6 maja – koncert`. */
function addTime(statement: Statement, draft: Draft, dates: readonly DateMention[]): void {
  const last = dates.at(-1);
  const days = statement.dates.filter(({ expression }) => expression.dates[0]?.start.day != null);
  const own = statement.times.filter((time) => {
    const before = days.findLast(({ end }) => end <= time.start);
    return before === undefined || dates.includes(before) || !days.some((one) => dates.includes(one));
  });
  const time = own.find((one) => last === undefined || one.start >= last.end) ?? own[0];
  if (time === undefined) return;
  draft.time = { value: time.time, span: { start: time.start, end: time.end } };
  draft.supports.push({ field: 'start_time', start: time.start, end: time.end, rule: RULE });
}
