import type { Event } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import {
  conflictOf,
  latestFirst,
  ranking,
  type Statement,
  spellingQuality,
  type Tally,
  tally,
  uniteConflicts,
} from '../choose.ts';
import { unitedConfidence } from '../confidence.ts';
import { contentId } from '../content-id.ts';
import { evidenceFor, uniteEvidence } from '../evidence.ts';
import { eventCore } from './event-core.ts';
import { chooseDates } from './event-dates-choice.ts';
import { uniteDetails } from './unite-details.ts';
import { uniteParticipants, unitePlaces } from './unite-lists.ts';

/** One event out of the claims that speak of it, still under the id and the parent of its first claim. */
export function mergeEvent(claims: readonly EventClaim[]): Event {
  const [first] = claims;
  if (first === undefined) throw new RangeError('an event needs a claim');
  if (claims.length === 1) return canonical(first.record);
  const { conflicts: dateConflicts, ...dates } = chooseDates(claims);
  const time = rank(claims, 'start_time');
  const status = tallyField(claims, 'status').sort(latestFirst);
  const mode = rank(claims, 'attendance_mode');
  const found = [...dateConflicts, ...conflictIn('start_time', time), ...conflictIn('attendance_mode', mode)];
  // A date first called tentative and then confirmed is no contradiction.
  const settled = status.filter(({ value }) => value !== 'tentative');
  if (settled.length > 1) found.push(conflictOf('status', status));
  const pages = new Set(claims.map(({ document }) => document.sha256)).size;
  return {
    id: first.record.id,
    name: chooseName(claims),
    classification: chooseClassification(claims),
    edition: editionOf(claims),
    series: chooseSeries(claims),
    ...dates,
    start_time: time[0]?.value ?? null,
    status: status[0]?.value ?? first.record.status,
    attendance_mode: mode[0]?.value ?? null,
    places: unitePlaces(claims),
    participants: uniteParticipants(claims),
    theme: rank(claims, 'theme')[0]?.value ?? null,
    ...uniteDetails(claims.map(({ record }) => record)),
    parent_id: first.record.parent_id,
    confidence: unitedConfidence(
      claims.map(({ record }) => record.confidence),
      pages,
      found.length > 0,
    ),
    conflicts: uniteConflicts([...claims.flatMap(({ record }) => record.conflicts), ...found]),
    sources: uniteEvidence(claims.map(({ record }) => record.sources)),
  };
}

/** The first that is stated. */
export function editionOf(claims: readonly EventClaim[]): Event['edition'] {
  return claims.find(({ record }) => record.edition !== null)?.record.edition ?? null;
}

/** A single claim in the order that merging gives, so that resolving what is resolved changes nothing. */
function canonical(record: Event): Event {
  const series = record.series === null ? null : seriesOf(record.series.name);
  return { ...record, series, conflicts: uniteConflicts(record.conflicts), sources: uniteEvidence([record.sources]) };
}

function tallyField<Field extends keyof Event>(
  claims: readonly EventClaim[],
  field: Field,
): Tally<NonNullable<Event[Field]>>[] {
  const statements = claims.flatMap(({ record, document }): Statement<NonNullable<Event[Field]>>[] => {
    const value = record[field];
    if (value === null || value === undefined) return [];
    return [{ value, document, sources: evidenceFor(record.sources, field) }];
  });
  return tally(statements, (value) => String(value));
}

function rank<Field extends keyof Event>(claims: readonly EventClaim[], field: Field) {
  return tallyField(claims, field).sort(ranking());
}

function conflictIn(field: string, ranked: readonly Tally<string>[]) {
  return ranked.length > 1 ? [conflictOf(field, ranked)] : [];
}

/** A name with its edition before one without, then one with Polish letters, then as for all fields. */
function chooseName(claims: readonly EventClaim[]): string {
  const numbered = new Set(claims.flatMap(({ record }) => (record.edition === null ? [] : [record.name])));
  const quality = (name: string) => (numbered.has(name) ? 2 : 0) + spellingQuality(name);
  return rank(claims, 'name').sort(ranking(quality))[0]?.value ?? '';
}

function chooseClassification(claims: readonly EventClaim[]): Event['classification'] {
  const ranked = rank(claims, 'classification');
  return (ranked.find(({ value }) => value !== 'other') ?? ranked[0])?.value ?? 'other';
}

function chooseSeries(claims: readonly EventClaim[]): Event['series'] {
  const statements = claims.flatMap(({ record, document }): Statement<string>[] =>
    record.series === null ? [] : [{ value: record.series.name, document, sources: [] }],
  );
  const [picked] = tally(statements, (name) => name).sort(ranking(spellingQuality));
  return picked === undefined ? null : seriesOf(picked.value);
}

function seriesOf(name: string): NonNullable<Event['series']> {
  return { id: contentId('series', eventCore(name, null)), name };
}
