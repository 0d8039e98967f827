import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { OutputError } from './errors.ts';
import type { Io } from './io.ts';
import type { Outlet } from './outlet.ts';
import { Output } from './output.ts';
import { printable } from './render/printable.ts';
import { displayWidth } from './render/wrap.ts';

/** The pager to use, a shell command; `chosen` by the user, so that its absence is worth a word. */
interface Pager {
  readonly command: string;
  readonly chosen: boolean;
}

const DEFAULT: Pager = { command: 'less -FRX', chosen: false };

/** git's way: `KRONIKA_PAGER`, else `PAGER`, else less. An empty one, or `cat`, is none. */
function pagerOf({ KRONIKA_PAGER, PAGER }: Io['env']): Pager | null {
  const command = KRONIKA_PAGER ?? PAGER;
  if (command === undefined) return DEFAULT;
  return command.trim() === '' || command.trim() === 'cat' ? null : { command, chosen: true };
}

/** Through a pager once there is more than the screen holds, where the user does not object to any; else null. */
export function pagedOutlet(io: Io, direct: Output): Outlet | null {
  const pager = pagerOf(io.env);
  return pager === null ? null : new PagedOutlet(io, direct, pager);
}

/** Holds a screenful back; starts the pager when more comes. */
class PagedOutlet implements Outlet {
  readonly #io: Io;
  readonly #direct: Output;
  readonly #pager: Pager;
  #held = '';
  #lines = 0;
  #paging: Paging | null = null;
  #settled = false;

  constructor(io: Io, direct: Output, pager: Pager) {
    this.#io = io;
    this.#direct = direct;
    this.#pager = pager;
  }

  async write(text: string): Promise<void> {
    if (this.#paging !== null) return this.#paging.write(text);
    if (this.#settled) return this.#direct.write(text);
    this.#held += text;
    this.#lines += screenLines(text, this.#io.stdout.columns ?? 80);
    if (this.#lines >= (this.#io.stdout.rows ?? 24)) await this.#start();
  }

  async end(): Promise<void> {
    if (this.#paging !== null) return this.#paging.end();
    if (!this.#settled) await this.#direct.write(this.#held);
    await this.#direct.flush();
  }

  /** Hands what was held back to the pager, or to the terminal where there is none to be had. */
  async #start(): Promise<void> {
    this.#settled = true;
    const paging = await startPager(this.#pager, this.#io);
    const held = this.#held;
    this.#held = '';
    if (paging === null) return this.#direct.write(held);
    this.#paging = paging;
    await paging.write(held);
  }
}

function screenLines(text: string, columns: number): number {
  const lines = text.split('\n').slice(0, -1);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / columns)), 0);
}

/** A pager at work. Once its user has quit it, writing rejects with `OutputError`, as to any reader that went away. */
interface Paging extends Outlet {}

async function startPager({ command, chosen }: Pager, io: Io): Promise<Paging | null> {
  const env = { LESS: 'FRX', LV: '-c', ...io.env };
  if (!isThere(command, env)) {
    if (chosen) io.stderr.write(`${printable(io.messages.failures.noPager(command))}\n`);
    return null;
  }
  return pagingOf(spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env }), io);
}

/** Whether a shell finds the program: later would be too late, with half of the list on its way to nowhere. */
function isThere(command: string, env: Io['env']): boolean {
  const program = command.split(/\s+/).find((word) => word !== '' && !word.includes('=')) ?? '';
  return spawnSync('sh', ['-c', 'command -v "$1" >/dev/null', 'sh', program], { env }).status === 0;
}

function pagingOf(child: ChildProcess, io: Io): Paging {
  const { stdin } = child;
  if (stdin === null) throw new TypeError('a pager without standard input');
  io.ignoreInterruption();
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const output = new Output(stdin);
  stdin.on('error', () => {});
  return {
    async write(text) {
      try {
        await output.write(text);
      } catch (error) {
        await closed;
        throw error;
      }
    },
    async end() {
      await output.flush().catch((error: unknown) => {
        if (!(error instanceof OutputError)) throw error;
      });
      stdin.end();
      await closed;
    },
  };
}
