import type { Mention } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import { finish, type Steps } from '../model/steps.ts';
import { recogniseDateCells } from './dates/recognise-date-cells.ts';
import { recogniseDateLines } from './dates/recognise-date-lines.ts';
import { recogniseDates } from './dates/recognise-dates.ts';
import { recogniseDayBoxes } from './dates/recognise-day-boxes.ts';
import { recogniseMonthDays } from './dates/recognise-month-days.ts';
import { recogniseForeignTitles } from './occasions/foreign-titles.ts';
import { recogniseOccasions } from './occasions/recognise-occasions.ts';
import { recogniseOrganizations } from './organizations/recognise-organizations.ts';
import { recognisePersons } from './persons/recognise-persons.ts';
import { recognisePlaces } from './places/recognise-places.ts';
import { type Reading, type Recogniser, type Refiner, readingOf } from './reading.ts';
import { dropNestedOccasions } from './refiners/drop-nested-occasions.ts';
import { dropRepeatedDates } from './refiners/drop-repeated-dates.ts';
import { joinPluralOccasions } from './refiners/join-plural-occasions.ts';
import { nameHeldOccasions } from './refiners/name-held-occasions.ts';
import { nameInvitedOccasions } from './refiners/name-invited-occasions.ts';
import { settleTownNames } from './refiners/settle-town-names.ts';
import { recogniseTimes } from './times/recognise-times.ts';

/** In order: each proposes on its own; none sees another's proposals. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseDates,
  recogniseDateCells,
  recogniseDateLines,
  recogniseDayBoxes,
  recogniseMonthDays,
  recogniseTimes,
  recognisePlaces,
  recogniseOrganizations,
  recognisePersons,
  recogniseOccasions,
  recogniseForeignTitles,
];

/** In order: each sees what the one before left. */
export const REFINERS: readonly Refiner[] = [
  settleTownNames,
  dropNestedOccasions,
  dropRepeatedDates,
  nameHeldOccasions,
  nameInvitedOccasions,
  joinPluralOccasions,
];

export interface Mentions {
  readonly reading: Reading;
  /** Ordered by start, then longer first. */
  readonly mentions: readonly Mention[];
}

/** Everything that the page's kept blocks mention. Pure. */
export function findMentions(page: Page): Mentions {
  return finish(findMentionsInSteps(page));
}

/** The same, a recogniser a step. */
export function* findMentionsInSteps(page: Page): Steps<Mentions> {
  const reading = readingOf(page);
  const proposed: Mention[] = [];
  for (const recognise of RECOGNISERS) {
    yield;
    for (const mention of recognise(reading)) proposed.push(mention);
  }
  yield;
  proposed.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions = REFINERS.reduce<readonly Mention[]>((list, refine) => refine(list, reading), proposed);
  return { reading, mentions };
}
