/** How text may look where it goes. `width` is in columns. */
export interface Terminal {
  readonly width: number;
  heading(text: string): string;
  faint(text: string): string;
}

/** As much of a stream as decides how text may look on it. */
interface Target {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Width of tables that go to a file or a pipe, where no terminal tells its own. */
const PIPE_WIDTH = 120;

function wantsColor(stream: Target, env: Environment): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** What the stream can show: colour by `NO_COLOR`, `FORCE_COLOR` and whether it is a terminal; `wide` lifts the limit on the width. */
export async function terminalOf(stream: Target, env: Environment, wide: boolean): Promise<Terminal> {
  const width = wide ? Number.POSITIVE_INFINITY : (stream.columns ?? PIPE_WIDTH);
  if (!wantsColor(stream, env)) return { width, heading: (text) => text, faint: (text) => text };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { width, heading: (text) => chalk.bold(text), faint: (text) => chalk.dim(text) };
}
