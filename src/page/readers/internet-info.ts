import type { PageReader } from './page-reader.ts';

/** Internet-Info (`*.samorzady.pl`). The date under the title and the table below the text are set by two clocks, an hour apart; the table is the one with labels. */
export const internetInfo: PageReader = {
  name: 'internet-info',
  marks: { meta: ['i-info team', 'internet-info'] },
  content: ['div#content', 'div#tresc'],
  title: ['h1.art_title'],
  metadata: ['table#artinfo', 'p.art_date'],
  omit: {
    'change-register': ['table#archiwalne', 'h2#archiwalne_click'],
    menu: ['div#upper_menu', 'div#left_menu', 'div#print'],
  },
};
