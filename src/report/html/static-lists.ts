import { yearOf } from '../dates/day.ts';
import type { Quote, ReportData, ReportEvent, ReportMembership, SourcePage, When } from '../report-data.ts';
import { escapeMarkup } from '../shape/to-xml.ts';
import { eventLines, eventPieces } from '../texts/pieces.ts';
import type { Texts } from '../texts/texts.ts';

/** What stands in a part of a report where no script runs, by the part's id. All text of pages is escaped. */
export function staticLists(data: ReportData, texts: Texts): Readonly<Record<string, string>> {
  return {
    events: eventList(data, texts),
    belonging: membershipTable(data, texts),
    sources: sourceTable(data, texts),
  };
}

const text = escapeMarkup;

function eventList(data: ReportData, texts: Texts): string {
  if (data.events.length === 0) return `<p class="empty">${text(texts.list.empty)}</p>`;
  const years = new Map<string, string[]>();
  for (const event of data.events) {
    const year = event.when?.from == null ? texts.list.undated : String(yearOf(event.when.from));
    const rows = years.get(year);
    if (rows === undefined) years.set(year, [eventRow(event, data, texts)]);
    else rows.push(eventRow(event, data, texts));
  }
  const groups = [...years].map(
    ([year, rows]) => `<section class="year"><h3>${text(year)}</h3><ol>\n${rows.join('\n')}\n</ol></section>`,
  );
  return `<div class="years">${groups.join('\n')}</div>`;
}

function eventRow(event: ReportEvent, data: ReportData, texts: Texts): string {
  const status =
    event.status === 'confirmed'
      ? ''
      : ` <span class="tag ${event.status}">${text(texts.statuses[event.status])}</span>`;
  const lines = [eventPieces(event, texts).join(' · '), ...eventLines(event, texts)];
  const meta = lines.map((line) => `<p class="meta">${text(line)}</p>`).join('');
  const when = event.when === null ? '' : dateOf(event.when, texts);
  return `<li class="entry ${event.status}"><p class="when">${when}</p><div class="what"><h4><span lang="pl">${text(event.name)}</span>${status}</h4>${meta}${quotesOf(event.quotes, data, texts)}</div></li>`;
}

function dateOf({ text: words, inferred }: When, texts: Texts): string {
  return inferred ? `${text(words)} <span class="tag">${text(texts.list.inferredYear)}</span>` : text(words);
}

/** The quotes of one page together, and where they stand. */
function quotesOf(quotes: readonly Quote[], { pages }: ReportData, texts: Texts): string {
  const byPage = new Map<number, string[]>();
  for (const { page, text: words } of quotes) {
    const quote = `<q lang="pl">${text(texts.quoted(words))}</q>`;
    byPage.set(page, [...(byPage.get(page) ?? []), quote]);
  }
  const rows = [...byPage].flatMap(([number, words]) => {
    const page = pages[number];
    return page === undefined ? [] : [`<p class="cite">${words.join(', ')} ${pageLink(page, texts)}</p>`];
  });
  return `<div class="evidence">${rows.join('')}</div>`;
}

/** `url` is of the web, or null: it was looked at when the data were gathered. */
function pageLink({ title, url, file }: SourcePage, texts: Texts): string {
  const name = text(title ?? texts.sources.untitled);
  if (url === null)
    return `<span class="source">${name} <span class="site">${text(texts.sources.savedFile(file))}</span></span>`;
  return `<span class="source"><a href="${text(url)}" data-address="${text(url)}" rel="noreferrer external">${name}</a></span>`;
}

function membershipTable(data: ReportData, texts: Texts): string {
  const { organization, member, role, since, until, asOf, empty } = texts.belonging;
  if (data.memberships.length === 0) return `<p class="empty">${text(empty)}</p>`;
  const rows = data.memberships.map((membership) => membershipCells(membership, data, texts));
  return table([organization, member, role, since, until, asOf, texts.sources.saidBy], rows);
}

function membershipCells(membership: ReportMembership, data: ReportData, texts: Texts): readonly string[] {
  const { organization, acronym, member, role } = membership;
  const date = (when: When | null) => (when === null ? '–' : dateOf(when, texts));
  return [
    text(acronym === null ? organization : `${organization} (${acronym})`),
    text(member),
    text(texts.membershipRoles[role]),
    date(membership.start),
    date(membership.end),
    date(membership.asOf),
    quotesOf(membership.quotes, data, texts),
  ];
}

function sourceTable({ pages }: ReportData, texts: Texts): string {
  const { page, publisher, published } = texts.sources;
  const rows = pages.map((each) => [pageLink(each, texts), text(each.publisher ?? '–'), text(each.published ?? '–')]);
  return table([page, publisher, published], rows);
}

/** Cells are markup already. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((name) => `<th scope="col">${text(name)}</th>`).join('');
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => `<td data-name="${text(heads[index] ?? '')}">${cell}</td>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  return `<div class="table-frame"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
