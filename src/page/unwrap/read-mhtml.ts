import type { Origin } from '../origin.ts';
import { type MimeHeaders, mediaType, parameter, readHeaders } from './mime-headers.ts';
import { readInstant } from './read-instant.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** The page of an MHTML file, and what the file says of it. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** The file ends within the page. */
  readonly cut: boolean;
}

interface Part {
  readonly headers: MimeHeaders;
  readonly body: string;
  readonly cut: boolean;
}

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
/** `multipart/alternative` within `multipart/related`; deeper is no saved page. */
const DEEPEST = 3;

/** Whether bytes begin like a page that a browser saved with all its files in one (`MIME-Version`, `multipart/related`). */
export function isMhtml(bytes: Uint8Array, path: string): boolean {
  const headers = readHeaders(latin1(beginningOf(bytes)))?.headers;
  if (headers === undefined) return false;
  const type = mediaType(headers.get('content-type'));
  if (type === 'multipart/related') return parameter(headers.get('content-type'), 'boundary') !== null;
  return /\.mht(?:ml)?$/i.test(path) && headers.has('mime-version') && (PAGE_TYPES.has(type) || isMultipart(type));
}

const MOST_HEADERS = 16_384;

/** Up to the first empty line, behind which there are no headers; nothing where there is none soon. */
function beginningOf(bytes: Uint8Array): Uint8Array {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MOST_HEADERS));
  let end = 0;
  for (const blank of ['\n\n', '\n\r\n']) {
    const behind = beginning.indexOf(blank) + blank.length;
    if (behind >= blank.length && (end === 0 || behind < end)) end = behind;
  }
  return beginning.subarray(0, end);
}

/** The root page of an MHTML file: the part that `start` names, or else its first HTML part; null where it has none. */
export function readMhtml(bytes: Uint8Array): SavedPage | null {
  const whole = partOf(latin1(bytes), false);
  if (whole === null) return null;
  const parts = leavesOf(whole, 0);
  const start = parameter(whole.headers.get('content-type'), 'start');
  const root =
    parts.find(({ headers }) => start !== null && headers.get('content-id') === start && isPage(headers)) ??
    parts.find(({ headers }) => mediaType(headers.get('content-type')) !== 'text/plain' && isPage(headers)) ??
    parts.find(({ headers }) => isPage(headers));
  return root === undefined ? null : savedPage(root, whole.headers);
}

function savedPage({ headers, body, cut }: Part, whole: MimeHeaders): SavedPage {
  const places = [headers, whole].flatMap((fields) => [
    fields.get('content-location'),
    fields.get('snapshot-content-location'),
  ]);
  return {
    bytes: decodeTransfer(body, headers.get('content-transfer-encoding') ?? ''),
    origin: {
      url: places.find((place) => place !== undefined && /^https?:\/\/\S{4,2000}$/i.test(place)) ?? null,
      retrieved: readInstant(whole.get('date') ?? ''),
      charset: parameter(headers.get('content-type'), 'charset'),
    },
    cut,
  };
}

function leavesOf(part: Part, depth: number): readonly Part[] {
  const type = part.headers.get('content-type');
  const boundary = parameter(type, 'boundary');
  if (!isMultipart(mediaType(type)) || boundary === null || depth > DEEPEST) return [part];
  return partsBetween(part, boundary).flatMap((inner) => leavesOf(inner, depth + 1));
}

/** What stands between lines of `--boundary`; without the closing `--boundary--` the last part was cut. */
function partsBetween({ body, cut }: Part, boundary: string): readonly Part[] {
  const mark = `\n--${boundary}`;
  const text = `\n${body}`;
  const parts: Part[] = [];
  let at = text.indexOf(mark);
  while (at >= 0) {
    const from = at + mark.length;
    if (text.startsWith('--', from)) break;
    const next = text.indexOf(mark, from);
    const line = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const part = line < 0 || line > end ? null : partOf(text.slice(line + 1, end), cut || next < 0);
    if (part !== null) parts.push(part);
    at = next;
  }
  return parts;
}

function partOf(text: string, cut: boolean): Part | null {
  const entity = readHeaders(text);
  return entity && { headers: entity.headers, body: text.slice(entity.body), cut };
}

function isPage(headers: MimeHeaders): boolean {
  return PAGE_TYPES.has(mediaType(headers.get('content-type')));
}

function isMultipart(type: string): boolean {
  return type.startsWith('multipart/');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
