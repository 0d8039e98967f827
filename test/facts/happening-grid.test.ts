import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { extractRow, toldBy } from './fact-row.ts';

type Forms = Readonly<Record<string, string>>;

interface Occasion extends Forms {
  readonly gender: string;
}

interface Grid {
  readonly occasions: readonly (Occasion & { readonly edition: number | null })[];
  readonly dates: readonly (Forms & { readonly start: string; readonly end: string | null; readonly kind: string })[];
  readonly places: readonly Forms[];
  readonly organizers: readonly (Forms & { readonly gender: string })[];
  readonly sentences: readonly {
    readonly text: string;
    /** Dates of this kind only. */
    readonly only?: string;
    /** Whether the sentence names the place. */
    readonly places?: false;
    /** `true`: the one of the grid. */
    readonly organizers?: true | readonly string[];
    readonly status?: string;
    readonly start_time?: string;
  }[];
  readonly undated: readonly string[];
  readonly nothing: readonly string[];
}

interface Filling {
  readonly E: Grid['occasions'][number];
  readonly D: Grid['dates'][number];
  readonly P: Grid['places'][number];
  readonly O: Grid['organizers'][number];
}

const GRID = JSON.parse(readFileSync(new URL('../../fixtures/grids/happening.json', import.meta.url), 'utf8')) as Grid;
const GENDERS = ['m', 'f', 'n', 'p'];

const turn = <One>(list: readonly One[], at: number): One => list[at % list.length] as One;

/** Each occasion with two dates; which ones, and which place, changes from sentence to sentence. */
function fillings(index: number, only: string | undefined): readonly Filling[] {
  const dates = GRID.dates.filter(({ kind }) => only === undefined || kind === only);
  return GRID.occasions.flatMap((E, i) =>
    [0, 3].map((step) => ({
      E,
      D: turn(dates, i + index + step),
      P: turn(GRID.places, i + index + step),
      O: turn(GRID.organizers, i + index + step),
    })),
  );
}

function filled(template: string, by: Filling): string {
  const text = template
    .replaceAll(/\{([EDPO])\.(\w+)\}/g, (_, of: 'E' | 'D' | 'P' | 'O', form: string) => `${by[of][form as 'nom']}`)
    .replaceAll(/\{(O:)?([^{}]*)\}/g, (_, of: string | undefined, forms: string) =>
      (forms.split('|')[GENDERS.indexOf((of === undefined ? by.E : by.O).gender)] ?? '').trim(),
    )
    // A sentence that ends with `r.` ends there.
    .replaceAll('r..', 'r.');
  return capitalised(text);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function expectedOf(sentence: Grid['sentences'][number], { E, D, P, O }: Filling): Record<string, unknown> {
  const { organizers = [], places, status = 'confirmed', start_time = null } = sentence;
  const names = organizers === true ? [O['nom']] : organizers;
  return {
    name: capitalised(E['nom'] ?? ''),
    edition: E.edition,
    start_date: D.start,
    end_date: D.end,
    start_time,
    places: places === false ? [] : [P['nom']],
    participants: names.map((name) => `organizer: ${name}`),
    status,
  };
}

describe('facts: a happening told in many ways', () => {
  it.each(GRID.sentences.map((sentence, index) => [sentence.text, sentence, index] as const))(
    '%s',
    (_, sentence, index) => {
      const wrong = fillings(index, sentence.only).flatMap((by) => {
        const text = filled(sentence.text, by);
        const expect = { events: [expectedOf(sentence, by)] };
        const told = toldBy({ text, expect });
        return isDeepStrictEqual(told, expect) ? [] : [{ text, told }];
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('facts: a date that is not the occasion’s', () => {
  it.each(GRID.undated.map((text, index) => [text, index] as const))('%s', (template, index) => {
    const dated = fillings(index, undefined).flatMap((by) => {
      const text = filled(template, by);
      return extractRow({ text, expect: {} }).events.some(({ start_date }) => start_date !== null) ? [text] : [];
    });
    expect(dated).toEqual([]);
  });
});

describe('facts: nothing that people attend', () => {
  it.each(GRID.nothing.map((text, index) => [text, index] as const))('%s', (template, index) => {
    const told = fillings(index, undefined).flatMap((by) => {
      const text = filled(template, by);
      return extractRow({ text, expect: {} }).events.map(({ name }) => ({ text, name }));
    });
    expect(told).toEqual([]);
  });
});
