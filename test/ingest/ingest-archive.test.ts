import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { walkFiles } from '../../src/ingest/walk-files.ts';
import { resolver } from '../../src/resolve/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { packed, pageAbout, response } from '../support/make-archives.ts';
import { printAll } from '../support/with-store.ts';

let root: string;
let archive: string;
let store: Store;
let changes = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kronika-archive-'));
  archive = join(root, 'bip.warc.gz');
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  store = openStore(':memory:', { resolver, create: true });
});
afterEach(() => store.close());

const url = (name: string) => `http://www.laki.example/${name}`;
const page = (name: string, day = 4) => response({ url: url(name), body: pageAbout('Sulęcinie', day) });
const bad = response({ url: url('bad'), body: Buffer.alloc(4000, 1) });

/** Each time with another time of modification. */
function write(...records: readonly Uint8Array[]): void {
  writeFileSync(archive, packed(records));
  utimesSync(archive, 1_000_000, 1_000_000 + ++changes);
}

/** Ingests the folder; `stopAfter` so many results as if by Ctrl-C. */
async function run({ into = store, force = false, prune = true, stopAfter = Number.POSITIVE_INFINITY } = {}) {
  const rejected: string[] = [];
  const stop = new AbortController();
  let done = 0;
  const files = walkFiles([root]);
  const listener = {
    done: () => done++,
    rejected: (what: string) => rejected.push(what.replace(`${root}/`, '')),
  };
  const watched = Object.assign(Object.create(into) as Store, {
    replaceDocuments: (...batch: Parameters<Store['replaceDocuments']>) => {
      const counts = into.replaceDocuments(...batch);
      if (--stopAfter <= 0) throw new Error('killed');
      return counts;
    },
  });
  const report = await ingest(files, watched, listener, {
    ...{ force, prune, roots: [root], threads: 1, signal: stop.signal },
  });
  return { ...report, done, named: rejected };
}

function paths(): readonly string[] {
  return [...store.paths()].map((path) => path.replace(`${root}/`, ''));
}

test('an archive is one file of many pages, known as a whole', async () => {
  write(page('a'), page('b'), page('c'));
  expect(await run()).toMatchObject({ inserted: 3, updated: 0, unchanged: 0, rejected: 0, done: 1 });
  expect(await run()).toMatchObject({ inserted: 0, updated: 0, unchanged: 3, done: 1 });
  expect(store.knownArchive(archive)).toMatchObject({ pages: 3 });
  expect(await run({ force: true })).toMatchObject({ inserted: 0, updated: 0, unchanged: 3 });
});

test('when it changes, it is replaced as a whole', async () => {
  write(page('a'), page('b'), page('c'));
  await run();
  write(page('a'), page('c', 5), page('d'));
  expect(await run()).toMatchObject({ inserted: 1, updated: 1, unchanged: 1, removed: 1 });
  expect(paths()).toEqual(['a', 'c', 'd'].map((name) => `bip.warc.gz#${url(name)}`));
  const fresh = openStore(':memory:', { resolver, create: true });
  await run({ into: fresh });
  expect(printAll(store)).toBe(printAll(fresh));
  fresh.close();
  expect(await run()).toMatchObject({ unchanged: 3 });
});

test('another archive, or a file, whose name begins alike is not touched', async () => {
  write(page('a'));
  const others = ['bip.warc.gz.warc', 'bip.warc.g.warc'].map((name) => join(root, name));
  for (const other of others) writeFileSync(other, page('b'));
  await run();
  write(page('c'));
  expect(await run()).toMatchObject({ inserted: 1, unchanged: 2, removed: 1 });
  for (const other of others) rmSync(other);
});

test('a damaged archive loses nothing that was known, and is named each time', async () => {
  write(page('a'), page('b'));
  await run();
  write(page('a'), page('c'), page('d').subarray(0, 600));
  for (const inserted of [1, 0]) {
    expect(await run()).toMatchObject({ inserted, removed: 0, rejected: 1, named: ['bip.warc.gz'] });
  }
  expect(paths()).toEqual(['a', 'b', 'c'].map((name) => `bip.warc.gz#${url(name)}`));
});

test('a page that cannot be read is named each time; the others stay', async () => {
  const bomb = response({ url: url('bomb'), body: Buffer.alloc(65 * 1024 * 1024) });
  write(page('a'), bomb, bad, page('b'));
  for (const inserted of [2, 0]) {
    expect(await run()).toMatchObject({ inserted, rejected: 1, skipped: 1, named: [`bip.warc.gz#${url('bomb')}`] });
  }
});

test('an ingest killed within an archive is finished by the next one', async () => {
  const many = Array.from({ length: 150 }, (_, i) =>
    response({ url: url(`${i}`), body: `Zebranie nr ${i} odwołano.` }),
  );
  write(...many);
  await expect(run({ stopAfter: 1 })).rejects.toThrow('killed');
  expect(paths()).toHaveLength(100);
  expect(store.knownArchive(archive)).toBeNull();
  expect(await run()).toMatchObject({ inserted: 50, unchanged: 100, removed: 0 });
  expect(await run()).toMatchObject({ inserted: 0, unchanged: 150 });
}, 60_000);

test('an archive without pages leaves none', async () => {
  write(page('a'));
  await run();
  write(response({ url: url('x.png'), body: 'x', type: 'image/png' }));
  expect(await run()).toMatchObject({ removed: 1, skipped: 1, rejected: 0 });
  expect(paths()).toEqual([]);
});
