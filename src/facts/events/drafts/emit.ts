import type { Document } from '../../../model/document.ts';
import type { Conflict, Event } from '../../../model/event.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { nameKey } from '../../../polish/name-key.ts';
import { contentId, evidenceOf, orderedEvidence } from '../../evidence.ts';
import { pickDate } from '../dates/pick-date.ts';
import { aboutOf } from './about.ts';
import { confidenceOf } from './confidence.ts';
import { detailsOf } from './details.ts';
import type { Draft } from './draft.ts';
import { seriesOf } from './series.ts';

/** Turns accepted drafts into event records; parents are looked up among them. */
export function emitEvents(document: Document, text: string, drafts: readonly Draft[]): readonly Event[] {
  const ids = new Map<Draft, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    let id = idOf(draft);
    // Two events that a page tells apart only by their place in it.
    for (let twin = 2; taken.has(id); twin++) id = contentId('event', [id, twin]);
    taken.add(id);
    ids.set(draft, id);
  }
  return drafts.map((draft) => eventOf(document, text, draft, ids));
}

function idOf(draft: Draft): string {
  const date = pickDate(draft).date;
  const places = draft.places.map((place) => nameKey(place.name)).sort();
  return contentId('event', [
    nameKey(draft.series ?? draft.name),
    draft.edition,
    date?.start ?? null,
    draft.time?.value ?? null,
    ...places,
  ]);
}

function eventOf(document: Document, text: string, draft: Draft, ids: ReadonlyMap<Draft, string>): Event {
  const { date, disputed } = pickDate(draft);
  const end = date?.end === date?.start ? null : (date?.end ?? null);
  const series = seriesOf(draft);
  return {
    id: ids.get(draft) ?? idOf(draft),
    name: nameOf(draft),
    classification: draft.classification,
    edition: draft.edition,
    series: series === null ? null : { id: contentId('series', [nameKey(series)]), name: series },
    date: date?.edtf ?? null,
    start_date: date?.start ?? null,
    end_date: end,
    start_time: draft.time?.value ?? null,
    status: draft.status,
    attendance_mode: draft.mode,
    places: draft.places
      .filter((place, at, all) => all.findIndex((other) => other.name === place.name) === at)
      .map((place) => ({
        name: place.name,
        country: place.candidate?.country ?? null,
        teryt: place.candidate?.teryt ?? null,
      })),
    participants: draft.participants,
    theme: draft.theme,
    ...detailsOf(draft),
    parent_id: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
    confidence: confidenceOf(draft, disputed.length > 0),
    conflicts: conflictsOf(document, text, disputed),
    sources: sourcesOf(document, text, draft),
  };
}

/** `Debata o transporcie zbiorowym`: with what it is about, where the name is the one that stands before it. */
function nameOf(draft: Draft): string {
  const about = aboutOf(draft);
  return about === null ? draft.name : `${draft.name} ${about.text}`;
}

function conflictsOf(
  document: Document,
  text: string,
  disputed: ReturnType<typeof pickDate>['disputed'],
): readonly Conflict[] {
  if (disputed.length === 0) return [];
  const values = disputed.map((date) => ({
    value: date.edtf ?? date.start ?? '',
    sources: [evidenceOf(document, text, date.span, 'date', 'facts/events/dates/pick-date.ts')],
  }));
  return [{ field: 'date', values }];
}

function sourcesOf(document: Document, text: string, draft: Draft): readonly Evidence[] {
  const about = aboutOf(draft);
  const named = draft.mentions.find((one) => one.about === about);
  return orderedEvidence(
    draft.supports.map((support) => {
      const full = about !== null && support.field === 'name' && support.end === named?.end;
      return evidenceOf(document, text, full ? { ...support, end: about.end } : support, support.field, support.rule);
    }),
  );
}
