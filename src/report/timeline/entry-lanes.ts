import type { TimelineEntry } from '../../model/timeline.ts';
import { whenOf } from '../dates/when.ts';
import type { When } from '../report-data.ts';
import type { Texts } from '../texts/texts.ts';
import type { Item, ItemType, Lane } from './item.ts';
import { drawnOf, membershipItem } from './items.ts';
import { capitalized } from './lanes.ts';

interface Spell {
  readonly label: string;
  start: When | null;
  end: When | null;
  asOf: When | null;
}

type Plain = 'event' | 'organization_founded' | 'published';

const TYPES: Readonly<Record<Plain, ItemType>> = {
  event: 'event',
  organization_founded: 'founding',
  published: 'publication',
};

/**
 * What `timeline` lists, in a lane each kind; the beginning and the end of one membership are one bar. Undated entries are left out. `isOff` tells
 * which events were cancelled or postponed.
 */
export function entryLanes(
  entries: Iterable<TimelineEntry>,
  isOff: (ref: string) => boolean,
  texts: Texts,
): readonly Lane[] {
  const items: Record<ItemType, Item[]> = { event: [], membership: [], founding: [], publication: [] };
  const spells = new Map<string, Spell>();
  for (const entry of entries) {
    const { type } = entry;
    if (type === 'event' || type === 'organization_founded' || type === 'published') {
      const item = plainItem(entry, TYPES[type], type === 'event' && isOff(entry.ref), texts);
      if (item !== null) items[item.type].push(item);
    } else remember(entry, spells, texts);
  }
  for (const [ref, spell] of spells) {
    const item = membershipItem(ref, spell.label, spell, texts);
    if (item !== null) items.membership.push(item);
  }
  const { events, memberships, foundings, publications } = namesOf(texts);
  return [
    { label: events, items: items.event },
    { label: memberships, items: items.membership },
    { label: foundings, items: items.founding },
    { label: publications, items: items.publication },
  ].filter((lane) => lane.items.length > 0);
}

function namesOf(texts: Texts) {
  const { memberships, foundings, publications } = texts.timeline;
  return { events: capitalized(texts.list.heading), memberships, foundings, publications };
}

function plainItem({ date, label, ref }: TimelineEntry, type: ItemType, muted: boolean, texts: Texts): Item | null {
  const when = whenOf(date, texts.dates);
  const drawn = when === null ? null : drawnOf(when);
  if (when === null || drawn === null) return null;
  return { ref, type, label, dateText: when.text, ...drawn, inferred: when.inferred, muted };
}

function remember({ type, date, label, ref }: TimelineEntry, spells: Map<string, Spell>, texts: Texts): void {
  const spell = spells.get(ref) ?? { label, start: null, end: null, asOf: null };
  const when = whenOf(date, texts.dates);
  if (type === 'membership_started') spell.start = when;
  if (type === 'membership_ended') spell.end = when;
  if (type === 'membership_held') spell.asOf = when;
  spells.set(ref, spell);
}
