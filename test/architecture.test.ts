import { describe, expect, test } from 'vitest';
import { functionLengths } from './support/function-lengths.ts';
import { type SourceFile, sourceFiles } from './support/source-files.ts';

const FILES = sourceFiles();
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

/** Which rooms a room may import, itself apart. Imports run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cli: ['ingest', 'store', 'resolve', 'report', 'polish', 'model'],
  ingest: ['page', 'mentions', 'facts', 'store', 'resolve', 'polish', 'model'],
  facts: ['mentions', 'page', 'polish', 'model'],
  mentions: ['page', 'polish', 'model'],
  page: ['polish', 'model'],
  resolve: ['polish', 'model'],
  report: ['polish', 'model'],
  store: ['model'],
  polish: ['model'],
  model: [],
};

/** Packages that one room, or one file, keeps to itself. */
const ONLY_IN: Readonly<Record<string, string>> = {
  cheerio: 'page/',
  htmlparser2: 'page/',
  domhandler: 'page/',
  'better-sqlite3': 'store/',
  warcio: 'ingest/archives/',
  yauzl: 'ingest/archives/',
  edtf: 'polish/',
  commander: 'cli/',
  'csv-parse': 'cli/own-knowledge.ts',
  'csv-stringify': 'cli/render/spreadsheet.ts',
  'ical.js': 'cli/render/calendar/',
  'cli-progress': 'cli/progress.ts',
  chalk: 'cli/render/terminal.ts',
  'd3-scale': 'report/timeline/scale.ts',
  'd3-selection': 'report/browser/timeline-zoom.ts',
  'd3-zoom': 'report/browser/timeline-zoom.ts',
};

/** A picture is drawn alike in a file of its own and in a report. */
const RENDERING = /^(?:model|cli\/render|report\/(?:timeline|texts))\//;

/** What a browser runs: its part of a report, and what that shares with the program. */
const BROWSER = 'report/browser/';
const SHARED =
  /^(?:report\/(?:browser|dates|filter|graph|shape|texts|timeline)\/|report\/report-data\.ts$|model\/|polish\/fold\.ts$)/;

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function offences(file: SourceFile, isOffence: (target: string) => boolean): readonly string[] {
  return file.imports.filter(isOffence).map((target) => `${file.path} imports ${target}`);
}

/** Code without its comments: rules may be spoken of. */
function code(file: SourceFile): string {
  return file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*/g, '');
}

describe('imports', () => {
  test('every room is known', () => {
    const rooms = new Set(FILES.map((file) => roomOf(file.path)));
    expect([...rooms].filter((room) => MAY_IMPORT[room] === undefined)).toEqual([]);
  });

  test('run one way between the rooms', () => {
    const found = FILES.flatMap((file) => {
      const room = roomOf(file.path);
      const allowed = new Set([room, ...(MAY_IMPORT[room] ?? [])]);
      return offences(file, (target) => target.endsWith('.ts') && !allowed.has(roomOf(target)));
    });
    expect(found).toEqual([]);
  });

  test('rendering knows the model, itself and the pictures of a timeline only', () => {
    const found = FILES.filter((file) => file.path.startsWith('cli/render/')).flatMap((file) =>
      offences(file, (target) => target.endsWith('.ts') && !RENDERING.test(target)),
    );
    expect(found).toEqual([]);
  });

  test('keep packages where they belong', () => {
    const found = FILES.flatMap((file) =>
      offences(file, (target) => {
        const home = Object.entries(ONLY_IN).find(([name]) => target === name || target.startsWith(`${name}/`))?.[1];
        return home !== undefined && !file.path.startsWith(home);
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('what a browser runs', () => {
  const reached = reachedFrom(FILES.filter((file) => file.path.startsWith(BROWSER)));

  test('is a part of a report, and nothing that reads files or the database', () => {
    expect(reached.map(({ path }) => path).filter((path) => !SHARED.test(path) && !path.startsWith(BROWSER))).toEqual(
      [],
    );
    expect(reached.flatMap((file) => offences(file, (target) => target.startsWith('node:')))).toEqual([]);
  });

  test('is imported by nothing that Node runs, and is alone in knowing a document', () => {
    const others = FILES.filter((file) => !file.path.startsWith(BROWSER));
    expect(others.flatMap((file) => offences(file, (target) => target.startsWith(BROWSER)))).toEqual([]);
    const knowing = others.filter((file) => /\b(?:window|document)\.(?:body|create|get|query|add)/.test(code(file)));
    expect(knowing.map((file) => file.path)).toEqual([]);
  });

  test('writes no markup: text of pages is text', () => {
    const writing =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment)\b|\beval\(|new Function/;
    expect(reached.filter((file) => writing.test(code(file))).map((file) => file.path)).toEqual([]);
  });

  test('sends nothing', () => {
    const sending = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\bimport\(/;
    expect(reached.filter((file) => sending.test(code(file))).map((file) => file.path)).toEqual([]);
  });
});

/** These files and what they import, values only: what is a type is gone when they run. */
function reachedFrom(start: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(FILES.map((file) => [file.path, file]));
  const reached = new Set(start);
  for (const file of reached) {
    const values = file.imports.filter((target) => !isTypeImport(file, target));
    for (const target of values) {
      const next = byPath.get(target);
      if (next !== undefined) reached.add(next);
    }
  }
  return [...reached];
}

function isTypeImport(file: SourceFile, target: string): boolean {
  const name = target.split('/').at(-1) ?? '';
  const lines = file.text.split(/;\n/).filter((statement) => statement.includes(`/${name}'`));
  return lines.every((statement) => /^\s*import type\b/.test(statement));
}

describe('side effects', () => {
  test('no clock and no process below the command line', () => {
    const below = FILES.filter((file) => roomOf(file.path) !== 'cli');
    const found = below.filter((file) => /Date\.now\(|new Date\(\)|performance\.now\(|\bprocess\./.test(code(file)));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test('the exit code is set in one file', () => {
    const found = FILES.filter((file) => /process\.(?:exit\b|exitCode)/.test(code(file)));
    expect(found.map((file) => file.path)).toEqual(['cli/main.ts']);
  });

  test('SQL is in the store only', () => {
    const sql = /\b(?:SELECT\s[\s\S]{1,200}?\sFROM|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA)\s/;
    const found = FILES.filter((file) => roomOf(file.path) !== 'store' && sql.test(code(file)));
    expect(found.map((file) => file.path)).toEqual([]);
  });
});

/** Word lists are as long as the language wants them: files of the language room with next to no code. */
function isLexicon(file: SourceFile): boolean {
  const inFunctions = functionLengths(file.text).reduce((sum, { lines }) => sum + lines, 0);
  return roomOf(file.path) === 'polish' && inFunctions * 5 < file.text.split('\n').length;
}

describe('sizes', () => {
  test(`no file has more than ${LONGEST_FILE} lines`, () => {
    const found = FILES.filter((file) => file.text.split('\n').length - 1 > LONGEST_FILE && !isLexicon(file));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test(`no function has more than ${LONGEST_FUNCTION} lines`, () => {
    const found = FILES.flatMap((file) =>
      functionLengths(file.text)
        .filter(({ lines }) => lines > LONGEST_FUNCTION)
        .map(({ name, lines }) => `${file.path} ${name} ${lines}`),
    );
    expect(found).toEqual([]);
  });

  test('the measure sees functions of every shape', () => {
    const text = [
      'export async function* first(a: string): Generator<string> {',
      '  body();',
      '}',
      'const second = (a: string): string => {',
      '  return a;',
      '};',
      'class Thing {',
      '  async third(): Promise<void> {',
      '    if (x) {',
      '      y();',
      '    }',
      '  }',
      '}',
      'function fourth(',
      '  a: string,',
      '): void {',
      '  body();',
      '}',
    ].join('\n');
    expect(functionLengths(text)).toEqual([
      { name: 'first', lines: 3 },
      { name: 'second', lines: 3 },
      { name: 'third', lines: 5 },
      { name: 'fourth', lines: 5 },
    ]);
  });
});
