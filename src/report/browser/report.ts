import type { ReportData } from '../report-data.ts';
import { TEXTS } from '../texts/index.ts';
import type { Texts } from '../texts/texts.ts';
import { byId } from './dom.ts';

/** A report in its page: its data, its words, and what finds records by id. */
export interface Report {
  readonly data: ReportData;
  readonly texts: Texts;
}

/** Reads the data that stands in the page. */
export function readReport(): Report {
  const data = JSON.parse(byId('data').textContent ?? '') as ReportData;
  return { data, texts: TEXTS[data.language] };
}
