import { beforeAll, describe, expect, test } from 'vitest';
import { asLines, MADE } from '../../support/made-pages.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

const cwd = temporaryFolder();
const run = (...args: readonly string[]) => runCli(args, { cwd });
let id: string;

beforeAll(() => {
  runCli(['load'], { cwd, input: asLines(MADE) });
  const events = JSON.parse(run('events', '--json').stdout) as { readonly id: string; readonly name: string }[];
  id = events.find(({ name }) => name === 'III Zjazd Bartników')?.id ?? '';
});

describe('an id that no record has', () => {
  test.each([
    ['the beginning of one', () => id.slice(0, 12)],
    ['its digits alone', () => id.slice('event:'.length, -3)],
    ['another kind before them', () => id.replace('event', 'evnt').slice(0, -2)],
    ['a name, in other letters', () => 'zjazd BARTNIKOW'],
  ])('%s leads to the record', (_, typed) => {
    for (const command of [['show'], ['correct', '--set', 'theme=x'], ['reject']]) {
      const refused = run(...command, typed());
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toBe(
        `error: No record has the id ${typed()}. Did you mean ${id} (III Zjazd Bartników)?\n`,
      );
    }
  });

  test.each(['event:ffffffffffffffff', 'Nibylandia', '', '%', "'; --", '\u001b[31m'])('%j leads nowhere', (typed) => {
    const refused = run('show', '--', typed);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^error: No record has the id .* The lists show ids: kronika events.*\n$/);
    expect(refused.stderr).not.toContain('\u001b');
  });
});

test.each([['show'], ['status']])('%s takes --format as the lists do', (command) => {
  const args = command === 'show' ? [command, id] : [command];
  expect(run(...args, '--format', 'json')).toEqual(run(...args, '--json'));
  expect(run(...args, '--format', 'text')).toEqual(run(...args));
  expect(run(...args, '--format', 'csv')).toMatchObject({ code: 2, stdout: '' });
  expect(run(...args, '--json', '--format', 'text')).toMatchObject({ code: 2, stdout: '' });
});
