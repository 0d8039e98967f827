import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/mentions/index.ts';
import { pageOf } from '../../support/page-of.ts';

function occasions(text: string): readonly string[] {
  return findMentions(pageOf(text)).mentions.flatMap((one) => (one.kind === 'occasion' ? [one.name] : []));
}

describe('dropNestedOccasions', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gala konkursu „Miasto z klasą” odbędzie się w teatrze.', ['Gala konkursu „Miasto z klasą”']],
    ['Stowarzyszenie „Forum Rewitalizacji” przyjęło dwie gminy.', []],
    ['Komitet organizacyjny dożynek spotkał się wczoraj.', ['Dożynki']],
    ['Konferencja i walne zebranie odbyły się razem.', ['Konferencja', 'Walne zebranie']],
    ['Kongres Miast, Forum Wsi, Targi Pracy', ['Kongres Miast', 'Forum Wsi', 'Targi Pracy']],
    ['Przerwę w obradach sesji ogłosił przewodniczący.', ['Obrady sesji']],
  ])('%s', (text, expected) => {
    expect(occasions(text)).toEqual(expected);
  });
});
