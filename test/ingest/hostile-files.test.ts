import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractPage } from '../../src/ingest/extract-page.ts';
import { readPages } from '../../src/ingest/read-pages.ts';
import { walkFiles } from '../../src/ingest/walk-files.ts';
import { pageAbout } from '../support/make-archives.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kronika-hostile-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Reads a folder with these files: a line each, in order. */
async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return lines();
}

async function lines(): Promise<readonly string[]> {
  const found: string[] = [];
  const bare = (path: string) => path.replace(`${root}/`, '');
  for await (const result of readPages(walkFiles([root]))) {
    if (result.kind === 'page') found.push(`page ${bare(result.extract.document.path)}`);
    else if (result.kind === 'rejected') found.push(`rejected ${bare(result.path)}: ${result.reason}`);
    else if (result.kind === 'skipped') found.push(`skipped ${bare(result.path)}`);
  }
  return found;
}

const PAGE = pageAbout('Sulęcinie', 4);

test('files as wget and HTTrack leave them', async () => {
  const pdf = '%PDF-1.4 …';
  expect(
    await read({
      'hts-cache/new.txt': 'x',
      'hts-log.txt': 'x',
      'www.laki.example/a,123.html': PAGE,
      'www.laki.example/index.php?id=5': PAGE,
      'www.laki.example/index.php@id=6': PAGE,
      'www.laki.example/pobierz.php?id=7': pdf,
      'www.laki.example/strona': PAGE,
      'www.laki.example/strona.gz': gzipSync(PAGE),
      'www.laki.example/strona.html': pdf,
      'www.laki.example/styl.css?ver=5.2': 'x',
    }),
  ).toEqual([
    'skipped hts-cache',
    'skipped hts-log.txt',
    'page www.laki.example/a,123.html',
    'page www.laki.example/index.php?id=5',
    'page www.laki.example/index.php@id=6',
    'skipped www.laki.example/pobierz.php?id=7',
    'page www.laki.example/strona',
    'page www.laki.example/strona.gz',
    'rejected www.laki.example/strona.html: The file is not text',
    'skipped www.laki.example/styl.css?ver=5.2',
  ]);
});

test('bombs, cut and damaged files do not stop the others', async () => {
  const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024, 0x61));
  writeFileSync(join(root, 'large.html'), '');
  truncateSync(join(root, 'large.html'), 65 * 1024 * 1024);
  expect(
    await read({
      'a.html': PAGE,
      'bomb.html.gz': bomb,
      'cut.html': PAGE.slice(0, 400),
      'cut.html.gz': gzipSync(PAGE.repeat(9)).subarray(0, -20),
      'nul.html': Buffer.alloc(50_000_000),
      'some-nul.html': PAGE.replace('</h1>', '\0</h1>\0'),
      'z.html': PAGE,
    }),
  ).toEqual([
    'page a.html',
    'rejected bomb.html.gz: It inflates to more than 64 MiB',
    'page cut.html',
    'page cut.html.gz',
    'rejected large.html: larger than 64 MiB',
    'rejected nul.html: The file is not text',
    'page some-nul.html',
    'page z.html',
  ]);
});

const SENTENCE = 'W dniach 16-17 maja 2019 r. w Kaliszu odbył się kongres łąk z udziałem gości. ';

test.each([
  ['a line of 50 MB', SENTENCE.repeat(600_000).slice(0, 50_000_000)],
  ['a line of 50 MB in HTML', `<p>${SENTENCE.repeat(600_000).slice(0, 50_000_000)}</p>`],
])(
  '%s: read whole, and nothing of it looked at for facts',
  (_, text) => {
    const { diagnostics, text: read, events } = extractPage(Buffer.from(text), 'a.html');
    expect(diagnostics.map(({ code }) => code)).toContain('page-too-long');
    expect(read.length).toBeGreaterThan(45_000_000);
    expect(events).toEqual([]);
  },
  90_000,
);

test.each([
  ['full stops', SENTENCE],
  ['NUL bytes, where no sentence ends', `${SENTENCE}\0`],
  ['no full stops', SENTENCE.replaceAll('.', '')],
])(
  'a line of 90 kB with %s: its facts are one event, however often it is said',
  (_, unit) => {
    const { diagnostics, events } = extractPage(Buffer.from(unit.repeat(1100)), 'a.txt');
    expect(diagnostics.map(({ code }) => code)).not.toContain('page-too-long');
    // Each of the 1100 sentences gives its name, date and place once: what is compared does not multiply.
    expect(events.map(({ sources }) => sources.length)).toEqual([3 * 1100]);
  },
  90_000,
);

test('what stands before an overlong line keeps its facts', () => {
  const text = `Kongres Łąk\n\n${SENTENCE}\n\n${'bez końca '.repeat(20_000)}\n\nDalej nic.`;
  const { events, diagnostics } = extractPage(Buffer.from(text), 'a.txt');
  expect(events).toHaveLength(1);
  const found = diagnostics.find(({ code }) => code === 'page-too-long');
  expect(text.slice(found?.start ?? 0, (found?.start ?? 0) + 9)).toBe('bez końca');
});
