import type { ReportEvent, ReportFounding, ReportMembership, When } from '../report-data.ts';
import type { Texts } from '../texts/texts.ts';
import { membershipText } from '../timeline/items.ts';
import { el } from './dom.ts';

/** A date with its mark of doubt. */
export function dateOf(when: When, texts: Texts): HTMLElement {
  const time = el('time', /^\d{4}(?:-\d\d){0,2}$/.test(when.edtf) ? { datetime: when.edtf } : {}, when.text);
  if (!when.inferred) return time;
  return el('span', { class: 'doubtful' }, time, ' ', el('span', { class: 'tag' }, texts.list.inferredYear));
}

export function statusTag({ status }: ReportEvent, texts: Texts): HTMLElement | null {
  return status === 'confirmed' ? null : el('span', { class: `tag ${status}` }, texts.statuses[status]);
}

export function membershipTitle({ member, organization }: ReportMembership): string {
  return `${member} – ${organization}`;
}

export function membershipPieces(membership: ReportMembership, texts: Texts): readonly string[] {
  return [texts.membershipRoles[membership.role], membershipText(membership, texts)].filter((piece) => piece !== '');
}

export function foundingTitle({ organization }: ReportFounding, texts: Texts): string {
  return texts.timeline.founded(organization);
}
