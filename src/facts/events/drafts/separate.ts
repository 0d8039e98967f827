import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import type { Draft, DraftDate } from './draft.ts';
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
      places: own === undefined ? (places === null ? [...draft.places] : []) : [draftPlace(own, 'stated')],
      supports: own === undefined ? [...draft.supports] : [...draft.supports, placeSupport(own)],
      mentions: [...draft.mentions],
    };
    return title === null || draft.quoted === null ? copy : renamed(copy, draft.quoted, title);
  });
}

function placeSupport(place: PlaceMention): Draft['supports'][number] {
  return { field: 'places', start: place.start, end: place.end, rule: 'facts/events/drafts/separate.ts' };
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
function placeByDay(statement: Statement, days: readonly DraftDate[]): readonly (PlaceMention | undefined)[] | null {
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
  if (new Set(towns.map((town) => town.name)).size < 2) return null;
  if (known(after) === days.length) return after;
  if (known(before) === days.length) return before;
  // `12 stycznia w Śremie, 5 maja w Kole i 7 grudnia (online)`: each town has its day.
  return known(after) === towns.length ? after : null;
}
