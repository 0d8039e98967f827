import type { PageReader } from './page-reader.ts';

/** The CMS of bip.tomaszow.miasta.pl (3.0.43): each entry of a category has a metadata box with a date in brackets. */
export const tomaszow: PageReader = {
  name: 'tomaszow',
  marks: { elements: ['li.element_podkategorii', 'div.udostepnil_data'] },
  content: ['div#tresc', 'div#content'],
  metadata: ['div.metryczka'],
};
