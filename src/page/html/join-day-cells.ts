import { fold } from '../../polish/fold.ts';
import { isMonth } from './is-day.ts';
import type { PieceCell } from './piece.ts';

const MONTH_HEADER = /^(?:miesiac|m-?c|m-ce)\.?$/;
const DAY_HEADER = /^(?:dzien|dni|data|termin)(?: (?:miesiaca|tygodnia))?\.?$/;
const DAYS = /^\d{1,2}\.?(?: ?[-–] ?\d{1,2}\.?)?$/;

/** `maj` under `Miesiąc` and `3` under `Dzień`, in either order: one cell `3 maj`. Trap: a number under `Lp.` or `Liczba`, a month without a day. */
export function joinDayCells(cells: readonly PieceCell[]): readonly PieceCell[] {
  for (const [at, month] of cells.entries()) {
    if (!headed(month, MONTH_HEADER) || !isMonth(month.text)) continue;
    const index = [at + 1, at - 1].find((beside) => isDays(cells[beside]));
    const day = index === undefined ? undefined : cells[index];
    if (index === undefined || day === undefined) continue;
    const joined = { text: `${day.text.replace(/\.$/, '')} ${month.text}`, header: day.header };
    return [...cells.slice(0, Math.min(at, index)), joined, ...cells.slice(Math.max(at, index) + 1)];
  }
  return cells;
}

const isDays = (cell: PieceCell | undefined): boolean =>
  cell !== undefined && headed(cell, DAY_HEADER) && DAYS.test(fold(cell.text));

const headed = ({ header }: PieceCell, pattern: RegExp): boolean =>
  header !== null && header.length < 30 && pattern.test(fold(header).trim());
