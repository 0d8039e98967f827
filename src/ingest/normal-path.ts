import { statSync } from 'node:fs';
import { posix, sep } from 'node:path';

/**
 * The one form of a path, by which its document is known: `./a.html`, `b/../a.html` and `a.html` are one page, a folder has no slash at its end.
 * A relative path stays relative: where the pages lie on this machine is no part of what they state. Where `link/..` leads elsewhere than its
 * letters say, the path keeps it.
 */
export function normalPath(given: string): string {
  const path = sep === '\\' ? given.replaceAll('\\', '/') : given;
  const plain = withoutSlash(posix.normalize(path));
  if (!path.split('/').includes('..') || isSameFile(path, plain)) return plain;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

/** Whether a path lies below a folder; both in their normal form. */
export function isBelow(path: string, folder: string): boolean {
  if (folder === '.') return !path.startsWith('/') && path !== '..' && !path.startsWith('../');
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    // What is not there cannot be told apart.
    return true;
  }
}
