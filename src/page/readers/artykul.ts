import type { PageReader } from './page-reader.ts';

/** The CMS whose pages are all `/artykul/<slug>` (FINN eUrząd). Its tables are told apart by their classes only. */
export const artykul: PageReader = {
  name: 'artykul',
  marks: { elements: ['table.metryka', 'table.zalaczniki'] },
  content: [],
  metadata: ['table.metryka'],
  omit: { attachment: ['table.zalaczniki'], teaser: ['table.lista_artykuly'] },
};
