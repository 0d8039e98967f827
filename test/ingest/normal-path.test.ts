import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBelow, normalPath } from '../../src/ingest/normal-path.ts';

let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'kronika-path-')));
  mkdirSync(join(root, 'far', 'inner'), { recursive: true });
  mkdirSync(join(root, 'b'));
  symlinkSync(join(root, 'far', 'inner'), join(root, 'link'));
  for (const name of ['a.html', 'far/a.html', 'b/a.html']) writeFileSync(join(root, name), name);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('one form of a path', () => {
  test.each([
    ['a.html', 'a.html'],
    ['./a.html', 'a.html'],
    ['.//./a.html', 'a.html'],
    ['pages/', 'pages'],
    ['pages//', 'pages'],
    ['pages//2019/./a.html', 'pages/2019/a.html'],
    ['pages/../a.html', 'a.html'],
    ['../a.html', '../a.html'],
    ['.', '.'],
    ['./', '.'],
    ['/', '/'],
    ['/x//y/', '/x/y'],
    ['a.warc#http://x.pl//', 'a.warc#http:/x.pl'],
    ['strona..html', 'strona..html'],
    ['…/ą b.html', '…/ą b.html'],
  ])('%s → %s', (given, normal) => {
    expect(normalPath(given)).toBe(normal);
    expect(normalPath(normal)).toBe(normal);
  });

  test('a link that leads elsewhere keeps its way back', () => {
    expect(normalPath(`${root}/b/../a.html`)).toBe(`${root}/a.html`);
    expect(normalPath(`${root}/link/..//./a.html`)).toBe(`${root}/link/../a.html`);
  });

  test('twice is once', () => {
    const part = fc.constantFrom('.', '..', '', 'a', 'b.html', 'ą', '#');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const once = normalPath(parts.join('/'));
        expect(normalPath(once)).toBe(once);
      }),
    );
  });
});

test.each([
  ['a/b.html', 'a', true],
  ['ab.html', 'a', false],
  ['a', 'a', false],
  ['/a/b', '/', true],
  ['a/b', '.', true],
  ['../a', '.', false],
  ['/a', '.', false],
  ['..a/b', '.', true],
])('%s below %s: %s', (path, folder, below) => {
  expect(isBelow(path, folder)).toBe(below);
});
