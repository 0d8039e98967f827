import { describe, expect, test } from 'vitest';
import { POLISH_COMMANDS } from '../../../src/cli/messages/polish-texts/commands.ts';
import { POLISH_FAILURES } from '../../../src/cli/messages/polish-texts/failures.ts';
import { POLISH_TEXTS } from '../../../src/cli/messages/polish-texts/index.ts';
import { POLISH_JUDGEMENTS } from '../../../src/cli/messages/polish-texts/judgements.ts';
import { POLISH_OPTIONS } from '../../../src/cli/messages/polish-texts/options.ts';
import { helpTexts } from '../../support/help-texts.ts';
import { sourceFiles } from '../../support/source-files.ts';

describe('help in Polish', () => {
  test('no Polish is left of a text that is gone', async () => {
    const used = await helpTexts();
    const kept = Object.keys({ ...POLISH_COMMANDS, ...POLISH_JUDGEMENTS, ...POLISH_OPTIONS });
    expect(kept.filter((english) => !used.has(english))).toEqual([]);
  });
});

test('what is said of files and databases is still said', () => {
  const code = sourceFiles()
    .filter(({ path }) => !path.startsWith('cli/messages/'))
    .map((file) => file.text)
    .join('\n');
  expect(Object.keys(POLISH_FAILURES).filter((english) => !code.includes(english))).toEqual([]);
});

test('Polish has as many paragraphs and names as many options', () => {
  for (const [english, polish] of POLISH_TEXTS) {
    expect(polish.split('\n'), english).toHaveLength(english.split('\n').length);
    const flags = (text: string) => [...new Set(text.match(/--[a-z-]+|KRONIKA_[A-Z]+/g))].sort();
    expect(flags(polish), english).toEqual(flags(english));
  }
});
