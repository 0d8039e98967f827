import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const BIN = new URL('../../bin/kronika.js', import.meta.url).pathname;
export const PAGES = new URL('../../fixtures/pages/', import.meta.url).pathname.replace(/\/$/, '');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const OURS = /^(?:KRONIKA_.*|NO_COLOR|FORCE_COLOR|PAGER|LC_.*|LANG|LANGUAGE)$/;

/** Without what the caller's shell may have set for kronika, colours, the pager or the language. */
function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C.UTF-8', ...extra };
}

/** Runs the built program to its end as a process of its own. */
export function runCli(args: readonly string[], { cwd, input = '', env }: RunOptions = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    input,
    env: environment(env),
    maxBuffer: 1 << 28,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code: status, stdout, stderr };
}

/** Runs a shell line in which `kronika` is the built program. */
export function runShell(line: string, cwd: string): Finished {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `kronika() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`],
    {
      encoding: 'utf8',
      env: environment(),
      cwd,
    },
  );
  return { code: status, stdout, stderr };
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-test-'));
  folders.push(folder);
  return folder;
}
