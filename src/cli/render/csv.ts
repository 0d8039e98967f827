import type { Listing, Sink } from './renderer.ts';
import { renderSpreadsheet } from './spreadsheet.ts';

/** RFC 4180 with line feeds: commas, UTF-8 without a mark. */
export async function renderCsv<Row>(listing: Listing<Row>, sink: Sink): Promise<number> {
  return renderSpreadsheet(listing, sink, { delimiter: ',', lineEnd: '\n', mark: '', otherDelimiter: ';' });
}

/** What Excel with Polish settings opens by a double click: a byte-order mark, semicolons, CRLF. */
export async function renderExcelCsv<Row>(listing: Listing<Row>, sink: Sink): Promise<number> {
  return renderSpreadsheet(listing, sink, { delimiter: ';', lineEnd: '\r\n', mark: '\ufeff', otherDelimiter: ',' });
}
