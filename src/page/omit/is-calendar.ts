import { descendants, type ElementNode } from '../html/node.ts';
import { textOf } from '../html/text-of.ts';

const DAY = /^\d{1,2}$/;

/** Whether a table is a month's sheet: nearly all its cells are bare days, at least three weeks of them, rising by one. */
export function isCalendar(table: ElementNode): boolean {
  let cells = 0;
  let days = 0;
  let previous = 0;
  for (const cell of descendants(table)) {
    if (cell.name === 'table' && cell !== table) return false;
    if (cell.name !== 'td') continue;
    const text = textOf(cell, 12);
    if (text === '') continue;
    cells++;
    if (cells > 60) return false;
    if (!DAY.test(text)) continue;
    const day = Number(text);
    if (day === previous + 1 || day === 1) days++;
    previous = day;
  }
  return days >= 20 && days >= cells * 0.8;
}
