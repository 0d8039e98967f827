import type { PageReader } from './page-reader.ts';

/** WordPress. Sidebars are lists of widgets; the stamp of the entry and that of its last change share one line. */
export const wordpress: PageReader = {
  name: 'wordpress',
  marks: { meta: ['wordpress'], asset: ['/wp-content/', '/wp-includes/'] },
  content: [],
  title: ['article.post h1.entry-title', 'article h1.entry-title', 'h1.entry-title', 'h1.post-title'],
  metadata: ['div.entry-meta', 'p.entry-meta', 'div.post-meta'],
  omit: {
    menu: ['nav.post-navigation', 'div.nav-links', 'footer.entry-footer'],
    teaser: ['div#secondary', 'div.widget-area', 'section.widget', 'div.jp-relatedposts', 'div#comments'],
  },
};
