import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/cli/messages/language.ts';

describe('the locale', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'pl_PL.UTF-8' }, 'pl'],
    [{ LANG: 'pl' }, 'pl'],
    [{ LANG: 'pl_PL@euro' }, 'pl'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'pt_BR.UTF-8' }, 'en'],
    [{ LANG: 'plt_MG' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'pl_PL.UTF-8' }, 'pl'],
    [{ LANG: 'pl_PL.UTF-8', LC_MESSAGES: 'C' }, 'en'],
    [{ LANG: 'pl_PL.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'pl_PL.UTF-8', LC_ALL: '' }, 'pl'],
    [{ LANG: 'en_US', LC_NUMERIC: 'pl_PL' }, 'en'],
  ] as const)('%j is %s', (env, language) => expect(languageOf([], env)).toBe(language));
});

describe('--lang', () => {
  test.each([
    [['--lang', 'pl', 'events'], 'pl'],
    [['events', '--lang=pl'], 'pl'],
    [['events', '--lang', 'en'], 'en'],
    [['--lang', 'pl', 'events', '--lang', 'en'], 'en'],
    [['events', '--lang', 'de'], 'pl'],
    [['events', '--lang'], 'pl'],
    [['search', '--', '--lang', 'en'], 'pl'],
    [['search', 'lang', 'en'], 'pl'],
  ] as const)('%j in a Polish locale: %s', (args, language) => {
    expect(languageOf(args, { LANG: 'pl_PL.UTF-8' })).toBe(language);
  });
});
