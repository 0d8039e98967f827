import type { PageReader } from './page-reader.ts';

/** Joomla, from 1.5 (`contentpaneopen` tables) to 4 (`com-content-article`). Modules beside the article hold teasers and calendars. */
export const joomla: PageReader = {
  name: 'joomla',
  marks: { meta: ['joomla'], elements: [['table.contentpaneopen']] },
  content: ['div.item-page', 'article.item-page', 'div.com-content-article'],
  title: [
    'div.item-page .page-header h2',
    'div.item-page h1',
    'div.item-page h2',
    'td.contentheading',
    'div.componentheading',
  ],
  metadata: [
    'dl.article-info',
    'td.createdate',
    'td.modifydate',
    'span.createdate',
    'span.modifydate',
    'span.createby',
  ],
  omit: {
    menu: ['td.buttonheading', 'ul.pagenav', 'div.icons'],
    teaser: ['div.moduletable', 'div.module'],
    breadcrumb: ['span.breadcrumbs', 'div.breadcrumbs'],
  },
  keep: ['div.page-header'],
};
