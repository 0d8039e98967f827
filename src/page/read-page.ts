import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Charset, Page } from '../model/page.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { lostLetters } from './decode/lost-letters.ts';
import { readHtml } from './html/read-html.ts';
import { NO_PUBLICATION } from './publication/choose-publication.ts';
import { hasBinaryMagic, sniffText } from './sniff.ts';
import { type ReadPart, readText } from './text/read-text.ts';

const NO_CHARSET: Charset = {
  name: 'binary',
  declared: null,
  reason: 'The first bytes are those of a file that is not text.',
};

/** Reads any file as a page. A function of its bytes and its path alone; it never throws: what cannot be read is said in `diagnostics`. */
export function readPage(bytes: Uint8Array, path: string): Page {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (hasBinaryMagic(bytes))
    return { path, sha256, charset: NO_CHARSET, ...nothing('binary-file', 'The file is not text') };
  const { text, charset, diagnostics } = decodeBytes(bytes);
  const part = readDecoded(text, path);
  return {
    path,
    sha256,
    charset,
    ...part,
    diagnostics: [...diagnostics, ...lostLetters(part.text), ...part.diagnostics],
  };
}

function readDecoded(text: string, path: string): ReadPart {
  switch (sniffText(text, path)) {
    case 'empty':
      return nothing('empty-file', 'The file is empty');
    case 'binary':
      return nothing('binary-file', 'The file is not text');
    case 'html':
      return readHtml(text, path);
    case 'text':
      return readText(text, path);
  }
}

function nothing(code: string, message: string): ReadPart {
  const diagnostic: Diagnostic = { code, severity: 'error', message, start: null, end: null };
  return {
    url: null,
    reader: 'none',
    language: null,
    title: null,
    publication: NO_PUBLICATION,
    text: '',
    blocks: [],
    scopes: [{ kind: 'page', parent: null, heading: null, dated: null }],
    omitted: [],
    diagnostics: [diagnostic],
  };
}
