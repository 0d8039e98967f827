import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAbout, response } from '../../support/make-archives.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

/** Two pages in `pages`, one in `pages/old`, one in `other`; all ingested. */
function filled(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pages', 'old'), { recursive: true });
  mkdirSync(join(cwd, 'other'));
  for (const [day, path] of ['pages/a.html', 'pages/b#1.html', 'pages/old/c.html', 'other/d.html'].entries()) {
    writeFileSync(join(cwd, path), pageAbout('Sulęcinie', day + 1));
  }
  expect(runCli(['ingest', 'pages', 'other'], { cwd }).stdout).toMatch(/^4 inserted/);
  return cwd;
}

function paths(cwd: string): readonly string[] {
  return JSON.parse(runCli(['documents', '--json'], { cwd }).stdout).map(({ path }: { path: string }) => path);
}

const ALL = ['other/d.html', 'pages/a.html', 'pages/b#1.html', 'pages/old/c.html'];

describe('pages that are gone from disk', () => {
  test('are counted by every ingest, named when asked, and removed only with --prune', () => {
    const cwd = filled();
    rmSync(join(cwd, 'pages', 'b#1.html'));
    rmSync(join(cwd, 'pages', 'old'), { recursive: true });
    for (const given of ['pages', './pages/', 'other/../pages', '.']) {
      expect(runCli(['ingest', given], { cwd }).stdout).toContain('2 gone from disk (kept; --prune removes them)\n');
    }
    expect(runCli(['ingest', 'pages', '--verbose'], { cwd }).stderr).toBe(
      'gone pages/b#1.html\ngone pages/old/c.html\n',
    );
    expect(paths(cwd)).toEqual(ALL);
    expect(runCli(['ingest', 'pages', '--prune'], { cwd }).stdout).toMatch(/, 2 removed\n$/);
    expect(paths(cwd)).toEqual(['other/d.html', 'pages/a.html']);
    expect(runCli(['ingest', 'pages', '--prune'], { cwd }).stdout).not.toMatch(/gone|removed/);
    // One congress a page: those of the pages that went are no more.
    expect(JSON.parse(runCli(['events', '--json'], { cwd }).stdout)).toHaveLength(2);
  });

  test('are nobody’s business outside the given paths', () => {
    const cwd = filled();
    rmSync(join(cwd, 'other', 'd.html'));
    rmSync(join(cwd, 'pages', 'a.html'));
    expect(runCli(['ingest', 'pages/old', '--prune'], { cwd }).stdout).not.toMatch(/gone|removed/);
    expect(runCli(['ingest', 'pages/old/c.html', '--prune'], { cwd }).stdout).not.toMatch(/gone|removed/);
    expect(paths(cwd)).toEqual(ALL);
  });

  test('are an archive with all its pages, and no page of one that stays', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'pages'));
    writeFileSync(join(cwd, 'pages', 'a.html'), pageAbout('Sulęcinie', 1));
    const answer = response({ url: 'http://www.laki.example/', body: pageAbout('Sulęcinie', 2) });
    writeFileSync(join(cwd, 'pages', 'x.warc'), answer);
    expect(runCli(['ingest', 'pages'], { cwd }).stdout).toMatch(/^2 inserted/);
    rmSync(join(cwd, 'pages', 'x.warc'));
    expect(runCli(['ingest', 'pages', '--prune', '--verbose'], { cwd }).stderr).toBe(
      'removed pages/x.warc#http://www.laki.example/\n',
    );
    expect(paths(cwd)).toEqual(['pages/a.html']);
  });
});

describe('nothing is taken for gone', () => {
  test('where the folder is missing', () => {
    const cwd = filled();
    renameSync(join(cwd, 'pages'), join(cwd, 'away'));
    expect(runCli(['ingest', 'pages', '--prune'], { cwd })).toMatchObject({ code: 1, stdout: '' });
    expect(paths(cwd)).toEqual(ALL);
  });

  test('where the folder is altogether empty: a disk that is not mounted', () => {
    const cwd = filled();
    renameSync(join(cwd, 'pages'), join(cwd, 'away'));
    mkdirSync(join(cwd, 'pages'));
    expect(runCli(['ingest', 'pages', '--prune'], { cwd }).stdout).not.toMatch(/gone|removed/);
    expect(paths(cwd)).toEqual(ALL);
    expect(runCli(['ingest', '.', '--prune'], { cwd }).stdout).toContain('3 removed');
  });

  test.skipIf(process.getuid?.() === 0)('where a folder may not be read', () => {
    const cwd = filled();
    chmodSync(join(cwd, 'pages'), 0o000);
    expect(runCli(['ingest', '.', '--prune'], { cwd }).stdout).not.toMatch(/gone|removed/);
    chmodSync(join(cwd, 'pages'), 0o755);
    expect(paths(cwd)).toEqual(ALL);
  });

  test('that was read by its own name and is passed over below a folder', () => {
    const cwd = filled();
    mkdirSync(join(cwd, 'pages', '.hidden'));
    writeFileSync(join(cwd, 'pages', '.hidden', 'e.html'), pageAbout('Sulęcinie', 9));
    writeFileSync(join(cwd, 'pages', 'readme.md'), pageAbout('Sulęcinie', 10));
    symlinkSync(join(cwd, 'other'), join(cwd, 'pages', 'link'));
    expect(runCli(['ingest', 'pages/.hidden', 'pages/readme.md', 'pages/link'], { cwd }).stdout).toMatch(/^3 inserted/);
    expect(runCli(['ingest', 'pages', '--prune'], { cwd }).stdout).not.toMatch(/gone|removed/);
    expect(paths(cwd)).toHaveLength(7);
  });
});

test('one page under many names of its path is one document', () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pages', 'old'), { recursive: true });
  writeFileSync(join(cwd, 'pages', 'a.html'), pageAbout('Sulęcinie', 1));
  for (const given of ['pages', './pages', 'pages//', 'pages/old/..', './pages/./a.html', '.']) {
    runCli(['ingest', given], { cwd });
  }
  expect(paths(cwd)).toEqual(['pages/a.html']);
  expect(JSON.parse(runCli(['extract', './pages//a.html'], { cwd }).stdout).document.path).toBe('pages/a.html');
});
