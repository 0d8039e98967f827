import type { PageReader } from './page-reader.ts';

/** Drupal 7 to 10. The line of who submitted the page stands in a footer inside the article. */
export const drupal: PageReader = {
  name: 'drupal',
  marks: { meta: ['drupal'] },
  content: [],
  title: ['h1.page-title', 'h1.page-header', 'h1#page-title'],
  metadata: ['div.node__submitted', 'footer.node__meta', 'div.submitted', 'span.submitted', 'p.submitted'],
  omit: { teaser: ['aside.layout-sidebar-second', 'div.region-sidebar-second'], menu: ['ul.links.inline'] },
};
