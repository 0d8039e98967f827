import type { TimelineEntry } from '../../../model/timeline.ts';
import { printable } from '../printable.ts';
import type { Listing, Sink } from '../renderer.ts';
import type { Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';
import { legendMark, type MarkName, markOf, stripOf } from './strip.ts';
import { type Placed, place } from './year.ts';

/** The words of a chart. */
export interface ChartWords {
  /** Twelve, each of three letters. */
  readonly months: readonly string[];
  readonly marks: Readonly<Record<MarkName, string>>;
  readonly undated: string;
  readonly nothingIn: (first: number, last: number) => string;
  readonly andMore: (count: number) => string;
}

/** Labels of one year; more are counted. */
const LABELS = 8;
const NARROWEST_LABELS = 20;
const WIDE = 110;

/** Where things stand on a line: months of `cell` columns, then, where there is room, labels of `labels` columns. */
interface Plan {
  readonly cell: number;
  readonly labels: number;
}

function planOf(width: number): Plan {
  const cell = width >= WIDE ? 4 : 2;
  const labels = Math.min(width, 10_000) - (7 + 12 * cell + 2);
  return { cell, labels: labels >= NARROWEST_LABELS ? labels : 0 };
}

/**
 * The years as lines, the months as columns, oldest first: each entry is a mark where it stands and a label beside. Shapes tell what marks
 * mean, so that no colour is needed. Holds the entries of one year, and those that last on.
 */
export async function renderChart(listing: Listing<TimelineEntry>, sink: Sink, terminal: Terminal): Promise<number> {
  const chart = new Chart(terminal);
  let count = 0;
  let year: number | null = null;
  let placed: Placed[] = [];
  let undated = 0;
  for (const entry of listing.rows) {
    count++;
    const one = place(entry);
    if (one === null) {
      undated++;
      continue;
    }
    if (year !== null && one.year > year) {
      await sink.write(chart.year(year, placed));
      placed = [];
    }
    year = Math.max(year ?? one.year, one.year);
    placed.push({ ...one, year });
  }
  if (year !== null) await sink.write(chart.year(year, placed));
  await sink.write(chart.foot(undated));
  return count;
}

/** Draws year after year. */
class Chart {
  readonly #terminal: Terminal;
  readonly #words: ChartWords;
  readonly #plan: Plan;
  readonly #used = new Set<MarkName>();
  #running: Placed[] = [];
  #last: number | null = null;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#words = terminal.words.chart;
    this.#plan = planOf(terminal.width);
  }

  /** The lines of a year, with what comes between it and the one before. */
  year(year: number, placed: readonly Placed[]): string {
    const before = this.#last === null ? this.#heading() : this.#between(this.#last + 1, year - 1);
    this.#last = year;
    for (const one of placed) this.#note(one);
    const lines = `${before}${this.#line(year, placed)}`;
    this.#running = [...this.#running, ...placed].filter(({ last }) => last !== null && last.year > year);
    return lines;
  }

  /** What the marks mean, and how many entries have no year. */
  foot(undated: number): string {
    const names = Object.entries(this.#words.marks).filter(([name]) => this.#used.has(name as MarkName));
    const legend = names.map(([name, words]) => `${legendMark(name as MarkName)} ${words}`);
    const rest = undated > 0 ? [`${this.#words.undated}: ${undated}`] : [];
    const parts = [...legend, ...rest];
    if (parts.length === 0) return '';
    const lines = wrap(parts.join('   '), this.#terminal.width);
    return `\n${lines.map((line) => `${this.#terminal.faint(line.trim())}\n`).join('')}`;
  }

  #note({ entry, uncertain }: Placed): void {
    this.#used.add(entry.type);
    if (uncertain) this.#used.add('uncertain');
  }

  #heading(): string {
    const { cell } = this.#plan;
    const months = this.#words.months.map((month) => (cell > 3 ? month : (month[0] ?? '').toUpperCase()).padEnd(cell));
    return `${this.#terminal.heading(`${' '.repeat(7)}${months.join('').trimEnd()}`)}\n`;
  }

  /** Years without entries: one is drawn, more are told; those into which something lasts are drawn. */
  #between(first: number, last: number): string {
    if (first > last) return '';
    if (last > first && this.#running.length === 0)
      return `${this.#terminal.faint(this.#words.nothingIn(first, last))}\n`;
    return Array.from({ length: last - first + 1 }, (_, at) => this.#line(first + at, [])).join('');
  }

  #line(year: number, placed: readonly Placed[]): string {
    const { cell, labels } = this.#plan;
    const [whole = '', ...months] = stripOf(year, placed, this.#running);
    if ([whole, ...months].some((mark) => /^[2-9+]$/.test(mark))) this.#used.add('several');
    const drawn = months.map((mark) => (mark === '─' ? mark.repeat(cell) : mark === '' ? '' : mark).padEnd(cell));
    const left = `${String(year).padStart(4, '0')} ${whole.padEnd(1)} ${drawn.join('')}`;
    const beside = labels === 0 ? [] : this.#labels(placed, labels);
    const lines = Array.from({ length: Math.max(1, beside.length) }, (_, at) => {
      const start = at === 0 ? left : ' '.repeat(left.length);
      return `${start}  ${beside[at] ?? ''}`.trimEnd();
    });
    return `${lines.join('\n')}\n`;
  }

  /** What is written beside a year: pages published are only marked. */
  #labels(placed: readonly Placed[], width: number): readonly string[] {
    const told = placed.filter(({ entry }) => entry.type !== 'published');
    const shown = told.length > LABELS ? told.slice(0, LABELS - 1) : told;
    const lines = shown.flatMap((one) => {
      const paint = this.#terminal.painter('date', one.uncertain ? '?' : '');
      const [first = '', ...rest] = wrap(printable(one.entry.label), width - 2);
      return [`${paint(markOf(one))} ${first}`, ...rest.map((line) => `  ${line}`)];
    });
    if (told.length === shown.length) return lines;
    return [...lines, this.#terminal.faint(this.#words.andMore(told.length - shown.length))];
  }
}
