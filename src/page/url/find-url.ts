import type { Head } from '../html/read-head.ts';
import { mirrorUrl } from './mirror-url.ts';
import { savedFrom } from './saved-from.ts';

const ABSOLUTE = /^https?:\/\/[^\s"'<>]{4,2000}$/i;

/** Where the page came from: `canonical`, `og:url`, JSON-LD, the comment of whoever saved it, `<base>`, the folder of a mirror; null where none says so. */
export function findUrl(head: Head, comments: readonly string[], path: string): string | null {
  const given = [head.canonical, head.metas.get('og:url'), head.jsonLd.url, savedFrom(comments)];
  for (const url of given) if (url && ABSOLUTE.test(url)) return url;
  const relative = given.find((url) => url?.startsWith('/'));
  const base = head.base !== null && ABSOLUTE.test(head.base) ? head.base : null;
  if (base !== null && relative) return resolve(relative, base);
  return base ?? mirrorUrl(path);
}

function resolve(relative: string, base: string): string | null {
  try {
    return new URL(relative, base).href;
  } catch {
    return null;
  }
}
