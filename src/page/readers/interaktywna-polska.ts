import type { PageReader } from './page-reader.ts';

/** Interaktywna Polska, portals of gminas. The article is in the middle column, lists of news and dates in those beside it. */
export const interaktywnaPolska: PageReader = {
  name: 'interaktywna-polska',
  marks: { meta: ['interaktywna polska'] },
  content: ['div.news_main_cont'],
  title: ['div.news_main_cont h1', 'div.news_main_cont h2'],
  omit: { breadcrumb: ['div.path'] },
};
