import type { Listing, Sink } from './renderer.ts';
import { renderSpreadsheet } from './spreadsheet.ts';

/** Tab-separated; no cell holds a tab or a line break, one with a quotation mark is quoted as in CSV. */
export async function renderTsv<Row>(listing: Listing<Row>, sink: Sink): Promise<number> {
  return renderSpreadsheet(listing, sink, { delimiter: '\t', lineEnd: '\n', mark: '', otherDelimiter: ';' });
}
