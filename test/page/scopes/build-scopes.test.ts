import { describe, expect, it } from 'vitest';
import type { BlockKind, Stamp } from '../../../src/model/page.ts';
import type { RawBlock } from '../../../src/page/raw-block.ts';
import { buildScopes } from '../../../src/page/scopes/build-scopes.ts';

type Given = readonly [kind: BlockKind | 'h1' | 'h2' | 'h3' | 'li2', words: string, more?: Partial<RawBlock>];

function place(kind: Given[0]): { kind: BlockKind; level: number } {
  if (kind === 'h1' || kind === 'h2' || kind === 'h3') return { kind: 'heading', level: Number(kind.slice(1)) };
  if (kind === 'li2') return { kind: 'list_item', level: 2 };
  return { kind, level: kind === 'list_item' ? 1 : 0 };
}

const build = (...given: readonly Given[]) => {
  let text = '';
  const raw = given.map(([kind, words, more]): RawBlock => {
    const start = text.length;
    text += `${words}\n\n`;
    return { ...place(kind), cells: [], start, end: start + words.length, ...more };
  });
  const scoped = buildScopes(text, raw);
  const words = (index: number | null) => {
    const block = index === null ? undefined : scoped.blocks[index];
    return block ? text.slice(block.start, block.end) : null;
  };
  const find = (start: string) => scoped.blocks.find((_, index) => words(index)?.startsWith(start));
  return {
    ...scoped,
    words,
    intro: (start: string) => words(find(start)?.intro ?? null),
    scope: (start: string) => scoped.scopes[find(start)?.scope ?? 0],
    items: scoped.scopes
      .filter(({ kind }) => kind === 'item')
      .map(({ heading, dated }) => [words(heading), dated?.value]),
    left: scoped.omitted.map(({ reason, excerpt }) => `${reason}: ${excerpt}`),
  };
};

const P = 'Na zebraniu w świetlicy omówiono budżet, plan remontów i letni festyn nad jeziorem w Zielonem.';
const stamp = (value: string): Stamp => ({ value, raw: value, span: null, source: 'time' });

describe('sections', () => {
  it('follow the levels of headings', () => {
    const { scopes, scope, words } = build(
      ['h1', 'A'],
      ['paragraph', P],
      ['h2', 'B'],
      ['h3', 'C'],
      ['paragraph', 'c text'],
      ['h2', 'D'],
      ['paragraph', 'd text'],
    );
    expect(scopes.map(({ kind, parent, heading }) => [kind, parent, words(heading)])).toEqual([
      ['page', null, null],
      ['section', 0, 'A'],
      ['section', 1, 'B'],
      ['section', 2, 'C'],
      ['section', 1, 'D'],
    ]);
    expect(words(scope('c text')?.heading ?? null)).toBe('C');
  });
  it('a page without headings is one scope', () => {
    const { scopes, blocks } = build(['paragraph', P], ['paragraph', 'x']);
    expect(scopes).toHaveLength(1);
    expect(blocks.every(({ scope }) => scope === 0)).toBe(true);
  });
});

describe('dated items', () => {
  it('title, second title, date, teaser', () => {
    const { items, left, scope } = build(
      ['h1', 'Stowarzyszenie'],
      ['h2', 'Aktualności'],
      ['h3', 'Zebranie'],
      ['h3', 'Zebranie'],
      ['paragraph', '5 kwietnia 2024'],
      ['paragraph', P],
      ['h3', 'Festyn'],
      ['paragraph', '4 marca 2024 r.'],
      ['paragraph', `${P} Festyn.`],
    );
    expect(items).toEqual([
      ['Zebranie', '2024-04-05'],
      ['Festyn', '2024-03-04'],
    ]);
    expect(left).toEqual(['repeated: Zebranie', 'metadata: 5 kwietnia 2024', 'metadata: 4 marca 2024 r.']);
    expect(scope(`${P} Festyn`)?.dated?.value).toBe('2024-03-04');
  });
  it('date before title, and titles that are no headings', () => {
    expect(
      build(
        ['h1', 'Wiadomości'],
        ['paragraph', '05.04.2024'],
        ['h2', 'Zebranie'],
        ['paragraph', P],
        ['paragraph', '04.03.2024'],
        ['h2', 'Festyn'],
        ['paragraph', P],
      ).items,
    ).toEqual([
      ['Zebranie', '2024-04-05'],
      ['Festyn', '2024-03-04'],
    ]);
    expect(
      build(
        ['h1', 'Wiadomości'],
        ['paragraph', 'Zebranie'],
        ['paragraph', '05.04.2024'],
        ['paragraph', P],
        ['paragraph', 'Festyn'],
        ['paragraph', '04.03.2024'],
        ['paragraph', P],
      ).items,
    ).toEqual([
      ['Zebranie', '2024-04-05'],
      ['Festyn', '2024-03-04'],
    ]);
  });
  it('stamps that the structure gives', () => {
    const { items, dateline } = build(
      ['h1', 'Wiadomości'],
      ['h3', 'Zebranie', { dated: stamp('2024-04-05') }],
      ['paragraph', P],
      ['h3', 'Festyn', { dated: stamp('2024-03-04') }],
    );
    expect(items).toEqual([
      ['Zebranie', '2024-04-05'],
      ['Festyn', '2024-03-04'],
    ]);
    expect(dateline).toBeNull();
  });
  it('one date under the title is the page’s', () => {
    const { items, dateline, left } = build(['h1', 'Zebranie'], ['paragraph', '5 kwietnia 2024'], ['paragraph', P]);
    expect(items).toEqual([]);
    expect(dateline?.value).toBe('2024-04-05');
    expect(left).toEqual(['metadata: 5 kwietnia 2024']);
  });
  it.each<[string, readonly Given[]]>([
    [
      'days of a programme',
      [
        ['h1', 'Program zjazdu'],
        ['paragraph', '5 kwietnia 2024'],
        ['list_item', '9.00 Otwarcie'],
        ['paragraph', '6 kwietnia 2024'],
        ['list_item', '9.00 Warsztaty'],
      ],
    ],
    [
      'what is to come',
      [
        ['h1', 'Kalendarz imprez'],
        ['h3', 'Zebranie'],
        ['paragraph', '5 kwietnia 2024'],
        ['paragraph', P],
        ['h3', 'Festyn'],
        ['paragraph', '6 kwietnia 2024'],
        ['paragraph', P],
      ],
    ],
    [
      'an hour beside the date',
      [
        ['h1', 'Zebranie'],
        ['paragraph', '5 kwietnia 2024, godz. 17.00'],
        ['paragraph', P],
      ],
    ],
    [
      'a resolution’s date',
      [
        ['h1', 'Uchwała nr 5'],
        ['paragraph', 'z dnia 5 kwietnia 2024 r.'],
        ['paragraph', P],
      ],
    ],
    [
      'a date below the text',
      [
        ['h1', 'Zebranie'],
        ['paragraph', P],
        ['paragraph', '5 kwietnia 2024'],
      ],
    ],
    [
      'a month',
      [
        ['h1', 'Zebrania'],
        ['paragraph', 'kwiecień 2024'],
        ['paragraph', P],
      ],
    ],
    [
      'days without a month’s year',
      [
        ['h1', 'Zebranie'],
        ['paragraph', '5 kwietnia'],
        ['paragraph', P],
      ],
    ],
    [
      'a range',
      [
        ['h1', 'Zebranie'],
        ['paragraph', '5-6 kwietnia 2024'],
        ['paragraph', P],
      ],
    ],
    [
      'a day whose hour was changed',
      [
        ['h1', 'Zebrania'],
        ['paragraph', '2 marca 2027, zmiana godziny na 18.00'],
        ['paragraph', P],
      ],
    ],
    [
      'dates in a list',
      [
        ['h1', 'Zebrania'],
        ['list_item', '5 kwietnia 2024'],
        ['list_item', '6 kwietnia 2024'],
      ],
    ],
  ])('none: %s', (_, given) => {
    const { items, dateline, left } = build(...given);
    expect(items).toEqual([]);
    expect(dateline).toBeNull();
    expect(left).toEqual([]);
  });
});

describe('intros', () => {
  it('the sentence with a colon, or the heading, directly above', () => {
    const { intro } = build(
      ['paragraph', 'Gmina należy do:'],
      ['list_item', 'A'],
      ['list_item', 'B'],
      ['h2', 'Sieci'],
      ['list_item', 'C'],
    );
    expect([intro('A'), intro('B'), intro('C')]).toEqual(['Gmina należy do:', 'Gmina należy do:', 'Sieci']);
  });
  it('not a sentence without a colon, not over something in between', () => {
    const { intro } = build(
      ['paragraph', 'Gmina należy do:'],
      ['paragraph', 'Oto one.'],
      ['list_item', 'A'],
      ['h2', 'Sieci'],
      ['paragraph', P],
      ['list_item', 'C'],
    );
    expect([intro('A'), intro('C')]).toEqual([null, null]);
  });
  it('inner items at their outer item, later outer items at the list’s sentence', () => {
    const { intro } = build(
      ['paragraph', 'Miasto współpracuje z:'],
      ['list_item', 'Alfa'],
      ['li2', 'kultura'],
      ['li2', 'sport'],
      ['list_item', 'Beta'],
      ['li2', 'szkoły'],
    );
    expect([intro('kultura'), intro('sport'), intro('Beta'), intro('szkoły')]).toEqual([
      'Alfa',
      'Alfa',
      'Miasto współpracuje z:',
      'Beta',
    ]);
  });
  it('rows at their head, the head at what announces the table', () => {
    const cell = (start: number, header: string | null) => ({ start, end: start + 1, header });
    const { intro } = build(
      ['paragraph', 'Terminy:'],
      ['table_row', 'Data Miejsce', { cells: [cell(10, null), cell(15, null)] }],
      ['table_row', 'x y', { cells: [cell(24, 'Data'), cell(26, 'Miejsce')] }],
      ['table_row', 'z w', { cells: [cell(29, 'Data'), cell(31, 'Miejsce')] }],
    );
    expect([intro('Data'), intro('x y'), intro('z w')]).toEqual(['Terminy:', 'Data Miejsce', 'Data Miejsce']);
  });
  it('definitions at their term; what the structure says comes first', () => {
    const { intro } = build(
      ['term', 'Siedziba'],
      ['definition', 'Zielone'],
      ['definition', 'ul. Lipowa'],
      ['paragraph', 'inne'],
      ['definition', 'sama'],
      ['list_item', 'A', { intro: 3 }],
    );
    expect([intro('Zielone'), intro('ul.'), intro('sama'), intro('A')]).toEqual(['Siedziba', 'Siedziba', null, 'inne']);
  });
  it('point at blocks, not at raw blocks, where some are left out', () => {
    const { intro } = build(['h1', 'Sieci'], ['h1', 'Sieci'], ['paragraph', 'Gmina należy do:'], ['list_item', 'A']);
    expect(intro('A')).toBe('Gmina należy do:');
  });
});
