import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Steps } from '../../model/steps.ts';
import { type PageContext, statementAt } from '../context.ts';
import { collectDrafts } from './collect.ts';
import { dateAsPlanned } from './dates/as-planned.ts';
import { dateByChronicle } from './dates/chronicle-years.ts';
import { completeYears } from './dates/complete-years.ts';
import { dateByDayHeads } from './dates/day-heads.ts';
import { endAsLong } from './dates/days-long.ts';
import { dropLooserDates } from './dates/drop-looser-dates.ts';
import { dateLastDays } from './dates/last-days.ts';
import { dateLastYears } from './dates/last-years.ts';
import { lendDates } from './dates/lent-dates.ts';
import { dateByNames } from './dates/named-years.ts';
import { dateNextYears } from './dates/next-years.ts';
import { dateByCourse } from './dates/own-course.ts';
import { dateByProtocol } from './dates/protocol-days.ts';
import { dateRelative } from './dates/relative-days.ts';
import { dateByText } from './dates/stamped-lines.ts';
import { dateByTitleDay } from './dates/title-day.ts';
import { dateByMonthName } from './dates/told-months.ts';
import { dateByWeekday } from './dates/told-weekdays.ts';
import { dateByVisitors } from './dates/visitors-day.ts';
import { isEvent } from './drafts/accept.ts';
import { joinAliases } from './drafts/aliases.ts';
import { setWholes } from './drafts/all-within.ts';
import type { Draft, DraftDetails } from './drafts/draft.ts';
import { emitEvents } from './drafts/emit.ts';
import { linkDrafts } from './drafts/link.ts';
import { joinMovedRows } from './drafts/moved-rows.ts';
import { isOnlyHabit } from './drafts/only-habit.ts';
import { setParents } from './drafts/parents.ts';
import { statusBelow } from './drafts/status-below.ts';
import { withEarlierPlaces } from './editions/earlier-places.ts';
import { collectEditionLines } from './editions/edition-lines.ts';
import { collectEditionList } from './editions/edition-list.ts';
import { collectEditionRows } from './editions/edition-rows.ts';
import { collectEditionSentences, EDITION_LEMMA } from './editions/edition-sentences.ts';
import { collectEllipticEditions } from './editions/elliptic-editions.ts';
import { collectHostLines } from './editions/host-lines.ts';
import { collectHostLists } from './editions/host-lists.ts';
import { numberEditions } from './editions/number-editions.ts';
import { undateEarlierEditions } from './editions/one-day-of-two.ts';
import { nameOtherEditions } from './editions/other-editions.ts';
import { nameConveners } from './editions/own-assembly.ts';
import { numberByProtocol } from './editions/protocol-numbers.ts';
import { collectTitledList } from './editions/titled-list.ts';
import { collectListings, type Listed } from './listings/listings.ts';
import { withListed, withoutSeries } from './listings/with-listed.ts';
import { attachLoose } from './loose/loose.ts';
import { shareOrganizersOfAll } from './participants/of-all.ts';
import { endByLaterDays } from './programme/later-days.ts';
import { withOpened } from './programme/opened-event.ts';
import { dateProgramme } from './programme/programme.ts';
import { spanProgrammes } from './programme/programme-days.ts';
import { placeVisit, readVisit } from './programme/visit-programme.ts';
import { collectAnnouncementPairs } from './rows/announcement-pairs.ts';
import { withAssembliesOfActs } from './rows/assemblies-of-acts.ts';
import { collectCalendarLines } from './rows/calendar-lines.ts';
import { collectCalendarRows, hasNameColumn } from './rows/calendar-rows.ts';
import { collectDayGroups } from './rows/day-groups.ts';
import { collectHourOrgans } from './rows/hour-organs.ts';
import { collectOrganRows } from './rows/organ-rows.ts';
import { collectSeriesRows } from './rows/series-rows.ts';
import { placeDrafts } from './venues/place-drafts.ts';
import { nameSittings } from './verbs/organ-sittings.ts';
import { collectVerbEvents } from './verbs/verb-events.ts';
import { nameByAnniversary } from './wording/anniversary-title.ts';
import { collectForeignOccasions } from './wording/foreign-occasions.ts';

/** What the rows of tables and lists tell by their manner; of one row the surer reading. */
function collectRows(
  context: PageContext,
  { blocks }: Listed,
): { readonly rows: Draft[]; readonly ofOrgans: ReadonlySet<number | null> } {
  const single = collectOrganRows(context);
  const taken = new Set(single.map(({ at }) => at));
  const ofHours = collectHourOrgans(context).filter(({ at }) => !taken.has(at));
  const organs = [...single, ...ofHours];
  const ofOrgans = new Set(organs.map((draft) => draft.row));
  const groups = collectDayGroups(context);
  // The line of the day that they share is no row of its own.
  const days = new Set([...groups, ...ofHours].flatMap(({ dates }) => dates.map(({ span }) => span.start)));
  const rowsOfOne = collectSeriesRows(context).filter(({ dates }) => !dates.some(({ span }) => days.has(span.start)));
  const series = [...rowsOfOne, ...groups];
  const ofSeries = new Set(series.map((draft) => draft.row));
  const isSeriesOnly = ({ row }: Draft) => ofSeries.has(row) && !hasNameColumn(context, row);
  const others = [...series, ...collectCalendarRows(context).filter((draft) => !isSeriesOnly(draft))];
  others.push(...collectEditionRows(context).filter((draft) => !ofSeries.has(draft.row)));
  others.push(...collectEditionLines(context));
  const rows = [...organs, ...others.filter((draft) => !ofOrgans.has(draft.row))];
  const tabled = new Set(rows.map((draft) => draft.row));
  rows.push(
    ...collectCalendarLines(context).filter(({ row }) => !tabled.has(row) && (row === null || !blocks.has(row))),
  );
  return { rows, ofOrgans };
}

/** What sentences tell, without what their rows or lines are read for already. */
function toldDrafts(context: PageContext, rows: readonly Draft[], ofOrgans: ReadonlySet<number | null>): Draft[] {
  // `XI – Rytro, 14 marca 2013 r., posiedzenie z wizytą`: the line's own noun is what its number is of.
  const lines = new Set(rows.flatMap(({ otherEdition, row, at }) => (otherEdition && row === null ? [at] : [])));
  const isOfLine = ({ named, at }: Draft) =>
    !named && lines.size > 0 && lines.has(statementAt(context, at)?.start ?? -1);
  const told = collectDrafts(context);
  nameSittings(context, told);
  return told.filter(
    (draft) =>
      !isOfLine(draft) &&
      (!ofOrgans.has(draft.row ?? draft.mentions[0]?.block ?? null) || (draft.row === null && draft.named)),
  );
}

/** What lines tell by standing one below the other. */
function listedDrafts(context: PageContext, listed: Listed, read: ReadonlySet<number | null>): readonly Draft[] {
  const editions = collectEditionList(context);
  return [
    ...editions,
    ...collectHostLines(context, new Set([...read, ...editions.map(({ mentions }) => mentions[0]?.block ?? -1)])),
    ...collectHostLists(context),
    ...collectAnnouncementPairs(context).filter(
      ({ row }) => !read.has(row) && (row === null || !listed.blocks.has(row)),
    ),
    ...collectTitledList(context),
  ];
}

/** The drafts with the names of what they are another one of, and what they are part of. */
function namedDrafts(context: PageContext, found: readonly Draft[]): readonly Draft[] {
  nameOtherEditions(context, found);
  const drafts = found.filter((draft) => draft.lemma !== EDITION_LEMMA);
  nameByAnniversary(context, drafts);
  setWholes(context, drafts);
  return drafts;
}

/** The events that a page states. */
export function* inferEvents(context: PageContext, document: Document): Steps<readonly Event[]> {
  const all = collectListings(context);
  const { rows, ofOrgans } = collectRows(context, all);
  yield;
  const read = new Set(rows.map((draft) => draft.row));
  const listed = withoutSeries(all, read);
  const told = withListed(withAssembliesOfActs(context, toldDrafts(context, rows, ofOrgans)), listed);
  const collected = withEarlierPlaces(context, [
    ...rows,
    ...told,
    ...listedDrafts(context, listed, read),
    ...collectVerbEvents(context),
    ...collectForeignOccasions(context),
    ...collectEditionSentences(context),
    ...collectEllipticEditions(context),
  ]);
  const found = withOpened(context, collected).sort((a, b) => a.at - b.at);
  yield;
  const drafts = namedDrafts(context, found);
  dateByOwnText(context, drafts);
  // What says the name of a heading again may tell its days: `Motto II Kongresu …. Od 13 do 15 kwietnia będą gośćmi …`.
  const topics = new Set(drafts.filter(({ topic, named }) => topic && named).map(({ name }) => name));
  const isStrong = (draft: Draft) => isAnchor(draft) || (draft.named && draft.row === null && topics.has(draft.name));
  const strong = drafts.filter(isStrong);
  const rest = drafts.filter((draft) => !isStrong(draft));
  const mains = joinAliases(context, linkDrafts(context, strong.map(copy)));
  yield;
  attachLoose(context, mains);
  yield;
  dateProgramme(context, rest, mains);
  const lent = lendDates(
    context,
    drafts.filter((draft) => !isAnchor(draft) || draft.dates.length === 0),
    mains,
  );
  // `Przez dwa dni, 9 i 10 maja, …. Forum zgromadziło …. W debacie pierwszego dnia …`
  if (lent) dateProgramme(context, rest, linkDrafts(context, drafts.filter(isAnchor).map(copy)));
  dateRelative(context, drafts);
  dateByChronicle(context, drafts);
  completeYears(context, drafts, mains);
  yield;
  const clusters = joinMovedRows(context, joinAliases(context, linkDrafts(context, drafts)));
  attachLoose(context, clusters);
  shareOrganizersOfAll(context, clusters);
  statusBelow(context, clusters);
  yield;
  dateByWords(context, clusters);
  nameConveners(context, clusters);
  numberEditions(context, clusters);
  numberByProtocol(context, clusters);
  dateAsPlanned(context, clusters);
  const visit = readVisit(context, clusters);
  setParents(context, clusters);
  placeDrafts(context, clusters);
  placeVisit(visit);
  yield;
  const events = clusters.filter((draft) => isEvent(draft) && !isOnlyHabit(context, draft));
  return emitEvents(document, context.page.text, events);
}

/** Days and months that words tell of what no date does. */
function dateByWords(context: PageContext, clusters: readonly Draft[]): void {
  dateByWeekday(context, clusters);
  dateLastDays(context, clusters);
  dateLastYears(context, clusters);
  dateByMonthName(context, clusters);
  endAsLong(context, clusters);
  spanProgrammes(context, clusters);
  endByLaterDays(context, clusters);
  dateByNames(context, clusters);
  dateNextYears(context, clusters);
  dropLooserDates(context, clusters);
  undateEarlierEditions(clusters);
}

/** Days that the course of an event, the text under its line or its protocol tells. */
function dateByOwnText(context: PageContext, drafts: readonly Draft[]): void {
  dateByDayHeads(context, drafts);
  dateByCourse(context, drafts);
  dateByText(context, drafts);
  dateByProtocol(context, drafts);
  dateByTitleDay(context, drafts);
  dateByVisitors(context, drafts);
  endAsLong(context, drafts);
}

/** What a programme's lines can hang on: dated, in a heading, or numbered (its date may stand with `wydarzenie` in the next sentence). */
function isAnchor(draft: Draft): boolean {
  return draft.dates.length > 0 || (draft.named && (draft.topic || (draft.edition !== null && draft.asserted)));
}

/** `linkDrafts` puts drafts together in place; a trial run works on copies. */
function copy(draft: Draft): Draft {
  return {
    ...draft,
    dates: [...draft.dates],
    places: [...draft.places],
    participants: [...draft.participants],
    supports: [...draft.supports],
    details: copyDetails(draft.details),
    mentions: [...draft.mentions],
  };
}

function copyDetails({ names, topics, languages, free }: DraftDetails): DraftDetails {
  return { names: [...names], topics: [...topics], languages: [...languages], free: new Set(free) };
}
