import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/page/decode/decode-bytes.ts';
import { type ParsedHtml, parseTree, tokenized } from '../../../src/page/html/parse-tree.ts';
import { scanMarkup } from '../../../src/page/html/scan-markup.ts';
import { TreeBuilder } from '../../../src/page/html/tree-builder.ts';

function pagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesIn(path);
    return name.endsWith('.html') ? [path] : [];
  });
}

const htmlOf = (path: string): string => decodeBytes(readFileSync(path)).text;

/** A tree without its ways back. */
const flat = ({ root, comments }: ParsedHtml): string =>
  JSON.stringify([root, comments], (key, value: unknown) => (key === 'page' || key === 'parent' ? undefined : value));

/** Pieces of markup, whole and broken: what pages are made of, and what tokenizers differ in. */
const PIECES = [
  ...[
    '<div>',
    '</div>',
    '<p class="a b">',
    '</p>',
    '<LI ID=x>',
    '<td',
    '>',
    '<a href="/a?b=1&amp;c=2">',
    '<br/>',
    '<br / >',
  ],
  ...[
    '<',
    '</',
    '</>',
    '<!',
    '<!-',
    '<!--',
    '-->',
    '--',
    '<![',
    '<![endif]>',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '/',
    '=',
  ],
  ...[
    '"',
    "'",
    ' a=b',
    ' class=x',
    ' id',
    ' class = "y"z',
    '<script>',
    '</script',
    '</script >',
    '<style>',
    '</style>',
  ],
  ...[
    '<title>',
    '</t',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<xmp>',
    '<tmp>',
    '<xitle>',
    '<İ>',
    '<linK>',
    '</div/>',
  ],
  ...[
    '&',
    '&amp',
    '&nbsp;',
    '&nbsp',
    '&oacute;',
    '&zdot;',
    '&#',
    '&#65',
    '&#65;',
    '&#x41;',
    '&#150;',
    '&#xD800;',
    '&;',
  ],
  ...[
    '&copy=1',
    '&notit;',
    '&ltl?',
    '&foo;',
    '&foo',
    '&sect_',
    '&id=1',
    '&&amp;',
    '&1;',
    'gmina',
    ' ',
    '\n',
    '\f',
    '\u00a0',
  ],
];

describe('the scanner builds the tree that the tokenizer gives', () => {
  it.each(pagesIn('fixtures'))('%s', (path) => {
    const html = htmlOf(path);
    expect(flat(parseTree(html))).toBe(flat(tokenized(html)));
  });

  it('of markup in any state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const html = `<p>Gmina</p>${pieces.join('')}`;
        for (const whole of [html, `${html}"'></script></title></textarea>--><p>`])
          expect(flat(parseTree(whole))).toBe(flat(tokenized(whole)));
      }),
      { numRuns: 3000 },
    );
  });

  it('without the help of the tokenizer on nearly all pages', () => {
    const pages = pagesIn('fixtures/eval/html');
    const plain = pages.filter((path) => scanMarkup(htmlOf(path), new TreeBuilder(), () => {}));
    expect(plain.length).toBeGreaterThan(pages.length * 0.95);
  });

  it.each(['<p', '</p', '<p class="a', '<!-- a', '<script>a', '&amp', '<![CDATA[a]]>', '</>', '<p>&notit;</p>'])(
    'leaves %s to it',
    (html) => expect(scanMarkup(html, new TreeBuilder(), () => {})).toBe(false),
  );
});
