import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { ElementNode } from './node.ts';
import { TreeBuilder } from './tree-builder.ts';

/** A parsed page: its tree, and the beginnings of its comments (`saved from url=…`, marks of the CMS). */
export interface ParsedHtml {
  readonly root: ElementNode;
  readonly comments: readonly string[];
}

const MAX_COMMENTS = 200;
const MAX_COMMENT = 400;
/** Longer values are data, not words: embedded pictures, styles. */
const MAX_VALUE = 4000;

/** One pass over the markup with htmlparser2's tokenizer. Any input gives a tree; nothing is thrown. */
export function parseTree(html: string): ParsedHtml {
  const builder = new TreeBuilder();
  const comments: string[] = [];
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks(html, builder, comments));
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, comments };
}

function callbacks(html: string, builder: TreeBuilder, comments: string[]): TokenizerCallbacks {
  let name = '';
  let key = '';
  let value = '';
  let attributes = new Map<string, string>();
  const opened = (): void => {
    builder.open(name, attributes);
  };
  const ignore = (): void => {};
  return {
    ontext: (start, end) => builder.text(html.slice(start, end)),
    ontextentity: (code) => builder.text(String.fromCodePoint(code)),
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      attributes = new Map();
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
      if (!attributes.has(key)) attributes.set(key, value);
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (start, end) => builder.close(html.slice(start, end).trim().toLowerCase()),
    oncomment: (start, end, offset) => {
      if (comments.length < MAX_COMMENTS) comments.push(html.slice(start, Math.min(end - offset, start + MAX_COMMENT)));
    },
    oncdata: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
}
