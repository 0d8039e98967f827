import type { Origin } from '../page/origin.ts';
import { type Check, oneOf, record, text } from './check.ts';
import type { RejectedFile } from './walk-files.ts';

/** A page that came whole, in a line of a stream, not in a file. */
export interface GivenPage {
  readonly kind: 'given';
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
}

const given: Check = (value, at) => (value === undefined || value === null ? null : text(value, at));
const encoded: Check = (value, at) => (value === undefined || value === null ? null : oneOf(['base64'])(value, at));

const LINE: Check = record({ body: text, path: given, url: given, retrieved: given, encoding: encoded });
/** Buffer.from would pass over it in silence. */
const NOT_BASE64 = /[^A-Za-z0-9+/=\s]/;

/**
 * Reads `{"path": …, "url": …, "body": …}`: at least one of `path` and `url` (which then is the path too); `retrieved` where the crawler knows it, ISO 8601.
 * `body` is text, or with `"encoding": "base64"` the bytes as the server sent them. `place` names the line where it is no page.
 */
export function parseGivenPage(line: string, place: string): GivenPage | RejectedFile {
  const rejected = (reason: string, path = place) => ({ kind: 'rejected', path, reason }) as const;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return rejected('not JSON; --stdin pages takes one {"path": …, "body": …} a line');
  }
  const fault = LINE(value, '');
  if (fault !== null) return rejected(fault);
  // The shape was checked.
  const { path, url, body, retrieved, encoding } = value as Readonly<Record<string, string | null | undefined>>;
  const name = path || url;
  if (!name) return rejected('path and url are missing, expected at least one');
  if (encoding === 'base64' && NOT_BASE64.test(body ?? '')) return rejected('body is not base64', name);
  return {
    kind: 'given',
    path: name,
    bytes: Buffer.from(body ?? '', encoding === 'base64' ? 'base64' : 'utf8'),
    // Text has its letters already: the charset that the page declares is the server's, not that of these bytes.
    origin: { url: url || null, retrieved: retrieved || null, charset: null },
  };
}
