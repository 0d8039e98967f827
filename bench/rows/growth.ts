import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { StoredPage } from '../../src/store/pages/page-keys.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { builtPages } from '../measure/dist.ts';
import { short } from '../measure/figures.ts';
import { BIN, type Watched, watched } from '../measure/run.ts';
import type { Bench, Row } from './row.ts';

const SIZES = { small: 200, large: 2_000 };
const SIZES_FULL = { small: 10_000, large: 100_000 };

/** Ten times the pages: time, memory, and the size of the database against its text. */
export async function growth({ folder, full }: Bench): Promise<readonly Row[]> {
  const { small, large } = full ? SIZES_FULL : SIZES;
  const pages = writeCorpus(join(folder, 'growth'), small, { seed: 7, text: true });
  const db = join(folder, 'growth.db');
  const first = await ingested(pages.folder, db);
  rmSync(db);
  const more = writeCorpus(pages.folder, large, { seed: 7, text: true });
  const second = await ingested(more.folder, db);
  const held = await textHeld(db);
  const size = statSync(db).size;
  rmSync(pages.folder, { recursive: true });
  return [
    {
      figure: `${large} pages against ${small}: time, peak memory`,
      measured: `${short(second.milliseconds / first.milliseconds)} × the time (${short(second.milliseconds / 1000)} s), ${short(second.peak / first.peak)} × the memory (${short(second.peak)} MiB)`,
      aim: '≤ 11 ×, ≤ 1.3 ×, ≤ 500 MiB',
    },
    {
      figure: 'database with its full-text index against the text it holds',
      measured: `${short(size / held)} ×: ${short(size / 1024 / large)} KiB a page to ${short(held / 1024 / large)}`,
      aim: '≤ 2 ×',
    },
  ];
}

async function ingested(folder: string, db: string): Promise<Watched> {
  return watched([BIN, 'ingest', folder, '--db', db]);
}

async function textHeld(file: string): Promise<number> {
  const { packedText, pageKeys, STORED_PAGE } = await builtPages();
  const db = new Database(file, { readonly: true });
  const keys = pageKeys(db);
  let bytes = 0;
  for (const page of db.prepare<[], StoredPage>(`SELECT ${STORED_PAGE} FROM content t`).all()) {
    bytes += Buffer.byteLength(packedText(page.body, keys.of(page)));
  }
  db.close();
  return bytes;
}
