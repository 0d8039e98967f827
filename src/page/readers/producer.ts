import type { PageReader } from './page-reader.ts';

/** Producer. Who entered a page and who changed it are two lines at the end of the text; the counter of the whole site is in the footer. */
export const producer: PageReader = {
  name: 'producer',
  marks: { comment: ['realizacja: producer'] },
  content: ['div#content', 'div#tresc'],
};
