import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { pageAbout, quotedPrintable, windows1250 } from '../../support/make-archives.ts';

const PAGE = pageAbout('Sulęcinie', 4);
const TITLE = 'Kongres Łąk w Sulęcinie';
const codes = (bytes: Uint8Array, path: string) => readPage(bytes, path).diagnostics.map(({ code }) => code);

describe('gzip', () => {
  test.each([
    ['by its name', 'www.laki.example.pl/a.html.gz', gzipSync(PAGE)],
    ['under a plain name', 'www.laki.example.pl/a.html', gzipSync(PAGE)],
    [
      'of two members',
      'www.laki.example.pl/a.html.gz',
      Buffer.concat([gzipSync(PAGE.slice(0, 300)), gzipSync(PAGE.slice(300))]),
    ],
  ])('%s: as if it were not packed', (_, path, bytes) => {
    const plain = readPage(Buffer.from(PAGE), 'www.laki.example.pl/a.html');
    expect(readPage(bytes, path)).toEqual({ ...plain, path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(plain.url).toBe('http://www.laki.example.pl/a.html');
  });

  test('cut: what there is, and a warning', () => {
    const page = readPage(gzipSync(PAGE.repeat(20)).subarray(0, -30), 'a.html.gz');
    expect(page.title?.value).toBe(TITLE);
    expect(page.diagnostics[0]).toMatchObject({ code: 'cut-short', severity: 'warning' });
  });

  const damaged = gzipSync(Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31) % 253)).fill(0xff, 100, 200);
  test.each([
    ['a bomb', gzipSync(Buffer.alloc(70 * 1024 * 1024, 0x61)), 'too-large'],
    ['a bomb that is cut', gzipSync(Buffer.alloc(70 * 1024 * 1024)).subarray(0, -9), 'too-large'],
    ['damaged', damaged, 'damaged-file'],
    ['its first bytes only', Buffer.from([0x1f, 0x8b]), 'cut-short'],
    ['in gzip', gzipSync(gzipSync(PAGE)), 'binary-file'],
    ['a picture', gzipSync(Buffer.from([0x89, 0x50, 0x4e, 0x47])), 'binary-file'],
    ['nothing', gzipSync(''), 'empty-file'],
  ])('%s: no page', (_, bytes, code) => expect(codes(bytes, 'a.html.gz')[0]).toBe(code));
});

interface Saved {
  readonly head?: readonly string[];
  readonly part?: readonly string[];
  readonly body: string;
  readonly before?: string;
}

const HEAD = [
  'From: <Zapisane przez przegladarke>',
  'Snapshot-Content-Location: http://www.laki.example/a?id=5',
  'Date: Tue, 12 Feb 2019 10:11:12 +0100',
  'MIME-Version: 1.0',
];
const RELATED = ['Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----Granica--7"'];
const PICTURE = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='].join('\r\n');

function saved({ head = [...HEAD, ...RELATED], part = [], body, before = '' }: Saved): Buffer {
  const mark = '------Granica--7';
  const root = ['Content-Type: text/html; charset="utf-8"', ...part].join('\r\n');
  return Buffer.from(
    `${head.join('\r\n')}\r\n\r\n${before}${mark}\r\n${root}\r\n\r\n${body}\r\n${mark}\r\n${PICTURE}\r\n${mark}--\r\n`,
    'latin1',
  );
}

const QUOTED = ['Content-Transfer-Encoding: quoted-printable'];
const utf8 = Buffer.from(PAGE);

describe('MHTML', () => {
  test.each([
    ['quoted-printable', { part: QUOTED, body: quotedPrintable(utf8) }],
    [
      'base64',
      { part: ['Content-Transfer-Encoding: base64'], body: utf8.toString('base64').replace(/.{76}/g, '$&\r\n') },
    ],
    ['8bit', { part: ['content-transfer-encoding: 8bit'], body: utf8.toString('latin1') }],
    [
      'a picture before it',
      { part: QUOTED, body: quotedPrintable(utf8), before: `------Granica--7\r\n${PICTURE}\r\n` },
    ],
  ])('%s', (_, parts: Saved) => {
    const page = readPage(saved(parts), 'strona.mhtml');
    expect(page.title?.value).toBe(TITLE);
    expect(page.url).toBe('http://www.laki.example/a?id=5');
    expect(page.publication.retrieved?.value).toBe('2019-02-12T09:11:12Z');
    expect(page.text).toBe(readPage(utf8, 'a.html').text);
    expect(page.diagnostics).toEqual([]);
  });

  test('windows-1250, and an address of its own', () => {
    const body = quotedPrintable(windows1250(PAGE.replace('<meta charset="utf-8">', '')));
    const part = ['Content-Transfer-Encoding: quoted-printable', 'Content-Location: http://www.laki.example/b'];
    const bytes = saved({ part, body });
    const page = readPage(
      Buffer.from(bytes.toString('latin1').replace('"utf-8"', '"windows-1250"'), 'latin1'),
      'a.mht',
    );
    expect(page).toMatchObject({
      charset: { name: 'windows-1250', declared: 'windows-1250' },
      title: { value: TITLE },
    });
    expect(page.url).toBe('http://www.laki.example/b');
  });

  test('the part that `start` names, in parts within parts', () => {
    const inner = `------B\r\nContent-Type: text/html\r\nContent-ID: <2>\r\n\r\n${utf8.toString('latin1')}\r\n------B--\r\n`;
    const frame = 'Content-Type: text/html\r\nContent-ID: <1>\r\n\r\n<p>Ramka</p>';
    const bytes = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; start="<2>"; boundary=A',
      '',
      '--A',
      frame,
      '--A',
      'Content-Type: multipart/alternative; boundary="----B"',
      '',
      `${inner}`,
      '--A--',
    ].join('\n');
    expect(readPage(Buffer.from(bytes, 'latin1'), 'a.mht').title?.value).toBe(TITLE);
  });

  test('a single part, when the name says so', () => {
    const bytes = Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${PAGE}`,
    );
    expect(readPage(bytes, 'a.mht').blocks[0]).toMatchObject({ kind: 'heading' });
    expect(readPage(bytes, 'a.mht').text).not.toContain('MIME-Version');
  });

  test('packed, and cut', () => {
    const bytes = saved({ part: QUOTED, body: quotedPrintable(utf8) });
    expect(readPage(gzipSync(bytes), 'a.mhtml.gz').title?.value).toBe(TITLE);
    expect(codes(bytes.subarray(0, bytes.indexOf('image/png') - 150), 'a.mhtml')).toEqual(['cut-short']);
    expect(codes(bytes.subarray(0, 260), 'a.mhtml')).toEqual(['no-page']);
  });

  test.each([
    ['text that speaks of headers', 'Uwaga: zebranie\n\nContent-Type: multipart/related; boundary="x"\n'],
    ['a page with lines like headers', 'Data publikacji: 12.02.2019\nAutor: Jan Lis\n\nKongres trwa.'],
    ['another type', 'MIME-Version: 1.0\nContent-Type: text/html\n\nKongres trwa.'],
    ['no boundary', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\nKongres trwa.'],
  ])('is not: %s', (_, text) => {
    expect(readPage(Buffer.from(text), 'a.txt').text).toBe(text);
  });
});

describe('what an archive says', () => {
  const origin = { url: 'http://www.laki.example/x', retrieved: '2019-02-12T10:11:12Z', charset: 'iso-8859-2' };

  test('address and time go before those of the page', () => {
    const page = readPage(
      Buffer.from(PAGE.replace('<title>', '<link rel="canonical" href="http://a.example/"><title>')),
      'a',
      origin,
    );
    expect(page.url).toBe('http://www.laki.example/x');
    expect(page.publication.retrieved).toMatchObject({ value: '2019-02-12T10:11:12Z', span: null });
  });

  test('a charset decides only what the bytes leave open', () => {
    expect(readPage(Buffer.from(PAGE), 'a', origin)).toMatchObject({
      charset: { name: 'utf-8' },
      title: { value: TITLE },
    });
    const open = '<p>Urz\xb1d</p>'; // ± in both: no letter tells them apart
    expect(readPage(Buffer.from(open.replace('\xb1', '\xf3'), 'latin1'), 'a', origin).charset.name).toBe('iso-8859-2');
    expect(readPage(Buffer.from(open.replace('\xb1', '\xf3'), 'latin1'), 'a').charset.name).toBe('windows-1250');
  });
});
