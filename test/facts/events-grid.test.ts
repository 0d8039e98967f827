import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRow } from './fact-row.ts';

/** Nominative, genitive, accusative, locative, gender. */
type Name = readonly [string, string, string, string, 'm' | 'f' | 'n' | 'p'];
/** As printed, first and last day. */
type Day = readonly [string, string, string | null];
/** Nominative, locative, genitive, the preposition before the locative. */
type Town = readonly [string, string, string, string];

interface Grid {
  readonly names: readonly Name[];
  readonly days: readonly Day[];
  readonly towns: readonly Town[];
  /** By what stands for them: the forms of the four genders. */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  readonly sentences: readonly string[];
}

const GRID = JSON.parse(readFileSync(new URL('../../fixtures/grids/events.json', import.meta.url), 'utf8')) as Grid;

const on = (day: string): string =>
  /^\d{1,2}(?:\s\p{L}+)?\s?(?:[-–]|i\s)/u.test(day) ? `w dniach ${day}` : `w dniu ${day}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function filled(
  template: string,
  [nom, gen, acc, loc, gender]: Name,
  [day]: Day,
  [town, inTown, ofTown, where]: Town,
): string {
  const words: Readonly<Record<string, string>> = {
    nom,
    gen,
    acc,
    loc,
    day,
    town,
    gent: ofTown,
    on: on(day),
    On: capital(on(day)),
    in: `${where} ${inTown}`,
    In: capital(`${where} ${inTown}`),
  };
  return template.replace(
    /\{([^}]+)\}/g,
    (_, key: string) => words[key] ?? GRID.verbs[key]?.['mfnp'.indexOf(gender)] ?? key,
  );
}

/** The usual pages of one event. */
const PAGES: Readonly<Record<string, (name: string, day: string, town: string) => string>> = {
  'labels in paragraphs': (name, day, town) =>
    `<h1>${name}</h1><p><strong>Termin:</strong> ${day}</p><p><strong>Miejsce:</strong> ${town}</p>`,
  'a table of two rows': (name, day, town) =>
    `<h1>${name}</h1><table><tr><th>Data</th><td>${day}</td></tr><tr><th>Miejsce</th><td>${town}</td></tr></table>`,
  'a day and an address in one paragraph': (name, day, town) =>
    `<h1>${name}</h1><p>${day}<br>${town}, Rynek 4</p><p>Wstęp wolny, zapraszamy całe rodziny.</p>`,
  'an address and a day': (name, day, town) =>
    `<h1>${name}</h1><p>${town}, Rynek 4<br>${day}</p><p>Wstęp wolny, zapraszamy całe rodziny.</p>`,
  'a bold day over a house': (name, day, town) =>
    `<h1>${name}</h1><p><b>${day}</b></p><p>hotel Kresowy, ${town}</p><p>Wstęp wolny, zapraszamy całe rodziny.</p>`,
  'a day as a heading, an address as another': (name, day, town) =>
    `<h1>${name}</h1><h2>${day}</h2><h3>${town}, ul. Długa 4</h3><p>Wstęp wolny, zapraszamy całe rodziny.</p>`,
  'a bold name in one paragraph': (name, day, town) =>
    `<h1>Ogłoszenia</h1><p><b>${name}</b><br>${day}<br>${town}, Rynek 4</p>`,
  'lines of labels': (name, day, town) => `Nazwa wydarzenia: ${name}\nData: ${day}\nMiejscowość: ${town}\n`,
};

const LINES = Object.keys(PAGES).indexOf('a bold name in one paragraph');

const framed = (page: string): string =>
  page.startsWith('<') ? `<html><body><main>${page}</main></body></html>` : page;
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function expectOne(page: string, name: string, [, start, end]: Day, town: string): void {
  const { events } = extractRow({ ...(page.startsWith('<') ? { html: page } : { text: page }), expect: {} });
  expect(events.map((one) => [one.name, one.start_date, one.end_date, one.places.map((place) => place.name)])).toEqual([
    [name, start, end, [town]],
  ]);
}

describe('one event, its day and its town', () => {
  for (const [row, sentence] of GRID.sentences.entries())
    it.each(
      GRID.names.map(
        (name, index) => [name[0], name, at(GRID.days, index + row), at(GRID.towns, index * 3 + row)] as const,
      ),
    )(`${sentence}: %s`, (_, name, day, town) => {
      expectOne(filled(sentence, name, day, town), name[0], day, town[0]);
    });
  for (const [row, [layout, page]] of Object.entries(PAGES).entries())
    it.each(
      // A feast is a day of the calendar where only its day stands beside it.
      GRID.names
        .filter(([name]) => row !== LINES || !name.startsWith('Święto'))
        .map((name, index) => [name[0], at(GRID.days, index + row), at(GRID.towns, index * 3 + row)] as const),
    )(`${layout}: %s`, (name, day, [town]) => {
      expectOne(framed(page(name, day[0], town)), name, day, town);
    });
});
