import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkFiles } from '../../src/ingest/walk-files.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kronika-walk-'));
  mkdirSync(join(root, 'b', 'inner.js'), { recursive: true });
  mkdirSync(join(root, '.git'));
  for (const name of [
    'b/z.html',
    'b/a.txt',
    'b/inner.js/index.php,id=3',
    'a.html',
    'Z.htm',
    'ą.html',
    'logo.PNG',
    'x.html.pdf',
    '.git/HEAD',
    'bare',
    'readme.md',
    'readme-w-gminie.html',
  ]) {
    writeFileSync(join(root, name), 'x');
  }
  symlinkSync(join(root, 'b'), join(root, 'link'));
  symlinkSync(join(root, 'a.html'), join(root, 'linked.html'));
  symlinkSync(join(root, 'gone'), join(root, 'broken.html'));
});
afterAll(() => rmSync(root, { recursive: true }));

function walk(...paths: string[]): readonly string[] {
  return [...walkFiles(paths)].map((walked) => `${walked.kind} ${walked.path.replace(root, '')}`);
}

test('a folder, sorted, with what is skipped and rejected', () => {
  expect(walk(root)).toEqual([
    'skipped /.git',
    'file /Z.htm',
    'file /a.html',
    'file /b/a.txt',
    'file /b/inner.js/index.php,id=3',
    'file /b/z.html',
    'file /bare',
    'rejected /broken.html',
    'skipped /link',
    'file /linked.html',
    'skipped /logo.PNG',
    'file /readme-w-gminie.html',
    'skipped /readme.md',
    'skipped /x.html.pdf',
    'file /ą.html',
  ]);
});

test('paths in the order given, each once, folders with or without a slash', () => {
  expect(walk(join(root, 'b/z.html'), `${root}/b/`)).toEqual([
    'file /b/z.html',
    'file /b/a.txt',
    'file /b/inner.js/index.php,id=3',
  ]);
});

test('what is named is read whatever its name, links to folders too', () => {
  expect(walk(join(root, 'logo.PNG'))).toEqual(['file /logo.PNG']);
  expect(walk(join(root, 'link'))).toEqual([
    'file /link/a.txt',
    'file /link/inner.js/index.php,id=3',
    'file /link/z.html',
  ]);
});

test('what is not there, or no file', () => {
  expect([...walkFiles([join(root, 'none')])]).toEqual([
    { kind: 'rejected', path: join(root, 'none'), reason: 'no such file or folder' },
  ]);
  expect([...walkFiles(['/dev/null'])]).toEqual([
    { kind: 'rejected', path: '/dev/null', reason: 'not a regular file' },
  ]);
});
