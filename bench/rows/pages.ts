import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { type Figure, interleaved, short, shown } from '../measure/figures.ts';
import { installPeers } from '../measure/install-peers.ts';
import { BIN, peer, peerTime, timed } from '../measure/run.ts';
import type { Bench, Row } from './row.ts';

const PAGES = 1_000;
const PAGES_FULL = 3_000;
const PEER_PAGES = 60;
const ROUNDS = 3;

/** Reading pages, against what others take for less; and reading them again. */
export async function pages({ folder, full }: Bench): Promise<readonly Row[]> {
  const count = full ? PAGES_FULL : PAGES;
  const corpus = writeCorpus(join(folder, 'pages'), count);
  const db = join(folder, 'pages.db');
  const remove = (): void => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${db}${suffix}`, { force: true });
  };
  const rate = (milliseconds: number, of = count): number => (of / milliseconds) * 1000;
  const main = await interleaved(ROUNDS, {
    ingest: () => {
      remove();
      return rate(timed([BIN, 'ingest', corpus.folder, '--db', db]));
    },
    cheerio: () => rate(peerTime('cheerio-load', [], corpus.paths)),
  });
  const again = await interleaved(ROUNDS, {
    again: () => timed([BIN, 'ingest', corpus.folder, '--db', db]),
    hash: () => timed([peer('read-and-hash'), corpus.folder]),
  });
  return [
    {
      figure: `full ingest of ${count} pages of ${short(corpus.bytes / count / 1024)} KiB against \`cheerio.load\` alone`,
      measured: `${short(main.ingest.median / main.cheerio.median)} ×: ${shown(main.ingest, ' pages/s')} to ${shown(main.cheerio)}`,
      aim: '≥ 5 ×',
    },
    ...(await mainText(corpus.paths.slice(0, PEER_PAGES), main.ingest)),
    {
      figure: 'unchanged folder again, whole process, against reading and hashing its files',
      measured: `${short(again.again.median / again.hash.median)} ×: ${shown(again.again, ' ms')} to ${shown(again.hash)}`,
      aim: '≤ 1 ×',
    },
  ];
}

const MAIN_TEXT = [
  ['readability-jsdom', '@mozilla/readability + jsdom', 40],
  ['readability-linkedom', '@mozilla/readability + linkedom', 15],
  ['article-extractor', '@extractus/article-extractor', 40],
] as const;

async function mainText(paths: readonly string[], ingest: Figure): Promise<readonly Row[]> {
  const installed = installPeers();
  const rows: Row[] = [];
  for (const [which, name, aim] of MAIN_TEXT) {
    const figure = `full ingest against ${name}, main text only`;
    if (installed === null) {
      rows.push({ figure, measured: 'could not be installed', aim: `≥ ${aim} ×` });
      continue;
    }
    const { one } = await interleaved(1, {
      one: () => (paths.length / peerTime('main-text', [installed, which], paths)) * 1000,
    });
    rows.push({
      figure,
      measured: `${short(ingest.median / one.median)} ×: ${shown(one, ' pages/s')}`,
      aim: `≥ ${aim} ×`,
    });
  }
  return rows;
}
