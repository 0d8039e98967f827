import type { History, Run } from '../store/index.ts';
import { CliError } from './errors.ts';
import { isPeriod } from './period.ts';

/**
 * The run that is meant: by its number (`12`), counted back from the last (`-1`: the one before it), or by a date (`2026-05-31`, of any precision,
 * here where the terminal is: the last run before that day). 0 is the time before the first.
 */
export function runMeant(typed: string, { runs, changes_from }: History): number {
  const run = numbered(typed, runs) ?? dated(typed, runs);
  if (run === null) {
    throw new CliError(
      ({ knowledge }) => knowledge.noRun(typed),
      ({ knowledge }) => knowledge.giveRun,
    );
  }
  if (run < changes_from) {
    throw new CliError(
      ({ knowledge }) => knowledge.knownSince(changes_from),
      ({ knowledge }) => knowledge.giveLaterRun(changes_from),
    );
  }
  return run;
}

function numbered(typed: string, runs: readonly Run[]): number | null {
  if (!/^-?\d{1,9}$/.test(typed)) return null;
  const number = Number(typed);
  if (number > 0) return runs.some(({ id }) => id === number) ? number : null;
  return runs[-number]?.id ?? (runs.length === -number ? 0 : null);
}

function dated(typed: string, runs: readonly Run[]): number | null {
  if (!isPeriod(typed)) return null;
  const [year = 0, month = 1, day = 1] = typed.split('-').map(Number);
  const start = new Date(year, month - 1, day).toISOString();
  return runs.find(({ started }) => started < start)?.id ?? 0;
}
