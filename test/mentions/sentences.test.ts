import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/mentions/reading.ts';
import { findSentences } from '../../src/mentions/sentences.ts';
import { pageOf, readingOfText } from '../support/page-of.ts';
import { ruleRows } from '../support/rule-rows.ts';

interface Row {
  readonly text: string;
  readonly expect: readonly string[];
}

function sentencesIn(text: string): readonly string[] {
  return findSentences(readingOfText(text)).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  it.each(ruleRows<Row>('sentences/cuts'))('$text', ({ text, expect: expected }) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  it('cuts between the lines of a list that lost its bullets, not within a sentence broken by width', () => {
    const page = pageOf('');
    const cut = (text: string) => {
      const block = {
        kind: 'paragraph' as const,
        start: 0,
        end: text.length,
        level: 0,
        scope: 0,
        intro: null,
        cells: [],
      };
      return findSentences(readingOf({ ...page, reader: 'html', text, blocks: [block] })).map((one) =>
        text.slice(one.start, one.end),
      );
    };
    expect(cut('Komisja Finansów - 19 listopada godz. 10.00\nKomisja Oświaty - 20 listopada godz. 12.00')).toEqual([
      'Komisja Finansów - 19 listopada godz. 10.00',
      'Komisja Oświaty - 20 listopada godz. 12.00',
    ]);
    expect(cut('Znamy zwycięzców\nFinał konkursu zgromadził w Grójcu siedemnaście kół.')).toHaveLength(2);
    expect(cut('Wójt Gminy\nKozłowo ogłasza konkurs na dyrektora szkoły w Brzozie.')).toHaveLength(1);
    expect(cut('Zapraszamy wszystkich\nMieszkańców Kutna na koncert.')).toHaveLength(1);
    expect(cut('Dom Kultury\nRynek 5, wejście od ulicy Polnej, pokój numer 3')).toHaveLength(1);
    expect(cut('Sesja odbędzie się w Urzędzie\nGminy 5 maja o godzinie\n10 w sali narad')).toHaveLength(1);
  });

  it('reads a table row as one sentence', () => {
    const text = 'Dni Brzegu\t12 maja. Rynek';
    const cells = [
      { start: 0, end: 10 },
      { start: 11, end: text.length },
    ].map((span) => ({ ...span, header: null }));
    const block = {
      kind: 'table_row' as const,
      start: 0,
      end: text.length,
      level: 0,
      scope: 0,
      intro: null,
      cells,
    };
    expect(findSentences(readingOf({ ...pageOf(''), text, blocks: [block] }))).toHaveLength(1);
  });
});
