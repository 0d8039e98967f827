import type { ReportMembership } from '../report-data.ts';
import type { CardContent } from './card.ts';
import { el } from './dom.ts';
import { longest } from './evidence.ts';
import { membershipPieces } from './facts.ts';
import type { Report } from './report.ts';
import { sourceLink } from './source-link.ts';

const MOST = 8;

/** What a name of the graph belongs to and who belongs to it, each with a quote; first what its column is about. */
export function tiesCard(
  name: string,
  side: 'member' | 'organization',
  memberships: readonly ReportMembership[],
  report: Report,
): CardContent {
  const { belonging } = report.texts;
  const upward = memberships.filter(({ member }) => member === name);
  const downward = memberships.filter(({ organization }) => organization === name);
  const parts = [
    part(belonging.belongsTo, upward, ({ organization }) => organization, report),
    part(belonging.hasMembers, downward, ({ member }) => member, report),
  ];
  return { title: name, body: (side === 'member' ? parts : parts.reverse()).flat() };
}

function part(
  heading: string,
  memberships: readonly ReportMembership[],
  nameOf: (membership: ReportMembership) => string,
  report: Report,
): readonly HTMLElement[] {
  if (memberships.length === 0) return [];
  const rows = memberships.slice(0, MOST).map((membership) => tie(membership, nameOf(membership), report));
  const rest = memberships.length - rows.length;
  const more = rest > 0 ? [el('li', { class: 'site' }, `+ ${report.texts.number(rest)}`)] : [];
  const count = `${heading} (${report.texts.number(memberships.length)})`;
  return [el('h4', {}, count), el('ul', { class: 'ties' }, ...rows, ...more)];
}

function tie(membership: ReportMembership, name: string, report: Report): HTMLElement {
  const { texts } = report;
  const quote = longest(membership.quotes);
  const said =
    quote.text === ''
      ? null
      : el('p', { class: 'cite' }, el('q', { lang: 'pl' }, texts.quoted(quote.text)), ' ', sourceLink(quote, report));
  return el(
    'li',
    {},
    el('strong', {}, name),
    ' ',
    el('span', { class: 'site' }, membershipPieces(membership, texts).join(' · ')),
    said,
  );
}
