import { load } from 'cheerio';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { render } from '../../support/render-rows.ts';

const reader = new MarkdownIt({ html: true });

/** What another reader of Markdown makes of the row: the text of its cells, and how many elements are in them. */
function read(text: string): { readonly cells: readonly string[]; readonly markup: number } {
  const $ = load(reader.render(text));
  return { cells: [...$('td')].map((cell) => $(cell).text()), markup: $('td *').length };
}

test.each([
  'a|b',
  'a\\|b',
  '`code`',
  '``|``',
  '**bold** _not_ ~~gone~~',
  '<b>x</b>',
  '<!-- -->',
  '</table><script>alert(1)</script>',
  '[link](javascript:alert(1))',
  '![picture](https://example.org/x.png)',
  '<https://example.org>',
  '&lt;b&gt; &amp;',
  '\\',
  'a\nb',
  'study_visit',
  '$x$',
])('shows %j as it is', async (name) => {
  const written = await render('markdown', [{ date: '2020', name, note: '' }]);
  expect(written.trimEnd().split('\n')).toHaveLength(3);
  expect(read(written)).toEqual({ cells: ['2020', name.replace('\n', ' ')], markup: 0 });
});

test('any text is one cell without markup', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'|`*_~[]()<>!&;#\\\n ab$-:') });
  await fc.assert(
    fc.asyncProperty(text, async (name) => {
      const { cells, markup } = read(await render('markdown', [{ date: 'x', name, note: '' }]));
      expect(markup).toBe(0);
      expect(cells).toHaveLength(2);
      expect(cells[1]?.replace(/\s+/g, ' ')).toBe(name.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 300 },
  );
});
