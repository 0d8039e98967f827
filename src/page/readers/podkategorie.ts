import type { PageReader } from './page-reader.ts';

/** A CMS whose pages list their files one by one (`li.element_podkategorii`), each with a metadata box of its own (who made it available, and when, in brackets): these are the files' data. */
export const podkategorie: PageReader = {
  name: 'podkategorie',
  marks: { elements: [['li.element_podkategorii', 'div.udostepnil_data']] },
  content: ['div#tresc', 'div#content'],
  title: ['h1#pageHeader'],
  omit: { attachment: ['li.element_podkategorii'] },
};
