import { foldUnit } from './fold.ts';
import { textOfUnits, unitsOf } from './units.ts';

/** `fold` for a whole page: the same letters, made in one go. */
export function foldText(text: string): string {
  const { length } = text;
  const units = unitsOf(text);
  for (let i = 0; i < length; i++) units[i] = foldUnit(units[i] as number);
  return textOfUnits(length);
}
