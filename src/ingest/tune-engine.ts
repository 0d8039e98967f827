import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * How much bytecode a function runs through before it is compiled for the second time, with optimisation; 36 times what V8 takes by itself.
 * Thousands of small functions read a page, each of them seldom: V8 was busy for two fifths of the first hundred pages with optimising what then
 * ran for some milliseconds, on the cores that the pages were to be read with. What is hot over many pages is optimised still. Of
 * 1,200 pages it takes 7 % less CPU time than with 600,000, and of 3,000 no more.
 */
const BUDGET = 2_400_000;
/** The same from V8 12 on (Node 22), which counts calls, and takes 3,000 by itself: of 576 real pages it takes 35 % less CPU time with Node 22, and 29 % with 24 and 26. */
const CALLS = 100_000;
/** The engines that these flags were tried with: to tell one a flag that it does not know is to have it write of an error. */
const TRIED = { first: 11, last: 14 };

/**
 * By how many per cent the memory that a thread keeps alive may grow before it sweeps; V8 by itself lets a thread that keeps 55 MB gather 180 more.
 */
const GROWTH = 30;

const ENGINE = Number.parseInt(versions.v8, 10);
const OPTIMISE = ENGINE < 12 ? `--interrupt-budget=${BUDGET}` : `--invocation-count-for-turbofan=${CALLS}`;

/** As where no page is read, and claims are only stored and resolved: of 30,000 pages at most 419 MiB instead of 674, of 4,000 for 8 % more CPU time a sixth less. */
const NONE = [`--heap-growing-percent=${GROWTH}`];

/** As for any pages. Nearly every pattern is tried again and again, so that to interpret it the first time is to read its source and to lay out its classes of letters twice. */
const ANY = [OPTIMISE, '--no-regexp-tier-up', ...NONE];

/**
 * As for many pages. Functions are compiled the first time, plainly, and not interpreted first (of 1,000 pages 2 % of the CPU time; one page would take 4 % more).
 * What is new is swept by the thread itself: helpers would share out a few megabytes on the cores that the other threads read on (1.5 %).
 */
const MANY = ['--always-sparkplug', '--no-parallel-scavenge'];

const FLAGS = { none: NONE, any: ANY, many: MANY } as const;

/** Tells the engine, for this thread, the others and those to come, how many pages are to be read. */
export function tuneEngine(pages: 'none' | 'any' | 'many'): void {
  if (ENGINE < TRIED.first || ENGINE > TRIED.last) return;
  for (const flag of FLAGS[pages]) setFlagsFromString(flag);
}
