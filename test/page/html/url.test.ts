import { describe, expect, it } from 'vitest';
import { PROSE, read } from './read.ts';

const url = (head: string, path?: string): string | null => read(`<head>${head}</head><p>${PROSE}</p>`, path).url;

describe('url', () => {
  it.each([
    ['canonical', '<link rel="canonical" href="https://www.bralin.pl/park">', 'https://www.bralin.pl/park'],
    ['og:url', '<meta property="og:url" content="https://www.bralin.pl/park">', 'https://www.bralin.pl/park'],
    ['a saved page', '<!-- saved from url=(0026)http://www.bralin.pl/park -->', 'http://www.bralin.pl/park'],
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://www.bralin.pl/park \n saved date: Tue Feb 12 2019 10:11:12 GMT+0100\n-->',
      'https://www.bralin.pl/park',
    ],
    [
      'a relative canonical on a base',
      '<base href="https://www.bralin.pl/"><link rel=canonical href="/park">',
      'https://www.bralin.pl/park',
    ],
    ['the base last', '<base href="https://www.bralin.pl/index.php">', 'https://www.bralin.pl/index.php'],
    ['nothing', '<link rel="stylesheet" href="https://cdn.pl/a.css">', null],
    ['no script address', '<link rel="canonical" href="javascript:void(0)">', null],
  ])('%s', (_, head, expected) => {
    expect(url(head)).toBe(expected);
  });

  it.each([
    ['kopia/www.bralin.pl/art/12.html', 'http://www.bralin.pl/art/12.html'],
    ['2019.05/strona.html', null],
    ['strona.pl', null],
    ['a/index.html', null],
  ])('the folder of a mirror: %s', (path, expected) => {
    expect(url('', path)).toBe(expected);
  });

  it('takes the day a tool saved the page for that of its retrieval', () => {
    const page = read(
      `<!--\n Page saved with SingleFile \n url: https://a.pl/park \n saved date: Tue Feb 12 2019 10:11:12 GMT+0100\n--><p>${PROSE}</p>`,
    );
    expect(page.publication.retrieved?.value).toBe('2019-02-12T10:11');
  });
});
