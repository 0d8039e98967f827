import type { DateExpression } from '../../model/temporal.ts';
import type { DateContext } from './date-context.ts';
import { lastNounAt } from './last-noun.ts';

/** `ustawy`, `rozporządzenia`, `Kodeks`; not `ustawienie`, `ustawka`. */
const STATUTE =
  /(?<!\p{L})(?:ustaw(?:a|y|ie|e|om|ach|ami)?|rozporzadzen(?:ie|ia|iu|iem|iami|iach)?|dyrektyw\p{L}{0,3}|kodeks\p{L}{0,3}|dekret\p{L}{0,3})(?!\p{L})/gu;

/** `(Dz. U. z 2020 r.`, `Dz.Urz. Woj. Wlkp. z 2019 r.`, `M.P. z 2016 r.`, `w Dzienniku Urzędowym z 8 lipca 1992 r.`, up to the date. */
const JOURNAL =
  /(?<!\p{L})(?:dz\.?\s?u(?:rz)?\.?|m\.\s?p\.|dziennik\p{L}{0,3}\s{1,3}(?:ustaw|urzedow)\p{L}{0,4}|monitor\p{L}{0,3}\s{1,3}polsk\p{L}{1,3})(?:[^;]{0,60}\s|\s?)(?:z(?:\s+dnia)?|,)\s{0,3}$/u;

/** `rocznica uchwalenia ustawy o samorządzie (8 marca 1990 r.)`. Trap: `debata o ustawie krajobrazowej (8 marca 2018 r.)`. */
const PASSED =
  /(?<!\p{L})(?:uchwaleni|przyjeci|wejsci|ogloszeni)\p{L}{1,3}\s{1,3}(?:w\s{1,3}zycie\s{1,3})?(?:\p{L}{4,14}\s{1,3}){0,1}(?:ustawy|konstytucji|karty)(?!\p{L})[^.;:()]{0,60}\(\s?$/u;

/** `2020 r. poz. 713`, `2004 r. Nr 92, poz. 880` after it. */
const POSITION = /^[\s,]{0,4}(?:nr\s{0,2}\d{1,4}[\s,]{1,3})?poz(?!\p{L})/u;

/** `z dnia`, `z dn.`, `z` just before the date. Trap: `informujemy, że 2 maja`, which folds to `ze`. */
export const OF_DAY = /(?<!\p{L})z\s{1,3}(?:dni[au]|dn\.?)?\s{0,3}$/u;

/** `ustawy z dnia 8 marca 1990 r. o samorządzie gminnym`, `Dz. U. z 2024 r. poz. 1465`. */
export function isStatuteDate(expression: DateExpression, { before, after }: DateContext): boolean {
  if (JOURNAL.test(before)) return true;
  const day = expression.dates[0]?.start.day ?? null;
  if (day === null) return POSITION.test(after);
  if (PASSED.test(before)) return true;
  return OF_DAY.test(before) && lastNounAt(before, STATUTE) >= 0;
}
