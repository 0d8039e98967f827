import type { PageReader } from './page-reader.ts';

/** SYSTEMDOBIP / E-LINE. Titles are paragraphs (`p.phx`); every attachment repeats the labels of the page. */
export const systemdobip: PageReader = {
  name: 'systemdobip',
  marks: {
    elements: [
      ['p.phx.ph3', 'div.information'],
      ['td.td-date-1', 'td.td-title-1'],
    ],
  },
  content: [],
  title: ['p.phx.ph3'],
  metadata: ['p.parameters', 'p.info-line', 'div.information p.parameters'],
  omit: { attachment: ['ul.attachments'], breadcrumb: ['div#path'], teaser: ['div.related'] },
};
