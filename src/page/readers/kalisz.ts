import type { PageReader } from './page-reader.ts';

/** The BIP of Kalisz, an own system of tables. The data of each notice of a board are a paragraph in `div#ogl_info…`, all labels in one line. */
export const kalisz: PageReader = {
  name: 'kalisz',
  marks: { elements: [['div[id^=ogl_info]']] },
  content: [],
  metadata: ['div[id^=ogl_info]'],
};
