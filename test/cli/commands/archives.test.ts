import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed, pageAbout, response, zip } from '../../support/make-archives.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

const answer = (name: string, body: string | Uint8Array = pageAbout('Sulęcinie', (name.length % 28) + 1)) =>
  response({ url: `http://www.laki.example/${name}`, body });

/** A folder with a page, a packed one, three archives and a damaged one. */
function folder(): string {
  const cwd = temporaryFolder();
  const pages = join(cwd, 'pages');
  mkdirSync(pages);
  const many = Array.from({ length: 150 }, (_, i) => answer(`${'x'.repeat(i % 40)}${i}`));
  writeFileSync(join(pages, 'a.html'), pageAbout('Ośnie', 7));
  writeFileSync(join(pages, 'b.html.gz'), gzipSync(pageAbout('Rzepinie', 8)));
  writeFileSync(join(pages, 'c.warc.gz'), packed(many));
  writeFileSync(join(pages, 'd.warc'), Buffer.concat([answer('d'), answer('cut').subarray(0, 500)]));
  writeFileSync(join(pages, 'e.wacz'), zip([['archive/data.warc.gz', packed([answer('e')])]]));
  writeFileSync(join(pages, 'f.html.gz'), gzipSync(Buffer.alloc(70 * 1024 * 1024)));
  return cwd;
}

const REJECTED = [
  'rejected pages/d.warc: ends within a record (http://www.laki.example/cut)',
  'rejected pages/f.html.gz: It inflates to more than 64 MiB',
  '',
].join('\n');

test('archives among pages: all that can be read is, in one order, in any number of threads', () => {
  const cwd = folder();
  const [one, three] = ['1', '3'].map((jobs) => runCli(['extract', 'pages', '--jobs', jobs], { cwd }));
  expect(one).toMatchObject({ code: 3, stderr: REJECTED });
  expect(three).toEqual(one);
  const paths = one?.stdout
    .trimEnd()
    .split('\n')
    .map((line): string => JSON.parse(line).document.path);
  expect(paths?.slice(0, 3)).toEqual(['pages/a.html', 'pages/b.html.gz', 'pages/c.warc.gz#http://www.laki.example/0']);
  expect(paths?.slice(-2)).toEqual([
    'pages/d.warc#http://www.laki.example/d',
    'pages/e.wacz#http://www.laki.example/e',
  ]);
});

test('ingest tells of them, and knows them again', () => {
  const cwd = folder();
  const first = runCli(['ingest', 'pages'], { cwd });
  expect(first).toEqual({
    code: 3,
    stdout: '154 inserted, 0 updated, 0 unchanged, 2 rejected\n',
    stderr: REJECTED,
  });
  writeFileSync(join(cwd, 'pages', 'e.wacz'), zip([['archive/data.warc.gz', packed([answer('f')])]]));
  for (const counts of ['1 inserted, 0 updated, 153 unchanged', '0 inserted, 0 updated, 154 unchanged']) {
    expect(runCli(['ingest', 'pages'], { cwd })).toEqual({
      code: 3,
      stdout: `${counts}, 2 rejected, 1 gone from disk (kept; --prune removes them)\n`,
      stderr: REJECTED,
    });
  }
  expect(runCli(['ingest', 'pages', '--prune', '--verbose'], { cwd })).toEqual({
    code: 3,
    stdout: '0 inserted, 0 updated, 154 unchanged, 2 rejected, 1 removed\n',
    stderr: `${REJECTED}removed pages/e.wacz#http://www.laki.example/e\n`,
  });
  const documents = runCli(['documents', '--json'], { cwd }).stdout;
  expect(JSON.parse(documents)).toContainEqual(
    expect.objectContaining({ url: 'http://www.laki.example/f', retrieved: '2019-02-12T10:11:12Z' }),
  );
});
