import type { Event } from '../../src/model/event.ts';
import type { Membership } from '../../src/model/membership.ts';
import { collectReport, type ReportInput } from '../../src/report/collect/collect-report.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { type MadePage, makeExtract } from '../support/make-extract.ts';

/** A report of made pages, latest events first as the store gives them; `change` what else is to be so. */
export function madeReport(pages: readonly MadePage[], change: Partial<ReportInput> = {}): ReportData {
  const extracts = pages.map(makeExtract);
  const events = extracts.flatMap((extract): readonly Event[] => extract.events);
  const memberships = extracts.flatMap((extract): readonly Membership[] => extract.memberships);
  return collectReport({
    language: 'pl',
    title: null,
    subject: null,
    filters: [],
    version: '0.0.0',
    limit: 1000,
    events: [...events].reverse(),
    memberships: [...memberships].reverse(),
    organizations: extracts.flatMap(({ organizations }) => organizations),
    documents: extracts.map(({ document }) => document),
    ...change,
  });
}
