import type { ChartWords } from './chart/chart.ts';
import type { CellKind, ColumnName } from './column.ts';

/** How a table puts headings, words of closed lists and dates for its reader. */
export interface Words {
  /** ISO 639-1. */
  readonly language: 'en' | 'pl';
  heading(name: ColumnName): string;
  value(word: string): string;
  date(edtf: string): string;
  readonly chart: ChartWords;
}

type Paint = (text: string) => string;

/** How text may look where it goes. `width` is in columns. Colour only repeats what the text says. */
export interface Terminal {
  readonly width: number;
  readonly words: Words;
  readonly heading: Paint;
  readonly faint: Paint;
  /** What draws the eye: a match, a mark in a chart. */
  readonly strong: Paint;
  /** The colour of a cell, by its kind and by what it says, as programs read it. */
  readonly painter: (kind: CellKind, raw: string) => Paint;
}

/** Words that change what a row means: what is not, or no longer, as the row says. */
const ALARMING: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'tentative', 'membership_ended']);

export function isAlarming(word: string): boolean {
  return ALARMING.has(word);
}

/** As much of a stream as decides how text may look on it. */
interface Target {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Width of tables that go to a file or a pipe, where no terminal tells its own. */
const PIPE_WIDTH = 120;

const plain: Paint = (text) => text;

function wantsColor(stream: Target, env: Environment): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** What the stream can show: colour by `NO_COLOR`, `FORCE_COLOR` and whether it is a terminal; `wide` lifts the limit on the width. */
export async function terminalOf(stream: Target, env: Environment, wide: boolean, words: Words): Promise<Terminal> {
  const width = wide ? Number.POSITIVE_INFINITY : (stream.columns ?? PIPE_WIDTH);
  if (!wantsColor(stream, env))
    return { width, words, heading: plain, faint: plain, strong: plain, painter: () => plain };
  return { width, words, ...(await colors()) };
}

/** The sixteen colours that a terminal's theme sets itself, so that they can be read on light and on dark. */
async function colors(): Promise<Pick<Terminal, 'heading' | 'faint' | 'strong' | 'painter'>> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const ofWord: ReadonlyMap<string, Paint> = new Map([
    ['published', (text) => chalk.dim(text)],
    ['confirmed', plain],
  ]);
  const ofKind: Readonly<Record<CellKind, (raw: string) => Paint>> = {
    date: (raw) => (/[?~%]/.test(raw) ? (text) => chalk.yellow(text) : (text) => chalk.cyan(text)),
    word: (raw) =>
      (isAlarming(raw) ? (text: string) => chalk.red(text) : ofWord.get(raw)) ?? ((text) => chalk.magenta(text)),
    list: () => (text) => chalk.green(text),
    id: () => (text) => chalk.dim(text),
    text: () => plain,
    plain: () => plain,
  };
  return {
    heading: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
    painter: (kind, raw) => ofKind[kind](raw),
  };
}
