import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/ingest/extract-page.ts';
import type { Page } from '../../src/model/page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { CHARSETS, DECLARATIONS, type Declaration, declare, encodeAs } from '../support/charsets.ts';

const FOLDER = 'fixtures/shells';
const TITLE = 'III Kongres Miast Nadwiślańskich w Grudziądzu';
const ARTICLE = readFileSync(`${FOLDER}/article.html`, 'utf8');

interface Expected {
  readonly reader: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly created: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8'));
const NAMES = Object.keys(EXPECTED);

/** The article in a shell; what stands between noise marks is kept or taken out. */
function inShell(name: string, declaration: Declaration = 'right', charset = 'utf-8', noise = true): string {
  const shell = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
  const kept = noise
    ? shell.replaceAll(/<!--\/?noise-->/g, '')
    : shell.replaceAll(/<!--noise-->[\s\S]*?<!--\/noise-->/g, '');
  return kept
    .replaceAll('{{title}}', TITLE)
    .replace('{{article}}', () => ARTICLE)
    .replace('{{charset}}', declare(declaration, charset));
}

const read = (html: string): Page => readPage(Buffer.from(html), 'strona.html');

/** Of the article alone: the title may stand among the blocks or outside them. */
function articleOf({ text, blocks }: Page): readonly string[] {
  return blocks
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    .filter((block) => !block.endsWith(TITLE));
}

describe('an article in the shells of CMS families', () => {
  it('there are as many as files', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && name !== 'article.html');
    expect(files.map((name) => name.replace('.html', '')).sort()).toEqual(NAMES.toSorted());
    expect(NAMES.length).toBeGreaterThanOrEqual(15);
  });

  const bare = articleOf(read(`<h1>${TITLE}</h1>${ARTICLE}`));

  it.each(NAMES)('%s: its reader, title, publication data and nothing but the article', (name) => {
    const page = read(inShell(name));
    const { publisher, author, created, published, modified } = page.publication;
    expect({
      reader: page.reader,
      publisher: publisher?.value ?? null,
      author: author?.value ?? null,
      created: created?.value ?? null,
      published: published?.value ?? null,
      modified: modified?.value ?? null,
    }).toEqual(EXPECTED[name]);
    expect(page.title?.value).toBe(TITLE);
    expect(articleOf(page)).toEqual(bare);
  });

  it('is read the same in every charset, however it is declared', () => {
    const records = (page: Page): unknown => ({ ...page, sha256: '', charset: null, diagnostics: [] });
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...CHARSETS),
        fc.constantFrom(...DECLARATIONS),
        (name, charset, declaration) => {
          const html = inShell(name, declaration, charset);
          const page = readPage(encodeAs(html, charset), 'strona.html');
          expect(page.charset.name).toBe(charset.replace(/-with-mark$/, ''));
          expect(records(page)).toEqual(records(readPage(Buffer.from(html), 'strona.html')));
        },
      ),
      { numRuns: 250 },
    );
  });
});

/** What the page states, without where and how surely. */
function facts(html: string): unknown {
  const { events, memberships } = extractPage(Buffer.from(html), 'strona.html');
  return {
    events: events.map(({ name, classification, date, places }) => [
      name,
      classification,
      date,
      places.map((p) => p.name),
    ]),
    memberships: memberships.map(({ member, organization, role, start_date }) => [
      member.name,
      organization.name,
      role,
      start_date,
    ]),
  };
}

describe('facts do not move with their surroundings', () => {
  const alone = facts(`<title>${TITLE}</title><h1>${TITLE}</h1>${ARTICLE}`);

  it('there are some', () => {
    expect(alone).toMatchObject({
      events: expect.arrayContaining([
        ['III Kongres Miast Nadwiślańskich', 'congress', '2019-09-16/2019-09-17', ['Grudziądz']],
        ['Drugi Kongres Miast Nadwiślańskich', 'congress', '2017-06-12', ['Chełmno']],
      ]),
      memberships: expect.arrayContaining([
        ['Grudziądz', 'Związek Miast Polskich', 'member', null],
        ['Grudziądz', 'Stowarzyszenie „Łąki i Łęgi”', 'member', '2011'],
      ]),
    });
  });

  it.each(NAMES)('%s, with its menus, teasers, calendars and registers, and without', (name) => {
    expect(facts(inShell(name))).toEqual(alone);
    expect(facts(inShell(name, 'right', 'utf-8', false))).toEqual(alone);
  });
});

describe('bytes that went wrong', () => {
  const html = inShell('tables');

  it('one broken byte spoils one letter', () => {
    const bytes = Buffer.from(html);
    const at = bytes.indexOf('Szczeg');
    const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc5]), bytes.subarray(at)]);
    const page = readPage(broken, 'strona.html');
    expect(page.charset.name).toBe('utf-8');
    expect(page.diagnostics.map(({ code }) => code)).toContain('broken-sequence');
    expect(page.text.replace('\ufffd', '')).toBe(read(html).text);
  });

  it('double encoding is put back', () => {
    const twice = new TextEncoder().encode(Buffer.from(html).toString('latin1'));
    const page = readPage(twice, 'strona.html');
    expect(page.text).toBe(read(html).text);
    expect(page.diagnostics.map(({ code }) => code)).toContain('double-encoded');
  });

  it('letters lost for good are told, and the page is read', () => {
    const lost = html.replace(/[ąćęłńóśźż]/g, '?');
    const page = read(lost);
    expect(page.diagnostics.map(({ code }) => code)).toContain('letters-lost');
    expect(page.blocks.length).toBeGreaterThan(5);
    expect(read(html).diagnostics.map(({ code }) => code)).not.toContain('letters-lost');
  });
});
