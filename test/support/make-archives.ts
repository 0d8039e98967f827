import { gzipSync } from 'node:zlib';

/** A page of our own about one congress, with Polish letters. */
export function pageAbout(town: string, day: number): string {
  return `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Kongres Łąk w ${town}</title></head><body><main><h1>Kongres Łąk w ${town}</h1>
<p>W dniu ${day} września 2018 r. w ${town} odbył się Kongres Łąk i Pastwisk. Gości przywitała burmistrz, a o kośbie mówili przyrodnicy z całego województwa.</p>
<p>Następne spotkanie zapowiedziano w sąsiedniej gminie; żaden termin nie jest jeszcze znany.</p></main></body></html>`;
}

export interface Answer {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly date?: string;
  readonly lineEnd?: string;
}

/** A record of a WARC file; `length` belies its length. */
export function warcRecord(type: string, url: string, block: Uint8Array, length = block.length, date?: string): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date ?? '2019-02-12T10:11:12Z'}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** An answer of a server as crawlers store it. */
export function response({ url, body, type, status, headers = [], date, lineEnd = '\r\n' }: Answer): Buffer {
  const head = [`HTTP/1.1 ${status ?? '200 OK'}`, `Content-Type: ${type ?? 'text/html; charset=utf-8'}`, ...headers];
  const block = Buffer.concat([Buffer.from(`${head.join(lineEnd)}${lineEnd}${lineEnd}`), Buffer.from(body)]);
  return warcRecord('response', url, block, block.length, date);
}

/** `.warc.gz` as crawlers write it: a gzip member a record. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** `4\r\n…\r\n0\r\n\r\n` */
export function chunked(body: string, size: number): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** Each byte above ASCII, and `=`, as `=XX`; lines joined by `=`. */
export function quotedPrintable(bytes: Uint8Array): string {
  const coded = Array.from(bytes, (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < coded.length; at += 24) lines.push(coded.slice(at, at + 24).join(''));
  return lines.join('=\r\n');
}

const WINDOWS_1250: Readonly<Record<string, number>> = {
  ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0x9c, ź: 0x9f, ż: 0xbf,
  Ą: 0xa5, Ć: 0xc6, Ę: 0xca, Ł: 0xa3, Ń: 0xd1, Ó: 0xd3, Ś: 0x8c, Ź: 0x8f, Ż: 0xaf,
}; // biome-ignore format: a table

export function windows1250(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => WINDOWS_1250[letter] ?? letter.charCodeAt(0));
}

const HEADER = 30;
const ENTRY = 46;

/** A zip file whose files are stored as they are. */
export function zip(files: readonly (readonly [string, Uint8Array])[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const local = Buffer.alloc(HEADER);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(ENTRY);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), Buffer.from(bytes));
    central.push(entry, Buffer.from(name));
    offset += HEADER + name.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
