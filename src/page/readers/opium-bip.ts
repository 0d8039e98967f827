import type { PageReader } from './page-reader.ts';

/** OPIUM-BIP. Metadata and the history of versions are panels that open on a click. */
export const opiumBip: PageReader = {
  name: 'opium-bip',
  marks: { meta: ['opium-bip'] },
  content: ['div.content-panel', 'div.oswiadczenie'],
  title: ['div.oswiadczenie h1', 'div.content-panel h1'],
  metadata: ['div.panel-group.metryczka'],
  omit: { 'change-register': ['div.panel-group.historia'] },
};
