import { isEntryLine } from '../scopes/entry-line.ts';
import type { Line, Marks } from './lines.ts';
import { markerOf } from './shape.ts';

/** `2. Śląski Związek Gmin` behind `1. Związek Miast`: an item of a list. Trap: `30. Dożynki Gminne` at the top. */
export function isNextItem(lines: readonly Line[], index: number): boolean {
  const number = markerOf(lines[index]?.text ?? '')?.number ?? 0;
  if (number < 2) return false;
  const before = lines.slice(Math.max(0, index - 4), index);
  return before.some(({ text }) => markerOf(text)?.number === number - 1);
}

/** `YouTube Fundusze Europejskie` right below `Facebook`: links side by side. Trap: `Facebook gminy już działa` as a title of its own. */
export const isLinkBelow = (lines: readonly Line[], marks: Marks, index: number): boolean =>
  marks.get(index - 1) === 'menu' && lines[index]?.gapBefore === false && NETWORK.test(lines[index]?.text ?? '');
const NETWORK = /^(?:Facebook|You[Tt]ube|Instagram|Twitter|X|TikTok|LinkedIn)(?: \p{Lu}[\p{L}]{1,20}){1,4}$/u;

/** `16.01.2025 – Kto wystawia fakturę?` above `23.01.2025 – …`: entries of a list. Trap: `12.05.2024 – Noc Muzeów` above running text. */
export function isOfEntries(lines: readonly Line[], index: number): boolean {
  const opens = (at: number): boolean => isEntryLine(lines[at]?.text ?? '');
  return opens(index) && (opens(index - 1) || opens(index + 1));
}
