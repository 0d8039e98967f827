import { expect, test } from 'vitest';
import { ENGLISH } from '../../../src/cli/messages/english.ts';
import { terminalOf } from '../../../src/cli/render/terminal.ts';

const ESCAPE = '\u001b';

test.each([
  ['a pipe', { isTTY: false }, {}, false],
  ['a terminal', { isTTY: true }, {}, true],
  ['a terminal, NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['a terminal, empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
  ['NO_COLOR over FORCE_COLOR', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['a pipe, FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
  ['a terminal, FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
])('colour on %s', async (_, stream, env, colored) => {
  const terminal = await terminalOf(stream, env, false, ENGLISH);
  expect(terminal.heading('x').includes(ESCAPE)).toBe(colored);
  expect(terminal.faint('x').includes(ESCAPE)).toBe(colored);
});

test.each([
  ['a terminal', { isTTY: true, columns: 77 }, false, 77],
  ['a pipe', {}, false, 120],
  ['--wide', { isTTY: true, columns: 77 }, true, Number.POSITIVE_INFINITY],
])('width of %s', async (_, stream, wide, width) => {
  expect((await terminalOf(stream, {}, wide, ENGLISH)).width).toBe(width);
});
