import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { TimelineEntry } from '../../model/timeline.ts';
import type { Renderer, Renderers } from './renderer.ts';

/** The formats of every list, each in a file that is read only when it is asked for. A new one is one file and one line. */
export const RENDERERS = {
  table: async () => (await import('./table.ts')).renderTable,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  'csv-excel': async () => (await import('./csv.ts')).renderExcelCsv,
  tsv: async () => (await import('./tsv.ts')).renderTsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html.ts')).renderHtml,
} satisfies Record<string, () => Promise<Renderer>>;

const COLUMNAR: ReadonlySet<string> = new Set<keyof typeof RENDERERS>([
  'table',
  'csv',
  'csv-excel',
  'tsv',
  'markdown',
  'html',
]);

/** Whether a format writes rows of cells, rather than whole records. */
export function hasColumns(format: string): boolean {
  return COLUMNAR.has(format);
}

/** The formats that events have besides. */
export const EVENT_RENDERERS = {
  ...RENDERERS,
  ics: async () => (await import('./ics.ts')).renderEventCalendar,
  jsonld: async () => (await import('./jsonld.ts')).renderLinkedEvents,
} satisfies Renderers<Event>;

/** The formats that a timeline has besides. */
export const TIMELINE_RENDERERS = {
  ...RENDERERS,
  chart: async () => (await import('./chart/chart.ts')).renderChart,
  ics: async () => (await import('./ics.ts')).renderTimelineCalendar,
  jsonld: async () => (await import('./jsonld.ts')).renderLinkedTimeline,
  svg: async () => (await import('./svg.ts')).renderTimelinePicture,
} satisfies Renderers<TimelineEntry>;

/** The formats that memberships have besides. */
export const MEMBERSHIP_RENDERERS = {
  ...RENDERERS,
  jsonld: async () => (await import('./jsonld.ts')).renderLinkedMemberships,
  popolo: async () => (await import('./popolo.ts')).renderPopoloMemberships,
} satisfies Renderers<Membership>;

/** The formats that organisations have besides. */
export const ORGANIZATION_RENDERERS = {
  ...RENDERERS,
  jsonld: async () => (await import('./jsonld.ts')).renderLinkedOrganizations,
  popolo: async () => (await import('./popolo.ts')).renderPopoloOrganizations,
} satisfies Renderers<Organization>;

/** The formats that pages have besides. */
export const DOCUMENT_RENDERERS = {
  ...RENDERERS,
  jsonld: async () => (await import('./jsonld.ts')).renderLinkedDocuments,
} satisfies Renderers<Document>;
