import { decodeContent } from '../../page/unwrap/inflate.ts';
import { type MimeHeaders, mediaType, parameter, readHeaders } from '../../page/unwrap/mime-headers.ts';
import { fileKind } from '../file-kind.ts';

/** The head of a stored HTTP response. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: MimeHeaders;
  /** Offset of the body in bytes. */
  readonly body: number;
}

/** `HTTP/1.1 200 OK` */
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})[^\r\n]{0,200}\r?\n/;
/** No answer to a part of a page, no answer without a body. */
const WITH_PAGE = new Set([200, 201, 203]);

/** Reads status and headers; null where they do not end yet, or are none. */
export function readResponseHead(bytes: Uint8Array): ResponseHead | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString('latin1');
  const line = STATUS_LINE.exec(text);
  const entity = line && readHeaders(text.slice(line[0].length));
  return entity && { status: Number(line[1]), headers: entity.headers, body: line[0].length + entity.body };
}

/** Whether the response is a page, by its status, its type and, for plain text, its name: scripts and lists are served as that. */
export function isPageResponse({ status, headers }: ResponseHead, url: string): boolean {
  if (!WITH_PAGE.has(status)) return false;
  const kind = fileKind(/[^/]{0,2000}$/.exec(url.replace(/[?#].*/s, ''))?.[0] ?? '');
  switch (mediaType(headers.get('content-type'))) {
    case 'text/html':
    case 'application/xhtml+xml':
      return true;
    case 'text/plain':
    case '':
      return kind === 'page' || kind === 'perhaps';
    default:
      return false;
  }
}

export function charsetOf({ headers }: ResponseHead): string | null {
  return parameter(headers.get('content-type'), 'charset');
}

/** The page itself, without the encodings of its transfer; a string says why it cannot be had. Many crawlers store bodies decoded under the old headers. */
export function bodyOf(bytes: Uint8Array, { headers, body }: ResponseHead): Uint8Array | string {
  const raw = bytes.subarray(body);
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const whole = chunked ? (joinChunks(raw) ?? raw) : raw;
  const decoded = decodeContent(whole, (headers.get('content-encoding') ?? '').trim().toLowerCase());
  return 'code' in decoded ? decoded.message : decoded.bytes;
}

/** `1a4\r\n…\r\n0\r\n\r\n`: the chunks joined; null where the bytes are not so divided. A last chunk may be cut. */
function joinChunks(bytes: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = Buffer.from(bytes.subarray(at, at + 100)).toString('latin1');
    const [size, hex = ''] = /^([0-9a-f]{1,8})(?:[ \t;][^\r\n]{0,80})?\r?\n/i.exec(line) ?? [];
    if (size === undefined) return null;
    const length = Number.parseInt(hex, 16);
    if (length === 0) break;
    at += size.length;
    chunks.push(bytes.subarray(at, at + length));
    at += length;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === 0x0a) at++;
  }
  return chunks.length === 0 ? null : Buffer.concat(chunks);
}
