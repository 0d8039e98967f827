import type { PageReader } from './page-reader.ts';

/** bip.net (Extranet). A button opens the metadata table below the text; the log of changes follows as a sentence. */
export const bipNet: PageReader = {
  name: 'bip-net',
  marks: { elements: [['div#PageContent', '.metryka_przycisk_wrapper']] },
  content: ['div#PageContent'],
  title: ['div#PageContent h2', 'div#PageContent h1'],
  metadata: ['div#PageContent div.metryka'],
  omit: { banner: ['div#PageHeader'], menu: ['div#PageMenu', '.metryka_przycisk_wrapper'], footer: ['div#PageFooter'] },
};
