import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVENT_CLASSIFICATIONS, EVENT_STATUSES } from '../../../src/model/event.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

const cwd = temporaryFolder();
const SHELLS = ['bash', 'zsh', 'fish'] as const;
const scriptOf = (shell: string) => join(cwd, `kronika.${shell}`);

function has(shell: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${shell}`]).status === 0;
  if (!found) console.warn(`${shell} is not installed: its completion is not run`);
  return found;
}

const installed = new Map(SHELLS.map((shell) => [shell, has(shell)]));

beforeAll(() => {
  for (const shell of SHELLS) writeFileSync(scriptOf(shell), runCli(['completion', shell]).stdout);
});

function run(shell: string, script: string, ...args: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(shell, ['-c', script, ...args], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean).sort();
}

/** What bash offers for a command line whose last word is being typed. */
function inBash(...words: readonly string[]): readonly string[] {
  const script = `source "${scriptOf('bash')}"
    COMP_WORDS=(kronika "$@"); COMP_CWORD=$#; _kronika; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', script, 'bash', ...words);
}

function inFish(line: string): readonly string[] {
  const offered = run('fish', `source "${scriptOf('fish')}"; complete -C $argv[1]`, line);
  return offered.map((each) => each.split('\t')[0] ?? '').sort();
}

/** What stands on the screen of an interactive zsh after a Tab. A busy machine gets more time: the shell does not tell when it is ready. */
function inZsh(line: string, expected: string): string {
  let shown = '';
  for (const delay of [0.7, 3, 10]) if (!shown.includes(expected)) shown = afterTab(line, delay);
  return shown;
}

function afterTab(line: string, delay: number): string {
  const script = `zmodload zsh/zpty; zpty z zsh -f -i
    zpty -w z 'PS1=; autoload -U compinit; compinit -u -D; kronika() { :; }; source "${scriptOf('zsh')}"; print -r REA''DY'
    zpty -r z out '*READY*'; sleep ${delay}
    zpty -n -w z "$1"$'\\t'; sleep ${delay}; zpty -n -w z $'\\x15print -r DO''NE\\n'
    zpty -r z out '*DONE*'; print -r -- "$out"; zpty -d z`;
  const { stdout } = spawnSync('zsh', ['-f', '-c', script, 'zsh', line], { cwd, encoding: 'utf8', timeout: 30_000 });
  return stdout;
}

describe.runIf(installed.get('bash'))('bash', () => {
  test.each([
    [['ev'], ['events']],
    [
      ['events', '--classification', 'con'],
      ['conference', 'congress'],
    ],
    [['events', '--status', ''], [...EVENT_STATUSES].sort()],
    [['events', '--format', '=', 'nd'], ['ndjson']],
    [['--lang', 'pl', 'events', '--role', 'mod'], ['moderator']],
    [['memberships', '--role', 'ho'], ['honorary_member']],
    [['events', '--cl'], ['--classification']],
    [['--la'], ['--lang']],
    [
      ['completion', ''],
      ['bash', 'fish', 'zsh'],
    ],
    [['help', 'tim'], ['timeline']],
  ])('%j offers %j', (words, offered) => expect(inBash(...words)).toEqual(offered));

  test.each([
    [['events', '--city', 'co']],
    [['events', '--year', '']],
    [['search', 'ev']],
    [['show', '']],
    [['events', '--role', 'congress']],
    [['xyz']],
  ])('%j offers nothing', (words) => expect(inBash(...words)).toEqual([]));

  test('every value of a closed list', () => {
    expect(inBash('events', '--classification', '')).toEqual([...EVENT_CLASSIFICATIONS].sort());
  });

  test('what was typed is never run', () => {
    inBash('events', '--city', '$(touch run)');
    inBash('$(touch run)', '`touch run`', '');
    expect(existsSync(join(cwd, 'run'))).toBe(false);
  });

  test('may be loaded twice', () => {
    expect(
      run('bash', `set -eu; source "${scriptOf('bash')}"; source "${scriptOf('bash')}"; complete -p kronika`),
    ).toEqual(['complete -F _kronika kronika']);
  });
});

describe.runIf(installed.get('fish'))('fish', () => {
  test.each([
    ['kronika ev', ['events']],
    ['kronika events --classification con', ['conference', 'congress']],
    ['kronika completion ', ['bash', 'fish', 'zsh']],
    ['kronika events --status can', ['cancelled']],
  ])('%s offers %j', (line, offered) => expect(inFish(line)).toEqual(offered));

  test('files where files belong, and nowhere else', () => {
    expect(inFish('kronika load kronika.z')).toEqual(['kronika.zsh']);
    expect(inFish('kronika events --db kronika.z')).toEqual(['kronika.zsh']);
    expect(inFish('kronika events kronika.z')).toEqual([]);
  });
});

describe.runIf(installed.get('zsh'))('zsh', () => {
  test('commands and values', () => {
    expect(inZsh('kronika timel', 'timeline')).toContain('timeline');
    const offered = inZsh('kronika events --classification con', 'congress');
    expect(offered).toContain('conference');
    expect(offered).toContain('congress');
    expect(offered).not.toContain('fair');
  });
});

describe('the scripts', () => {
  test('know every command and option by themselves', () => {
    const commands = [...runCli(['--help']).stdout.matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'kronika');
    const fish = runCli(['completion', 'fish']).stdout;
    for (const command of commands) expect(fish).toContain(`-a ${command} `);
    expect(commands.length).toBeGreaterThan(10);
  });

  test('speak the language of the user', () => {
    expect(runCli(['completion', 'fish', '--lang', 'pl']).stdout).toContain('lista wydarzeń');
  });

  test('an unknown shell is wrong usage', () => {
    const { code, stdout, stderr } = runCli(['completion', 'bsh']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Did you mean bash?');
  });
});
