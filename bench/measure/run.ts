import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** The project's folder: this file runs from `node_modules/.cache/bench/bench/measure`. */
export const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
export const BIN = `${ROOT}bin/kronika.js`;

/** Runs node to its end and says how many milliseconds the whole process took. */
export function timed(args: readonly string[], cwd = ROOT): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`node ${args.join(' ').slice(0, 200)} ended with ${status}: ${stderr.slice(0, 500)}`);
  return performance.now() - began;
}

export interface Watched {
  readonly milliseconds: number;
  /** Of the process, its threads included, in MiB; not a number where the system does not tell. */
  readonly peak: number;
}

const POLL = 50;

/** Runs node to its end, watching the most memory that it held. */
export async function watched(args: readonly string[], cwd = ROOT): Promise<Watched> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = Number.NaN;
  const timer = setInterval(() => {
    peak = highWater(child.pid) ?? peak;
  }, POLL);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ').slice(0, 200)} ended with ${code}`);
  return { milliseconds: performance.now() - began, peak };
}

function highWater(pid: number | undefined): number | null {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line?.[1] === undefined ? null : Number(line[1]) / 1024;
  } catch {
    return null;
  }
}

/** A script of the bench, by its name in `peers/`. */
export function peer(name: string): string {
  return fileURLToPath(new URL(`../peers/${name}.js`, import.meta.url));
}

/** Runs a peer over files named on its standard input; it prints the milliseconds that it took without its start. */
export function peerTime(name: string, args: readonly string[], paths: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [peer(name), ...args], {
    cwd: ROOT,
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  return Number(stdout.trim().split('\n').at(-1));
}
