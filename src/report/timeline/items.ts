import type { ReportEvent, ReportFounding, ReportMembership, When } from '../report-data.ts';
import type { Texts } from '../texts/texts.ts';
import type { DaySpan, Item } from './item.ts';

interface Drawn {
  readonly reach: DaySpan;
  readonly core: DaySpan | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** What is drawn of one date; null where no day of it is known. */
export function drawnOf({ from, to, firm }: When): Drawn | null {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null || first > last) return null;
  const reach = { from: first, to: last };
  return { reach, core: firm ? reach : null, openStart: from === null, openEnd: to === null };
}

/** An event with a date; null without. */
export function eventItem(event: ReportEvent): Item | null {
  const drawn = event.when === null ? null : drawnOf(event.when);
  if (drawn === null || event.when === null) return null;
  return {
    ref: event.id,
    type: 'event',
    label: event.name,
    dateText: event.when.text,
    ...drawn,
    inferred: event.when.inferred,
    muted: event.status === 'cancelled' || event.status === 'postponed',
  };
}

export function foundingItem({ id, organization, when }: ReportFounding, texts: Texts): Item | null {
  const drawn = drawnOf(when);
  if (drawn === null) return null;
  const label = texts.timeline.founded(organization);
  return { ref: id, type: 'founding', label, dateText: when.text, ...drawn, inferred: when.inferred, muted: false };
}

/** When a membership started, ended and was last said to hold, as far as sources say. */
export interface MembershipDates {
  readonly start: When | null;
  readonly end: When | null;
  readonly asOf: When | null;
}

/** A membership that has any date; null without. It surely holds from the last day on which it may have started to the first on which it may have ended. */
export function membershipItem(ref: string, label: string, dates: MembershipDates, texts: Texts): Item | null {
  const [begin, finish] = [dates.start ?? dates.asOf ?? dates.end, dates.end ?? dates.asOf ?? dates.start];
  const [first, last] = [begin?.from ?? begin?.to, finish?.to ?? finish?.from];
  if (first == null || last == null || first > last) return null;
  const [sureFrom, sureTo] = [begin?.to ?? first, finish?.from ?? last];
  return {
    ref,
    type: 'membership',
    label,
    dateText: membershipText(dates, texts),
    reach: { from: first, to: last },
    core: sureFrom <= sureTo ? { from: sureFrom, to: sureTo } : null,
    openStart: dates.start === null,
    openEnd: dates.end === null,
    inferred: false,
    muted: false,
  };
}

/** `od 2011, potwierdzone: 4 listopada 2023`. */
export function membershipText({ start, end, asOf }: MembershipDates, texts: Texts): string {
  const { since, until, asOf: confirmed } = texts.belonging;
  const parts = [
    start === null ? null : `${since.toLowerCase()}\u00a0${start.text}`,
    end === null ? null : `${until.toLowerCase()}\u00a0${end.text}`,
    asOf === null || end !== null ? null : `${confirmed.toLowerCase()}: ${asOf.text}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

export function reportMembershipItem(membership: ReportMembership, label: string, texts: Texts): Item | null {
  return membershipItem(membership.id, label, membership, texts);
}
