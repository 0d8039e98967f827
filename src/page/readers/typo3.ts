import type { PageReader } from './page-reader.ts';

/** TYPO3. Content elements are `div#c123`; news are those of the extension tx_news. */
export const typo3: PageReader = {
  name: 'typo3',
  marks: { meta: ['typo3'], asset: ['/typo3temp/', '/typo3conf/'] },
  content: ['div.news-single', 'div.tx-news-article'],
  title: ['div.news-single h1', 'div.tx-news-article h1'],
  metadata: ['div.news-single .news-list-date', 'span.news-list-date'],
};
