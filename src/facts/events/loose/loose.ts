import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isJoiningRow } from '../../joining-row.ts';
import { currentDates, eventDates } from '../dates/assign-dates.ts';
import { isCalendarHead, isDateLine, isOfPage, isRowOfDays } from '../dates/date-line.ts';
import { isDateline } from '../dates/dateline.ts';
import { entryBelow } from '../dates/day-above.ts';
import { joinUntil } from '../dates/join-until.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { isYearFirstHead } from '../dates/year-first-heads.ts';
import { addDetails } from '../drafts/details.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { isPartOrPast, itemOf, nearness } from '../drafts/link.ts';
import { Owners } from '../drafts/owners.ts';
import { addTheme } from '../drafts/theme.ts';
import { isOfFirst } from '../editions/first-time.ts';
import { isPrintedDay } from '../listings/printed-days.ts';
import { heldEvent, topicsOf } from '../participants/held-event.ts';
import { addParticipants } from '../participants/participants.ts';
import { shareParticipants } from '../participants/share-participants.ts';
import { addHeld, invitedNext } from '../participants/told-next.ts';
import { isOneOfDays } from '../venues/row-label.ts';
import { attendanceMode, isCancelled, isHabit, isPostponed, takesPlace } from '../wording/cues.ts';
import { GATHERING, OF_ANOTHER_TIME, TOGETHER } from '../wording/gathering.ts';
import { labelOf } from '../wording/label-of.ts';
import { isNoOccasion } from '../wording/no-occasion.ts';
import { reasonsLast } from '../wording/occasion-role.ts';
import { addVenueTold, addWhere } from './add-where.ts';
import { isAskedTo } from './asked-to.ts';
import { labelledOccasion, saysWhere, WHEN, WHERE } from './labelled.ts';
import { isOfForm } from './of-form.ts';
import { isOfWriting } from './of-writing.ts';
import { addOrganizerCell } from './organizer-cell.ts';
import { isOfOtherDay } from './other-day.ts';
import { renew } from './renew.ts';
import { isToldAfter, isToldUnderTitle } from './told-after.ts';
import { isToldAnew, MOVED_IT, takeDates } from './told-anew.ts';
import { endsInvitation, isHourBelowDay, isOnlyInvited, isTownBesideDay, isWhenAndWhere } from './when-where-line.ts';

const RULE = 'facts/events/loose/loose.ts';

/** `odbędzie się`, `spotkanie rozpocznie się`: the sentence tells when or where. */
const TOLD = phrase(
  /(?<![a-z])(?:odb(?:edz|yl|ed|ywa)\p{L}{0,5}|spotka\p{L}{0,6}|zebral\p{L}{0,2}\s{1,3}sie|spotykamy\s{1,3}sie|widzimy\s{1,3}sie|zobaczymy\s{1,3}sie|w\s{1,3}programie\s{1,3}\(|zebrani[ea]|zaplanowan\p{L}{1,3}|rozpocz\p{L}{2,6}|zaprasza\p{L}{0,3}|wystartuj\p{L}{1,2}|przesuniet\p{L}{1,2}|przelozon\p{L}{1,2}|przeniesion\p{L}{1,2}|trwal\p{L}{0,2}|potrwa)(?!\p{L})/u,
);
const SPOKEN_OF = phrase(/(?<![a-z])(?:wydarzeni|imprez|spotkani|termin)/u);
const TAKEN_PART_IN = phrase(/(?<![a-z])(?:wydarzeni|spotkani|odbed|odby|formul|udzial|tryb)/u);

/** Sentences that name no event of their own and speak of the one before or of the page's: dates, places, organisers, theme, status. */
export function attachLoose(context: PageContext, clusters: readonly Draft[]): void {
  if (clusters.length === 0) return;
  const owners = new Owners(clusters);
  const topics = topicsOf(clusters);
  const shared = daysOfRows(clusters);
  for (const statement of context.statements) {
    const target = targetOf(context, statement, clusters, owners);
    const next = target === null ? invitedNext(context, statement, owners) : null;
    if (next !== null) addParticipants(context, statement, next);
    if (target === null || isJoiningRow(context, statement.block) || isOtherRow(statement, target)) continue;
    if (isOfForm(context, statement) || isYearFirstHead(context, statement)) continue;
    if (statement.kind === 'paragraph' && isRowOfDays(context, statement, target.lemma)) continue;
    if (target.plural && statement.dates.some(({ start }) => shared.has(start))) continue;
    // `Rok temu gospodarzem był Klub A`
    if (statement.occasions.length > 0 || !OF_ANOTHER_TIME.test(statement))
      addHeld(context, statement, { target, topic: heldEvent(context, statement, target, topics), clusters });
    addOrganizerCell(context, statement, target);
    addTheme(context, statement, target);
    addDetails(context, statement, target);
    addVenueTold(statement, target);
    if (isAskedTo(context, statement, target, clusters)) target.asserted = true;
    else if (
      statement.occasions.some((one) => isToldOf(one) && !isOnlyThatDay(context, statement, target, one)) ||
      OTHER_SUBJECT.test(statement) ||
      !(
        takesLoose(target) ||
        GOES_ON.test(statement) ||
        ((target.named || isVisit(statement, target)) && isToldAfter(context, statement, target)) ||
        isToldAnew(statement, target)
      )
    )
      continue;
    renew(context, statement, target);
    addWhenAndWhere(context, statement, target);
    addStatus(statement, target);
  }
  shareParticipants(clusters);
}

/** `Pokażemy to 22 marca, w Światowy Dzień Wody`, of what was named just before. Trap: `22 marca przypada Światowy Dzień Wody`. */
const isOnlyThatDay = (context: PageContext, statement: Statement, target: Draft, one: OccasionMention): boolean =>
  isNoOccasion(statement, one) && (isToldAfter(context, statement, target) || isToldAnew(statement, target));

/** A dated row of a table tells of its own day, not of what another row tells of. */
const isOtherRow = ({ kind, dates, block }: Statement, { row }: Draft): boolean =>
  kind === 'table_row' && dates.length > 0 && row !== null && row !== block;

/** Where the days stand that rows below them share: the day of each, and not of what they are called together. */
function daysOfRows(clusters: readonly Draft[]): ReadonlySet<number> {
  const rows = clusters.filter(({ row }) => row !== null);
  return new Set(rows.flatMap(({ at, dates }) => dates.flatMap(({ span }) => (span.end <= at ? [span.start] : []))));
}

/** `Wykładów słuchano 19 listopada`: many of a kind are part of what was named before. */
const isToldOf = ({ plural, named, weight }: OccasionMention): boolean => !(plural && !named && weight === 'weak');

/** `Przetarg odbędzie się 8.07.2019 r.`, `Remont mostu w Kutnie potrwa do lata`: the sentence has a subject of its own, which is no occasion. */
const OTHER_SUBJECT = phrase(
  /^\s{0,3}(?:\p{L}{3,16}\s{1,3}){0,1}(?:remont|budowa|przebudowa|rozbudowa|modernizacja|inwestycja|prace|roboty|utrudnienia|objazd\p{L}{0,1}|kampania|sezon)(?!\p{L})|(?<!\p{L})(?:skladk|oplat|stawk|cen|koszt|wskaznik|kwot|cene)\p{L}{0,3}\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}(?:wynosi|wyniosl|wyniesie|wzros|spad)|(?<![a-z])(?:przetarg\p{L}{0,3}|rokowani\p{L}{1,3}|licytacj\p{L}{1,2}|wybor[yow]\p{L}{0,2}|zbiork\p{L}{1,2}|sprzedaz\p{L}{0,2}|nabor\p{L}{0,2}|odbior\p{L}{0,2}|wywoz\p{L}{0,2}|glosowani\p{L}{1,2}|dostaw\p{L}{1,2}|akcj\p{L}{1,2}\s{1,3}(?:\p{L}{5,12}\s{1,3}){0,2}(?:oddawania|poboru|pobierania|zbierania)|wadium|rekrutacj\p{L}{1,2}|egzamin\p{L}{0,3})(?!\p{L})/u,
);

/** An everyday noun (`podpisanie`, `konkurs`) takes the next sentence's date only where it is the page's topic or was told to take place. */
function takesLoose(target: Draft): boolean {
  return target.weight !== 'weak' || target.topic || (target.asserted && target.named);
}

/** `przyjechali na wizytę studyjną. 5 maja gościli w Pyzdrach`: where and when stands in the next sentence. Trap: `Planują wizytę. 5 maja obradowali w Pyzdrach`. */
const isVisit = (statement: Statement, { lemma, asserted, plural }: Draft): boolean =>
  lemma === 'wizyta' && asserted && !plural && GUESTS.test(statement);
const GUESTS = phrase(
  /(?<!\p{L})(?:goscil[aioy]|odwiedzil[aioy]|zwiedzil[aioy]|zwiedzal[aioy]|przebywal[aioy]|zawital[aioy]|zapoznal[aioy]\s{1,3}sie|spotkal[aioy]\s{1,3}sie|obejrzel[iy]|ogladal[iy]|poznawal[iy])(?!\p{L})/u,
);

/** The event that a sentence speaks of: the one it mentions, else the last one told of in its item, else the item's topic. */
function targetOf(
  context: PageContext,
  statement: Statement,
  clusters: readonly Draft[],
  owners: Owners,
): Draft | null {
  const below = entryBelow(context, statement);
  const listed = below?.occasions.flatMap((one) => owners.of(one)).find((one) => one.weight !== 'hypernym');
  if (listed !== undefined) return listed;
  const main = reasonsLast(statement, statement.occasions.filter(isToldOf))
    .map((occasion) => owners.of(occasion))
    .find((own) => own.some((one) => !one.governed));
  const within = main === undefined ? owners.within(statement) : undefined;
  // `aukcje podczas balu, na którym bawiliśmy się 8 lutego`: what is only told in passing is not what the sentence tells of.
  const passing = within?.mentions.some((one) => statement.occasions.includes(one) && !isToldOf(one)) === true;
  const own = main === undefined ? (passing ? undefined : within) : main[0];
  if (own !== undefined) return own;
  const labelled = labelledOccasion(context, statement, owners);
  if (labelled !== undefined) return labelled;
  const home = itemOf(context, statement.scope);
  const near = clusters.filter(
    (cluster) =>
      itemOf(context, cluster.scope) === home &&
      (!isPartOrPast(cluster) || (cluster.topic && cluster.scope === statement.scope)) &&
      (isCredible(cluster) ||
        endsInvitation(context, cluster) ||
        isAskedTo(context, statement, cluster, clusters) ||
        ((cluster.weight === 'strong' || isVisit(statement, cluster)) &&
          cluster.asserted &&
          (isToldAfter(context, statement, cluster) || isOnlyInvited(context, statement, cluster, clusters)))) &&
      !(owners.isOnlyWhole(cluster) || owners.rows.isOneOf(cluster, statement)),
  );
  // `Poprzedni, XII Przegląd, wygrała kapela z Tarpna. Odbył się 10 czerwca`: a sentence without a subject goes on about the last one told of.
  const moved = MOVED_IT.test(statement);
  if (moved || GOES_ON.test(statement)) {
    const told = clusters.filter((cluster) => itemOf(context, cluster.scope) === home && (moved || !cluster.governed));
    const nearest = nearestOf(context, told, statement);
    if (nearest?.mentions.some((mention) => mention.block === statement.block && mention.start < statement.start))
      return nearest;
  }
  const before = near.filter((cluster) => cluster.mentions.some((mention) => mention.start < statement.start));
  const last = nearestOf(context, before, statement);
  const topic =
    near.find((cluster) => cluster.topic && cluster.scope === statement.scope) ??
    near.find((cluster) => cluster.topic && cluster.at < statement.start);
  const sameBlock = last?.mentions.some((mention) => mention.block === statement.block) ? last : undefined;
  return sameBlock ?? (last?.scope === statement.scope ? last : undefined) ?? topic ?? last ?? null;
}

/** `Odbył się 10 czerwca`, `Przyjechali na nie`: of what was told before. The first letters are asked for ahead: twice as fast. */
const GOES_ON = phrase(
  /^\s{0,3}(?:(?:tym\s{1,3}razem\s{1,3})?(?:zobaczymy|spotkamy)\s{1,3}sie|wszystko\s{1,3}(?:to\s{1,3})?(?:dzialo|odbylo)\s{1,3}sie|w\s{1,3}programie\s{1,3}(?=\()|(?:(?:zajecia|zmagania|rozgrywki|rywalizacja|calosc)\s{1,3})?(?:odbyl[aoy]?|odbed(?:zie|a))\s{1,3}sie|(?:zmagania|rozgrywki)\s{1,3}(?:rozegrano|przeprowadzono)|trwal[aoy]?|potrwa|mial[aoy]?\s{1,3}(?:(?:po)?trwac|sie\s{1,3}odbyc|odbyc\s{1,3}sie)|rozpocz(?:al|ela|elo|nie)|(?:zorganizowa|przeprowadzo|przygotowa|urzadzo|zaplanowa|wyznaczo|przewidzia|ustalo|zwola)no\s{1,3}(?:go|ja|je))(?!\p{L})|(?=[bpsuwz])(?<!\p{L})(?:zaprasza(?:my|ja)?\s{1,3}na\s{1,3}ni(?:e|ego|a)(?!\p{L})|(?:przysz|przyby|przyjech|zjawi|wystapi|bawi|zagra|uczestniczy|spotka|wzie)\p{L}{1,5}\s{1,3}(?:sie\s{1,3}){0,1}(?:na|w)\s{1,3}ni(?:a|e|ego|m|ej|ch)(?!\p{L}))/u,
);

/** `jedna z największych debat` is nothing that the next sentence could speak of. */
function isCredible(cluster: Draft): boolean {
  // `Dni Malechowa` are one.
  const many = cluster.plural && cluster.lemma !== 'dzień';
  return (
    cluster.topic ||
    (!many &&
      (cluster.named || cluster.dates.length > 0 || cluster.status === 'postponed' || cluster.status === 'cancelled'))
  );
}

function nearestOf(context: PageContext, clusters: readonly Draft[], statement: Statement): Draft | undefined {
  let nearest: Draft | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const cluster of clusters) {
    const near = nearness(context, cluster, statement.start);
    if (near > most) [nearest, most] = [cluster, near];
  }
  return nearest;
}

/** `Termin i miejsce: 4 lipca, Dom Kultury w Turku` */
const WHEN_AND_WHERE = /^\P{L}{0,3}(?:termin|data|kiedy|czas)\s{1,3}(?:i|oraz)\s{1,3}(?:miejsce|gdzie)\s{0,3}[:?]/u;

/** `Termin i miejsce:` */
const AND_WHERE = /\s(?:miejsce|gdzie):$/u;

function addWhenAndWhere(context: PageContext, statement: Statement, target: Draft): void {
  // Most sentences tell neither.
  if (statement.dates.length === 0 && statement.times.length === 0 && statement.places.length === 0) return;
  const label = labelOf(context, statement);
  const line = isWhenAndWhere(context, statement, target);
  const when =
    (WHEN.test(statement) && !isOfPage(statement)) ||
    (isDateLine(statement) &&
      !isCalendarHead(context, statement) &&
      !isOneOfDays(context, statement) &&
      !isRowOfDays(context, statement, target.lemma)) ||
    line ||
    (label !== null && WHEN.test(label.told));
  const where =
    isTownBesideDay(context, statement) ||
    saysWhere(statement) ||
    WHEN_AND_WHERE.test(statement.folded) ||
    (label !== null && (WHERE.test(label.told) || AND_WHERE.test(label.told.folded)));
  const rightAfter = isToldAfter(context, statement, target);
  const anew = isToldAnew(statement, target);
  const below = !rightAfter && target.dates.length === 0 && isToldUnderTitle(context, statement, target);
  const again = anew && target.dates.length > 0;
  const told = TOLD.test(statement) || rightAfter || anew || below || GOES_ON.test(statement);
  // `W tym roku festyn gościł Chełm. 11 maja na placu wręczono puchary`
  const dated = target.dates.some(
    (date) =>
      !again &&
      !(rightAfter && (date.start === null || date.start.length === 4)) &&
      !((when || told) && ((date.start?.length ?? 10) < 10 || lacksDay(date))),
  );
  if (isHabit(statement) || isDateline(context, statement) || OF_ANOTHER_TIME.test(statement)) return;
  if (isPrintedDay(context, statement.block) || isOfWriting(context, statement, target)) return;
  if (isOfOtherDay(context, statement, target) || isOfFirst(statement, target)) return;
  if (
    (when ||
      anew ||
      below ||
      (told &&
        (takesPlace(statement) || GATHERING.test(statement) || TOGETHER.test(statement) || GOES_ON.test(statement)))) &&
    !dated
  ) {
    const days = currentDates(statement, eventDates(statement));
    const found = joinUntil(
      context,
      statement,
      joinConsecutive(days.flatMap((date) => [...resolveMention(context, statement, date)])),
    );
    // `już w listopadzie`, and then `Kiedy? 20 listopada`; not `w 1989 roku`, and then `Dzisiaj jest nas dwustu`.
    const dates = rightAfter || again || found.every((date) => refinesAll(date.start, target)) ? found : [];
    for (const date of dates) target.supports.push({ field: 'start_date', ...date.span, rule: RULE });
    if (dates.length > 0) takeDates(statement, target, dates);
  }
  const time = statement.times[0];
  if (time !== undefined && target.time === null && (when || told || isHourBelowDay(context, statement))) {
    target.time = { value: time.time, span: { start: time.start, end: time.end } };
    target.supports.push({ field: 'start_time', start: time.start, end: time.end, rule: RULE });
  }
  addWhere(statement, target, { where, when, told, line });
}

/** Whether a day is told of more exactly than before, and is none other. */
const refinesAll = (start: string | null, target: Draft): boolean =>
  target.dates.every((known) => {
    const month = lacksDay(known) ? (known.mention?.expression.dates[0]?.start.month ?? null) : null;
    if (month !== null) return start?.length === 10 && Number(start.slice(5, 7)) === month;
    return known.start === null || (start !== null && start !== known.start && start.startsWith(known.start));
  });

/** `w marcu`, `w tym roku` of no known year. */
function lacksDay({ start, mention }: DraftDate): boolean {
  const range = mention?.expression.dates[0];
  return start === null && range?.end === null && range.start.day === null && range.start.season === null;
}

/** `ODWOŁANY!` below the name of a concert: a word of its own. */
const SHOUTED = phrase(/^\P{L}{0,6}(?:odwolan[yaei]|przelozon[yaei]|przesuniet[yaei])\s{0,2}[!.]{0,3}\s{0,2}$/u);

function addStatus(statement: Statement, target: Draft): void {
  const support = { start: statement.start, end: statement.end, rule: RULE };
  const spokenOf = SPOKEN_OF.test(statement) || SHOUTED.test(statement);
  if (target.status === 'confirmed' && spokenOf && (isPostponed(statement) || isCancelled(statement))) {
    target.status = isPostponed(statement) ? 'postponed' : 'cancelled';
    target.supports.push({ field: 'status', ...support });
  }
  const mode = attendanceMode(statement);
  if (mode !== null && target.mode === null && TAKEN_PART_IN.test(statement)) {
    target.mode = mode;
    target.supports.push({ field: 'attendance_mode', ...support });
  }
}
