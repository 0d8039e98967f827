import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { builtStore } from '../measure/dist.ts';
import { figureOf, short, shown } from '../measure/figures.ts';
import { peer } from '../measure/run.ts';
import type { Bench, Row } from './row.ts';

const CLAIMS = { small: 10_000, large: 100_000 };
const CLAIMS_FULL = { small: 100_000, large: 1_000_000 };
const ROUNDS = 15;

interface Loaded {
  readonly written: number;
  readonly resolved: number;
  readonly again: number;
  readonly peak: number;
}

/** Resolution of made claims, and queries over the database that it gives. */
export async function million({ folder, full }: Bench): Promise<readonly Row[]> {
  const { small, large } = full ? CLAIMS_FULL : CLAIMS;
  const db = join(folder, 'claims.db');
  const first = loaded(db, small);
  rmSync(db);
  const second = loaded(db, large);
  const rows: Row[] = [
    {
      figure: `resolution of ${large} claims against ${small}: time, peak memory`,
      measured: `${short(second.resolved / first.resolved)} × the time (${short(second.resolved / 1000)} s), ${short(second.peak / first.peak)} × the memory (${short(second.peak)} MiB)`,
      aim: 'linear, bounded',
    },
    {
      figure: 'resolved again after one page of them changed',
      measured: `${short(second.again)} ms (of ${small}: ${short(first.again)} ms)`,
      aim: 'its blocks only',
    },
  ];
  return [...rows, ...(await queries(db, large))];
}

function loaded(db: string, claims: number): Loaded {
  const { status, stdout, stderr } = spawnSync(process.execPath, [peer('load-claims'), db, String(claims)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.slice(0, 500));
  return JSON.parse(stdout) as Loaded;
}

async function queries(db: string, claims: number): Promise<readonly Row[]> {
  const { openStore, resolver } = await builtStore();
  const store = openStore(db, { resolver, readonly: true });
  const row = (figure: string, aim: string, ask: () => Iterable<unknown>): Row => {
    let count = 0;
    const times = Array.from({ length: ROUNDS + 1 }, () => {
      const began = performance.now();
      count = [...ask()].length;
      return performance.now() - began;
    });
    return {
      figure: `${claims} claims: ${figure} (${count} rows)`,
      measured: shown(figureOf(times.slice(1)), ' ms'),
      aim,
    };
  };
  const city = { cityKeys: [resolver.nameKey('Ustka')] };
  const subject = { subjectKeys: [resolver.nameKey('Związek Gmin Podhala')] };
  const rows = [
    row('first 50 events of a year', '≤ 5 ms', () => store.events({ from: '2019', to: '2019', limit: 50 })),
    row('first 50 events of a city', '≤ 5 ms', () => store.events({ ...city, limit: 50 })),
    row("an organisation's timeline", '≤ 20 ms', () => store.timeline(subject)),
    row('best 20 pages of a full-text search', '≤ 30 ms', () => store.search('kongres ustce', { limit: 20 })),
  ];
  store.close();
  return rows;
}
