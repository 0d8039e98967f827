import { join } from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { interleaved, short, shown } from '../measure/figures.ts';
import { BIN, timed } from '../measure/run.ts';
import type { Bench, Row } from './row.ts';

const ROUNDS = 15;
const FEW_PAGES = 20;

/** How long commands take to start, against node itself. */
export async function startup({ folder }: Bench): Promise<readonly Row[]> {
  const db = join(folder, 'small.db');
  const { folder: pages } = writeCorpus(join(folder, 'few'), FEW_PAGES, { text: true });
  timed([BIN, 'ingest', pages, '--db', db]);
  const { node, version, query } = await interleaved(ROUNDS, {
    node: () => timed(['-e', '0']),
    version: () => timed([BIN, '--version']),
    query: () => timed([BIN, 'events', '--year', '2019', '--json', '--db', db]),
  });
  const against = (least: number, median: number): string =>
    `${short(median / node.median)} × (${short(least / node.least)} × at best)`;
  return [
    {
      figure: '`--version` against `node -e 0`',
      measured: `${against(version.least, version.median)}: ${shown(version, ' ms')} to ${shown(node, ' ms')}`,
      aim: '≤ 1.2 ×',
    },
    {
      figure: 'a query on a small database against `node -e 0`',
      measured: `${against(query.least, query.median)}: ${shown(query, ' ms')}`,
      aim: '≤ 1.3 ×',
    },
  ];
}
