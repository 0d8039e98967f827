import type { PageReader } from './page-reader.ts';

/** A CMS whose categories list their files one by one (`li.element_podkategorii`), each with a metadata box of its own: who made it available and when, in brackets. */
export const podkategorie: PageReader = {
  name: 'podkategorie',
  marks: { elements: [['li.element_podkategorii', 'div.udostepnil_data']] },
  content: ['div#tresc', 'div#content'],
  title: ['h1#pageHeader'],
  metadata: ['div.metryczka'],
};
