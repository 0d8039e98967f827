import type { ReportEvent, ReportFounding, ReportMembership } from '../report-data.ts';
import { eventPieces, participantLines } from '../texts/pieces.ts';
import type { CardContent } from './card.ts';
import { el } from './dom.ts';
import { evidenceOf } from './evidence.ts';
import { dateOf, foundingTitle, membershipPieces, membershipTitle, statusTag } from './facts.ts';
import type { Report } from './report.ts';

const DOT = ' · ';

export function eventCard(event: ReportEvent, report: Report): CardContent {
  const { texts } = report;
  const status = statusTag(event, texts);
  const when = event.when === null ? el('span', {}, texts.list.undated) : dateOf(event.when, texts);
  const lines = participantLines(event, texts).map((line) => el('p', { class: 'meta' }, line));
  return {
    title: event.name,
    body: [
      el('p', { class: 'card-when' }, when, status === null ? null : ' ', status),
      el('p', { class: 'meta' }, eventPieces(event, texts).join(DOT)),
      ...lines,
      evidenceOf(event, report),
    ],
  };
}

export function membershipCard(membership: ReportMembership, report: Report): CardContent {
  const pieces = membershipPieces(membership, report.texts).join(DOT);
  return {
    title: membershipTitle(membership),
    body: [el('p', { class: 'meta' }, pieces), evidenceOf(membership, report)],
  };
}

export function foundingCard(founding: ReportFounding, report: Report): CardContent {
  const when = el('p', { class: 'card-when' }, dateOf(founding.when, report.texts));
  return { title: foundingTitle(founding, report.texts), body: [when, evidenceOf(founding, report)] };
}

/** What a mark of the timeline stands for, by the id of its record. */
export function cardsById(report: Report): (ref: string) => CardContent | null {
  const makers = new Map<string, () => CardContent>();
  for (const event of report.data.events) makers.set(event.id, () => eventCard(event, report));
  for (const membership of report.data.memberships) makers.set(membership.id, () => membershipCard(membership, report));
  for (const founding of report.data.foundings) makers.set(founding.id, () => foundingCard(founding, report));
  return (ref) => makers.get(ref)?.() ?? null;
}
