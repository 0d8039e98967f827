import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import type { Draft, DraftDate, DraftPlace } from './draft.ts';
import { oneOfSeveral } from './one-of-several.ts';

/**
 * One draft for each day of a sentence that lists several occurrences: `warsztaty „Las” (5 października), „Ogród” (12 października, Skawina)`.
 * A title in quotation marks before a day is that day's; places stand one to a day or are shared.
 */
export function separateOccurrences(statement: Statement, draft: Draft, days: readonly DraftDate[]): readonly Draft[] {
  const places = placeByDay(statement, days);
  const name = oneOfSeveral(statement, draft);
  return days.map((date, index) => {
    const title = index === 0 ? null : titleBefore(statement, days[index - 1], date);
    const own = places?.[index];
    const copy: Draft = {
      ...draft,
      name,
      dates: [date],
      places: own === undefined ? (places === null ? [...draft.places] : []) : [own],
      supports: own === undefined ? [...draft.supports] : [...draft.supports, placeSupport(own)],
      mentions: [...draft.mentions],
    };
    return title === null || draft.quoted === null ? copy : renamed(copy, draft.quoted, title);
  });
}

function placeSupport({ span }: DraftPlace): Draft['supports'][number] {
  return { field: 'places', ...span, rule: 'facts/events/drafts/separate.ts' };
}

/** `„Ogród” (12 października`: the title that stands between the day before and this one. */
function titleBefore(statement: Statement, before: DraftDate | undefined, date: DraftDate): string | null {
  if (before === undefined) return null;
  const between = statement.text.slice(before.span.end - statement.start, date.span.start - statement.start);
  return /[„"«]([^„"«»”]{2,80})[”"»][^„"«»”]{0,12}$/u.exec(between)?.[1] ?? null;
}

function renamed(draft: Draft, quoted: string, title: string): Draft {
  const name = draft.name.replace(quoted, title);
  const mention = draft.mentions[0];
  return {
    ...draft,
    name,
    series: null,
    edition: null,
    quoted: title,
    mentions: mention === undefined ? [] : [{ ...mention, name, series: null, edition: null, quoted: title }],
  };
}

/** A town to each day, after it (`15 maja w Kutnie i 22 maja w Łęczycy`) or before it; null where they cannot be told apart. */
function placeByDay(statement: Statement, days: readonly DraftDate[]): readonly (DraftPlace | undefined)[] | null {
  const towns = statement.places.filter(
    (place) => isSettlement(place) && place.role !== 'name_part' && place.role !== 'office' && place.role !== 'origin',
  );
  const ends = days.map((date) => date.span.end);
  const starts = days.map((date) => date.span.start);
  const after = days.map((_, at) =>
    towns.find((town) => town.start >= (ends[at] ?? 0) && town.end <= (starts[at + 1] ?? statement.end)),
  );
  const before = days.map((_, at) =>
    towns.findLast((town) => town.end <= (starts[at] ?? 0) && town.start >= (ends[at - 1] ?? statement.start)),
  );
  const known = (list: readonly (PlaceMention | undefined)[]) => list.filter((town) => town !== undefined).length;
  if (new Set(towns.map((town) => town.name)).size < 2) return beside(statement, days, towns);
  const stated = (list: readonly (PlaceMention | undefined)[]) =>
    list.map((town) => town && draftPlace(town, 'stated'));
  if (known(after) === days.length) return stated(after);
  if (known(before) === days.length) return stated(before);
  // `12 stycznia w Śremie, 5 maja w Kole i 7 grudnia (online)`: each town has its day.
  return known(after) === towns.length ? stated(after) : beside(statement, days, towns);
}

/** `Osieck 25 sierpnia, Wilga 1 września`: names right before their days, of which some are known to be towns. Trap: `w Osiecku 25 sierpnia i 1 września`. */
function beside(
  { text, start }: Statement,
  days: readonly DraftDate[],
  towns: readonly PlaceMention[],
): readonly (DraftPlace | undefined)[] | null {
  const own = days.map(({ span }) => towns.find(({ end }) => span.start >= end && span.start - end <= 2));
  const told = own.filter((town) => town !== undefined).length;
  if (told === 0 || told < towns.length) return null;
  const places = own.map((town, at): DraftPlace | undefined => {
    if (town !== undefined) return draftPlace(town, 'stated');
    const before = text.slice(0, (days[at]?.span.start ?? start) - start);
    const name = NAME.exec(before)?.[1];
    const from = start + before.lastIndexOf(name ?? '');
    return name === undefined
      ? undefined
      : { name, candidate: null, span: { start: from, end: from + name.length }, basis: 'stated' };
  });
  return places.every((place) => place !== undefined) ? places : null;
}

const NAME = /[,;:]\s{1,3}(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2})\s{1,2}$/u;
