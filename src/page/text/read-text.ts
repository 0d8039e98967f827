import type { Page } from '../../model/page.ts';
import { NO_PUBLICATION } from '../publication/choose-publication.ts';
import { buildScopes } from '../scopes/build-scopes.ts';

/** What reading gives; the caller adds what it knows of the file itself. */
export type ReadPart = Omit<Page, 'path' | 'sha256' | 'charset'>;

/** Reads a plain-text page: `text` is decoded, without byte-order mark, with `\n` line ends, and becomes `Page.text` as it is. */
export function readText(text: string, _path: string): ReadPart {
  const raw = [...text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu)].map((match) => ({
    kind: 'paragraph' as const,
    level: 0,
    cells: [],
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  return {
    url: null,
    reader: 'text',
    language: 'pl',
    title: null,
    publication: NO_PUBLICATION,
    text,
    ...buildScopes(text, raw),
    omitted: [],
    diagnostics: [],
  };
}
