import type { PageReader } from './page-reader.ts';

/** SmodBIP. The heading of the head is the name of the system; the unit stands in `#winieta`. */
export const smodbip: PageReader = {
  name: 'smodbip',
  marks: { meta: ['smodbip'], elements: [['a[href^=http://bip.smod.pl]']] },
  content: ['div#content', 'div#tresc'],
  title: ['div#content h1', 'div#content h2'],
  metadata: ['div#metryczka'],
  omit: {
    banner: ['div#head', 'div#winieta'],
    menu: ['div#menu', 'div#navbar', 'div#topmenu', 'div#print', 'div#archiwalne'],
    teaser: ['div#niushome'],
  },
};
