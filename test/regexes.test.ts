import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { sourceFiles } from './support/source-files.ts';

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written out in `text`. */
function literalsIn(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
      const line = text.slice(0, Number(node.start)).split('\n').length;
      found.push({ where: `src/${path}:${line}`, source: pattern, flags });
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

/** Those that modules put together as they are loaded. */
async function madeOnLoading(paths: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags = ''], newTarget) {
      const made: RegExp = Reflect.construct(target, [source, flags], newTarget);
      if (typeof source === 'string') found.push({ where: 'made on loading', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const path of paths) await import(new URL(`../src/${path}`, import.meta.url).href);
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** What repeats of one character take more than linear time of. */
function faultsOf({ where, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(
    ({ character }) => `${where} /${source.slice(0, 120)}/${flags} on many ${character.literal.source}`,
  );
}

describe('no regular expression backtracks without bound', () => {
  const files = sourceFiles();

  test('of those that are written out', () => {
    const patterns = files.flatMap(({ path, text }) => literalsIn(path, text));
    expect(patterns.length).toBeGreaterThan(1_000);
    expect(patterns.flatMap(faultsOf)).toEqual([]);
  });

  test('of those that are put together from words', async () => {
    const rooms = files
      .map(({ path }) => path)
      .filter((path) => /^(?:polish|page|mentions|facts|resolve)\//.test(path));
    const patterns = await madeOnLoading(rooms);
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.flatMap(faultsOf)).toEqual([]);
  });

  test.each([
    [String.raw`\s+$`, 'spaces before what does not end the text'],
    [String.raw`(?:\d+,?)+x`, 'a quantifier in a quantifier'],
    [String.raw`\s*\n\s*`, 'the same characters on both sides'],
  ])('the check sees %s: %s', (source) => {
    expect(faultsOf({ where: 'here', source, flags: 'u' })).not.toEqual([]);
  });
});
