import type { ReportEvent } from '../report-data.ts';
import type { Texts } from './texts.ts';

/** Kind, place and the like of an event, one short piece each. */
export function eventPieces(event: ReportEvent, texts: Texts): readonly string[] {
  const mode = event.mode === 'online' || event.mode === 'mixed' ? texts.list.onlinePart[event.mode] : null;
  const pieces = [
    texts.kinds[event.kind],
    event.places.join(', '),
    mode,
    event.time === null ? null : texts.list.atTime(event.time.slice(0, 5)),
  ];
  return pieces.filter((piece): piece is string => piece !== null && piece !== '');
}

/** `organizator: A, B`, one line a role. */
export function participantLines({ participants }: ReportEvent, texts: Texts): readonly string[] {
  const byRole = new Map<string, string[]>();
  for (const { name, role } of participants) {
    const label = texts.participantRoles[role];
    byRole.set(label, [...(byRole.get(label) ?? []), name]);
  }
  return [...byRole].map(([role, names]) => `${role}: ${names.join(', ')}`);
}

/** Theme, what it is part of, and who takes part. */
export function eventLines(event: ReportEvent, texts: Texts): readonly string[] {
  const { theme, parent } = event;
  return [
    ...(theme === null ? [] : [`${texts.fields.theme}: ${theme}`]),
    ...(parent === null ? [] : [`${texts.list.partOf} ${parent}`]),
    ...participantLines(event, texts),
  ];
}
