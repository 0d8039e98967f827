import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageResult, readPages } from '../../../src/ingest/read-pages.ts';
import { walkFiles } from '../../../src/ingest/walk-files.ts';
import type { Document } from '../../../src/model/document.ts';
import { chunked, packed, pageAbout, response, warcRecord, zip } from '../../support/make-archives.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kronika-archives-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** What reading a file of this name and content gives, paths without the folder. */
async function read(name: string, bytes: Uint8Array): Promise<readonly PageResult[]> {
  const path = join(root, name);
  writeFileSync(path, bytes);
  const results: PageResult[] = [];
  for await (const result of readPages(walkFiles([path]))) results.push(result);
  return results;
}

function documents(results: readonly PageResult[]): readonly Document[] {
  return results.flatMap((result) => (result.kind === 'page' ? [result.extract.document] : []));
}

function titles(results: readonly PageResult[]): readonly (string | null)[] {
  return documents(results).map(({ title }) => title);
}

/** One line a result that is no page. */
function rest(results: readonly PageResult[]): readonly string[] {
  return results.flatMap((result) => {
    if (result.kind === 'rejected') return [`rejected ${result.path.replace(`${root}/`, '')}: ${result.reason}`];
    if (result.kind === 'archive') return [`end: ${result.skipped} skipped, ${result.whole ? 'whole' : 'not whole'}`];
    return result.kind === 'page' ? [] : [result.kind];
  });
}

const A = response({ url: 'http://www.laki.example/a', body: pageAbout('Sulęcinie', 4) });
const B = response({ url: 'http://www.laki.example/b', body: pageAbout('Ośnie', 5), date: '2019-02-12T10:11:13.5Z' });
const NO_PAGES = [
  warcRecord('warcinfo', '', Buffer.from('software: x\r\n')),
  warcRecord('request', 'http://www.laki.example/a', Buffer.from('GET /a HTTP/1.1\r\n\r\n')),
  warcRecord('response', 'dns:www.laki.example', Buffer.from('192.0.2.1')),
];
const OTHERS = [
  response({ url: 'http://www.laki.example/x.png', body: Buffer.from([0x89, 0x50]), type: 'image/png' }),
  response({ url: 'http://www.laki.example/old', body: pageAbout('Torzymiu', 6), status: '301 Moved Permanently' }),
  response({ url: 'http://www.laki.example/gone', body: pageAbout('Torzymiu', 6), status: '404 Not Found' }),
  response({ url: 'http://www.laki.example/robots.txt', body: 'User-agent: *', type: 'text/plain' }),
  response({ url: 'http://www.laki.example/app.js', body: 'let a = 1;', type: 'text/plain' }),
];

describe('a WARC file', () => {
  test.each([
    ['plain', 'a.warc', Buffer.concat([...NO_PAGES, A, ...OTHERS, B])],
    ['a gzip member a record', 'a.warc.gz', packed([...NO_PAGES, A, ...OTHERS, B])],
    ['one gzip member', 'whole.warc.gz', gzipSync(Buffer.concat([...NO_PAGES, A, ...OTHERS, B]))],
    ['packed under a plain name', 'packed.warc', packed([...NO_PAGES, A, ...OTHERS, B])],
    ['inflated under a packed name', 'inflated.warc.gz', Buffer.concat([...NO_PAGES, A, ...OTHERS, B])],
  ])('%s', async (_, name, bytes) => {
    const results = await read(name, bytes);
    expect(documents(results)).toMatchObject([
      {
        path: `${join(root, name)}#http://www.laki.example/a`,
        url: 'http://www.laki.example/a',
        title: 'Kongres Łąk w Sulęcinie',
        retrieved: '2019-02-12T10:11:12Z',
      },
      { url: 'http://www.laki.example/b', title: 'Kongres Łąk w Ośnie', retrieved: '2019-02-12T10:11:13.5Z' },
    ]);
    expect(rest(results)).toEqual([`end: ${OTHERS.length} skipped, whole`]);
  });

  test('its pages state the same as pages by themselves', async () => {
    const [alone] = await read('a.html', Buffer.from(pageAbout('Sulęcinie', 4)));
    const [archived] = await read('same.warc', A);
    if (alone?.kind !== 'page' || archived?.kind !== 'page') throw new Error('not read');
    expect(archived.extract.events.map(({ name, date }) => [name, date])).toEqual(
      alone.extract.events.map(({ name, date }) => [name, date]),
    );
    expect(archived.extract.events).not.toEqual([]);
    expect(archived.extract.document.sha256).toBe(alone.extract.document.sha256);
  });

  test('an address fetched twice has two names', async () => {
    const results = await read('twice.warc', Buffer.concat([A, A, B, A]));
    expect(documents(results).map(({ path }) => path.replace(/^[^#]*/, ''))).toEqual([
      '#http://www.laki.example/a',
      '#http://www.laki.example/a#2',
      '#http://www.laki.example/b',
      '#http://www.laki.example/a#3',
    ]);
  });

  const body = pageAbout('Sulęcinie', 4);
  const url = 'http://www.laki.example/a';
  test.each([
    ['chunked', response({ url, body: chunked(body, 100), headers: ['Transfer-Encoding: chunked'] })],
    ['called chunked, stored whole', response({ url, body, headers: ['Transfer-Encoding: chunked'] })],
    ['gzip', response({ url, body: gzipSync(body), headers: ['Content-Encoding: gzip'] })],
    ['called gzip, stored inflated', response({ url, body, headers: ['Content-Encoding: gzip'] })],
    ['deflate', response({ url, body: deflateSync(body), headers: ['Content-Encoding: deflate'] })],
    ['Brotli', response({ url, body: brotliCompressSync(body), headers: ['Content-Encoding: br'] })],
    ['called Brotli, stored inflated', response({ url, body, headers: ['Content-Encoding: br'] })],
    ['headers that end in line feeds only', response({ url, body, lineEnd: '\n' })],
    ['an address in angle brackets', response({ url: `<${url}>`, body })],
    ['no type', response({ url, body, type: '' })],
    ['a charset that is not true', response({ url, body, type: 'text/html; charset=iso-8859-1' })],
  ])('%s', async (_, record) => {
    const results = await read('coded.warc', Buffer.concat([record, B]));
    expect(titles(results)).toEqual(['Kongres Łąk w Sulęcinie', 'Kongres Łąk w Ośnie']);
    expect(documents(results)[0]?.url).toBe(url);
  });

  test('answers that only claim to be pages are skipped', async () => {
    const picture = response({ url: 'http://www.laki.example/p', body: Buffer.from([0xff, 0xd8, 0xff, 0]) });
    const empty = response({ url: 'http://www.laki.example/e', body: '' });
    expect(rest(await read('claims.warc', Buffer.concat([picture, empty, A])))).toEqual([
      'skipped',
      'skipped',
      'end: 0 skipped, whole',
    ]);
  });
});

describe('a damaged archive gives what stands before the damage', () => {
  const three = [A, B, A];
  test.each([
    [
      'cut within a page',
      'cut.warc',
      Buffer.concat([A, B.subarray(0, 700)]),
      1,
      /^ends within a record \(http.*\/b\)$/,
    ],
    ['cut within headers', 'head.warc', Buffer.concat([A, B.subarray(0, 120)]), 1, /^ends within a record/],
    ['a member cut', 'cut.warc.gz', packed(three).subarray(0, packed([A, B]).length + 300), 2, /^ends within a record/],
    [
      'other text behind',
      'text.warc',
      Buffer.concat([A, Buffer.from('To nie jest archiwum.\r\n\r\n')]),
      1,
      /no WARC record/,
    ],
    ['no archive at all', 'page.warc', Buffer.from(pageAbout('Ośnie', 5)), 0, /no WARC record/],
    ['no line end at all', 'long.warc', Buffer.alloc(3_000_000, 0x61), 0, /headers/],
    ['NUL bytes', 'nul.warc', Buffer.alloc(3_000_000), 0, /headers/],
    ['nothing', 'none.warc', Buffer.alloc(0), 0, /no records/],
    ['no zip file', 'none.wacz', Buffer.from('PK'), 0, /./],
  ])('%s', async (_, name, bytes, pages, reason) => {
    const results = await read(name, bytes);
    expect(documents(results)).toHaveLength(pages);
    const rejected = results.filter((result) => result.kind === 'rejected');
    expect(rejected).toMatchObject([{ path: join(root, name), reason: expect.stringMatching(reason) }]);
    expect(results.at(-1)).toMatchObject({ kind: 'archive', whole: false });
  });

  const sixty = packed(Array.from({ length: 60 }, () => A));
  const last = sixty.length - packed([A]).length;
  test.each([
    ['bytes overwritten', Buffer.concat([sixty]).fill(0xff, last + 200, last + 300)],
    ['the beginning of a member overwritten', Buffer.concat([sixty]).fill(0xff, last, last + 10)],
    ['text behind it', Buffer.concat([sixty, Buffer.from('<p>Nie ma takiej strony</p>')])],
    ['text a chunk behind it', Buffer.concat([sixty, Buffer.alloc(40_000), Buffer.from('<p>Nie ma</p>')])],
  ])('%s: all but the last few pages before it', async (_, bytes) => {
    const results = await read('bad.warc.gz', bytes);
    expect(documents(results).length).toBeGreaterThan(40);
    expect(rest(results)).toEqual([
      expect.stringMatching(/^rejected bad\.warc\.gz: damaged gzip/),
      'end: 0 skipped, not whole',
    ]);
    expect(documents(await read('bad.warc.gz', bytes))).toEqual(documents(results));
  });

  test('zeros behind it are no damage', async () => {
    const results = await read('padded.warc.gz', Buffer.concat([packed([A]), Buffer.alloc(40_000)]));
    expect(rest(results)).toEqual(['end: 0 skipped, whole']);
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(70 * 1024 * 1024);
  const url = 'http://www.laki.example/bomb';

  test('a record larger than a page may be is rejected, a film is skipped, the others are read', async () => {
    const film = response({ url: 'http://www.laki.example/film', body: zeros, type: 'video/mp4' });
    const results = await read('bomb.warc.gz', packed([A, response({ url, body: zeros }), film, B]));
    expect(titles(results)).toHaveLength(2);
    expect(rest(results)).toEqual([`rejected bomb.warc.gz#${url}: larger than 64 MiB`, 'end: 1 skipped, whole']);
  });

  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
  ])('in a body by %s', async (encoding, body) => {
    const results = await read(
      'body.warc',
      Buffer.concat([response({ url, body, headers: [`Content-Encoding: ${encoding}`] }), B]),
    );
    expect(titles(results)).toHaveLength(1);
    expect(rest(results)).toEqual([
      `rejected body.warc#${url}: It inflates to more than 64 MiB`,
      'end: 0 skipped, whole',
    ]);
  });

  test('an archive that inflates beyond all measure is left', async () => {
    const huge = gzipSync(Buffer.alloc(300 * 1024 * 1024));
    const head = warcRecord('response', url, Buffer.alloc(0), 2 ** 40).subarray(0, -4);
    const results = await read('huge.warc.gz', Buffer.concat([packed([A, head]), huge]));
    expect(titles(results)).toHaveLength(1);
    expect(rest(results)).toEqual([
      'rejected huge.warc.gz: inflates to over 200 times its size',
      'end: 0 skipped, not whole',
    ]);
  });
});

test('a WACZ file: its WARC files by name, a damaged one apart', async () => {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['datapackage.json', Buffer.from('{}')],
    ['archive/2.warc.gz', packed([B])],
    ['archive/1.warc.gz', packed([A]).subarray(0, -200)],
    ['indexes/index.cdx', Buffer.from('x')],
  ];
  const results = await read('a.wacz', zip(files));
  expect(titles(results)).toEqual(['Kongres Łąk w Ośnie']);
  expect(rest(results)).toEqual([
    expect.stringMatching(/^rejected a\.wacz#archive\/1\.warc\.gz: ends within a record/),
    'end: 0 skipped, not whole',
  ]);
  expect(rest(await read('none.wacz', zip([['datapackage.json', Buffer.from('{}')]])))[0]).toContain('no archive/');
});

test('a WACZ file with a bomb in it: what comes before is read, the bomb is named', async () => {
  const head = warcRecord('response', 'http://www.laki.example/', Buffer.alloc(0), 2 ** 40).subarray(0, -4);
  const bomb = Buffer.concat([packed([A, head]), gzipSync(Buffer.alloc(300 * 1024 * 1024))]);
  const results = await read(
    'bomb.wacz',
    zip([
      ['archive/1.warc.gz', bomb],
      ['archive/2.warc.gz', packed([B])],
    ]),
  );
  expect(titles(results)).toHaveLength(2);
  expect(rest(results)).toEqual([
    expect.stringMatching(/^rejected bomb\.wacz#archive\/1\.warc\.gz: inflates to over 200 times its size/),
    'end: 0 skipped, not whole',
  ]);
});
