import type { PageReader } from './page-reader.ts';

/** WOKISS. Who entered a notice, and when, stands in a list in its footer, in brackets behind the name. */
export const wokiss: PageReader = {
  name: 'wokiss',
  marks: { meta: ['wokiss'], comment: ['wokiss'], asset: ['wokiss.pl'] },
  content: ['div#tresc', 'div#content'],
  metadata: ['div.footer.metryka', 'div.metryka'],
};
