import { hash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Charset, Page } from '../model/page.ts';
import { finish, type Steps } from '../model/steps.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { lostLetters } from './decode/lost-letters.ts';
import { readHtml } from './html/read-html.ts';
import { noTitle } from './no-title.ts';
import { NO_ORIGIN, type Origin } from './origin.ts';
import { NO_PUBLICATION } from './publication/choose-publication.ts';
import { hasBinaryMagic, sniffText } from './sniff.ts';
import { type ReadPart, readText } from './text/read-text.ts';
import { unwrap } from './unwrap/unwrap.ts';

const NO_CHARSET: Charset = {
  name: 'binary',
  declared: null,
  reason: 'The first bytes are those of a file that is not text.',
};

/**
 * Reads any file as a page, also one in gzip or MHTML. A function of its bytes, its path and what the archive that holds it says of it;
 * it never throws: what cannot be read is said in `diagnostics`.
 */
export function readPage(bytes: Uint8Array, path: string, given: Origin = NO_ORIGIN): Page {
  return finish(readPageInSteps(bytes, path, given));
}

/** The same in steps. */
export function* readPageInSteps(bytes: Uint8Array, path: string, given: Origin): Steps<Page> {
  const sha256 = hash('sha256', bytes);
  const nothingOf = (code: string, message: string): Page => ({
    path,
    sha256,
    charset: NO_CHARSET,
    ...nothing(code, message),
  });
  const unwrapped = unwrap(bytes, path);
  if (unwrapped.kind === 'fault') return nothingOf(unwrapped.code, unwrapped.message);
  if (hasBinaryMagic(unwrapped.bytes)) return nothingOf('binary-file', 'The file is not text');
  const origin = unwrapped.origin ?? given;
  const { text, charset, diagnostics } = decodeBytes(unwrapped.bytes, origin.charset);
  yield;
  const part = withOrigin(yield* readDecoded(text, unwrapped.path), origin);
  return {
    path,
    sha256,
    charset,
    ...part,
    diagnostics: [
      ...unwrapped.diagnostics,
      ...diagnostics,
      ...lostLetters(part.text),
      ...(part.text === '' ? [] : noTitle(part.title)),
      ...part.diagnostics,
    ],
  };
}

/** Who fetched the page knows better than the page where it was, and when. */
function withOrigin(part: ReadPart, { url, retrieved }: Origin): ReadPart {
  const stamp =
    retrieved === null
      ? part.publication.retrieved
      : { value: retrieved, raw: retrieved, span: null, source: 'archive' };
  return { ...part, url: url ?? part.url, publication: { ...part.publication, retrieved: stamp } };
}

function* readDecoded(text: string, path: string): Steps<ReadPart> {
  switch (sniffText(text, path)) {
    case 'empty':
      return nothing('empty-file', 'The file is empty');
    case 'binary':
      return nothing('binary-file', 'The file is not text');
    case 'html':
      return yield* readHtml(text, path);
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
    site: null,
    publication: NO_PUBLICATION,
    marked: [],
    text: '',
    blocks: [],
    scopes: [{ kind: 'page', parent: null, heading: null, dated: null }],
    omitted: [],
    diagnostics: [diagnostic],
  };
}
