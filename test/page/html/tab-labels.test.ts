import { describe, expect, it } from 'vitest';
import { outline, PROSE, read } from './read.ts';

const within = (html: string): string[] => outline(read(`<h1>Tytuł strony</h1><p>${PROSE}</p>${html}`)).slice(2);
const tabs = (list: string, panels: string): string => `${list}<div class="tab-content">${panels}</div>`;
const TWO =
  '<ul class="nav nav-tabs"><li><a href="#d1">Piątek, 6 czerwca</a></li><li><a href="#d2">Sobota, 7 czerwca</a></li></ul>';

describe('labels of tabs', () => {
  it.each([
    [
      'stand above their panels',
      tabs(TWO, '<div id="d1"><p>Msza o północy</p></div><div id="d2"><p>Zabawa w remizie</p></div>'),
      [
        'heading: Piątek, 6 czerwca',
        'paragraph: Msza o północy',
        'heading: Sobota, 7 czerwca',
        'paragraph: Zabawa w remizie',
      ],
    ],
    [
      'not twice',
      tabs(
        TWO,
        '<div id="d1"><h3>Piątek, 6 czerwca</h3><p>Msza o północy</p></div><div id="d2"><h3>Sobota, 7 czerwca</h3><p>Zabawa w remizie</p></div>',
      ),
      [
        'heading: Piątek, 6 czerwca',
        'paragraph: Msza o północy',
        'heading: Sobota, 7 czerwca',
        'paragraph: Zabawa w remizie',
      ],
    ],
    [
      'not of links to other pages',
      tabs(
        TWO.replaceAll('#d', '/dzien#d'),
        '<div id="d1"><p>Msza o północy</p></div><div id="d2"><p>Zabawa w remizie</p></div>',
      ),
      ['paragraph: Msza o północy', 'paragraph: Zabawa w remizie'],
    ],
    [
      'not of one panel alone',
      '<ul class="nav-tabs"><li><a href="#d1">Piątek, 6 czerwca</a></li><li><a href="#inne">Sobota, 7 czerwca</a></li></ul><div id="d1"><p>Msza o północy</p></div>',
      ['paragraph: Msza o północy'],
    ],
    [
      'not of a list of contents',
      '<ol><li><a href="#s1">Piątek, 6 czerwca</a></li><li><a href="#s2">Sobota, 7 czerwca</a></li></ol><div id="s1"><p>Msza o północy</p></div><div id="s2"><p>Zabawa w remizie</p></div>',
      ['paragraph: Msza o północy', 'paragraph: Zabawa w remizie'],
    ],
  ])('%s', (_, html, expected) => {
    expect(within(html).filter((line) => !line.startsWith('list_item'))).toEqual(expected);
  });
});
