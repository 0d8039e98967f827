import type { PageReader } from './page-reader.ts';

/** MegaBIP. The metadata block names the unit that makes the page available. */
export const megabip: PageReader = {
  name: 'megabip',
  marks: { meta: ['megabip'], asset: ['megabip'] },
  content: ['div#content', 'main#content'],
  metadata: ['div.metryka', 'table.metryka'],
};
