import type { PageReader } from './page-reader.ts';

/** E-Studio portals (`eurzad`). News items are `div.row` with the title in `div.author` and the stamp in `div.publicated`. */
export const eStudio: PageReader = {
  name: 'e-studio',
  marks: { meta: ['e-studio'] },
  content: ['div.news_container', 'div#content', 'div#content_mid'],
  title: ['div.news_preview div.author', 'div.news_view div.title'],
  metadata: ['div.publicated', 'div.news_author'],
  omit: { menu: ['div.pagination', 'div.news_actions', 'a.more'], breadcrumb: ['div#breadcrumbs'] },
};
