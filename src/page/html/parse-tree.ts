import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { ATTRIBUTES, type Attribute, type ElementNode } from './node.ts';
import { MAX_VALUE, scanMarkup } from './scan-markup.ts';
import { TreeBuilder, withAttribute } from './tree-builder.ts';

/** A parsed page: its tree, and the beginnings of its comments (`saved from url=…`, marks of the CMS). */
export interface ParsedHtml {
  readonly root: ElementNode;
  readonly comments: readonly string[];
}

const MAX_COMMENTS = 200;
const MAX_COMMENT = 400;
const KEPT: ReadonlySet<string> = new Set(ATTRIBUTES);

/** One pass over the markup. Any input gives a tree; nothing is thrown. */
export function parseTree(html: string): ParsedHtml {
  return scanned(html) ?? tokenized(html);
}

function scanned(html: string): ParsedHtml | null {
  const builder = new TreeBuilder();
  const comments: string[] = [];
  const plain = scanMarkup(html, builder, (start, end) => addComment(comments, html, start, end));
  return plain ? { root: builder.finish(), comments } : null;
}

/** The same by htmlparser2's tokenizer, which knows what to make of any markup. */
export function tokenized(html: string): ParsedHtml {
  const builder = new TreeBuilder();
  const comments: string[] = [];
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks(html, builder, comments));
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.finish(), comments };
}

function addComment(comments: string[], html: string, start: number, end: number): void {
  if (comments.length < MAX_COMMENTS) comments.push(html.slice(start, Math.min(end, start + MAX_COMMENT)));
}

function callbacks(html: string, builder: TreeBuilder, comments: string[]): TokenizerCallbacks {
  let name = '';
  let key = '';
  let value = '';
  let attributes: Attribute | null = null;
  const opened = (): void => {
    builder.open(name, attributes);
  };
  const ignore = (): void => {};
  return {
    ontext: (start, end) => builder.text(html.slice(start, end)),
    ontextentity: (code) => builder.text(String.fromCodePoint(code)),
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      attributes = null;
    },
    onattribname: (start, end) => {
      key = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      if (value.length < MAX_VALUE) value += html.slice(start, Math.min(end, start + MAX_VALUE));
    },
    onattribentity: (code) => {
      value += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (KEPT.has(key)) attributes = withAttribute(attributes, key, value);
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (start, end) => builder.close(html.slice(start, end).trim().toLowerCase()),
    oncomment: (start, end, offset) => addComment(comments, html, start, end - offset),
    oncdata: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}
