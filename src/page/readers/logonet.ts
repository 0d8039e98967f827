import type { PageReader } from './page-reader.ts';

/** Logonet. Attachments carry publication labels of their own (`div.file_legal_N`); the page's stand in the last section. */
export const logonet: PageReader = {
  name: 'logonet',
  marks: {
    asset: ['logonet'],
    elements: [['a#attachments-title'], ['section.legal'], ['div.list.general article header h2']],
  },
  content: ['main#content article', 'main#content', 'div#content article'],
  title: ['article header h1', 'main h1'],
  metadata: ['section.legal', 'div.legal.article_legal'],
  omit: { attachment: ['section#attachments', 'div.file'] },
};
