import type { PageReader } from './page-reader.ts';

/** The CMS whose pages are all `/artykul/<slug>` (FINN eUrząd). Its tables are told apart by their classes only. */
export const artykul: PageReader = {
  name: 'artykul',
  marks: {
    elements: [
      ['table.metryka', 'table.zalaczniki'],
      ['table.lista_artykuly', 'a[href^=/artykul/]'],
      ['div[role=gridcell] a[href^=/artykul/]'],
    ],
  },
  content: [],
  metadata: ['table.metryka'],
  omit: { attachment: ['table.zalaczniki'] },
};
