import type { DateExpression } from '../../model/temporal.ts';
import type { DateContext } from './date-context.ts';
import { isOfYears } from './is-of-years.ts';

/** `na rok`, `na nadchodzący rok`, `na lata`, `za rok`, `w roku szkolnym`, `roku budżetowego` up to the date. */
const FOR_YEAR =
  /(?<!\p{L})(?:na(?:\s{1,3}\p{L}{4,16}[ye]){0,1}(?:\s{1,3}(?:rok|lata))|za(?:\s{1,3}(?:rok|lata))?|(?:rok|roku|rokiem|lata|latach)\s{1,3}(?:szkoln|akademick|budzetow|obrotow|kalendarzow)\p{L}{1,4}|kadencj\p{L}{0,3}|(?:w|we)\s{1,3}latach|perspektyw\p{L}{1,3}(?:\s{1,3}\p{L}{1,20}){0,3})\s{0,3}$/u;

/** Plans and money that have a year: `budżet gminy na 2020 r.`, `Program … do 2030 roku`, `Strategia rozwoju do 2030`. */
const PLAN =
  /(?<!\p{L})(?:budzet|program|plan(?!owan)|strategi|polityk|agend|harmonogram|perspektyw|prognoz|skladk|stawk|kadencj|wizj|koncepcj|opracowani|sprawozdani|rozliczeni|wykonani)\p{L}{0,5}(?:[^.;]{0,90})$/u;

/** `zaplanowano na 2024 r.`, `przełożona na 2021 r.`: an event's year, not a plan's. */
const MOVED =
  /(?<!\p{L})(?:zaplanowa|planowa|przewidzia|przeloz|przesuni|przenies|wyznaczo|odlozo)\p{L}{1,5}(?:\s{1,3}\p{L}{1,20}){0,3}\s{1,3}na(?:(?:\s{1,3}\p{L}{4,16}[ye]){0,1}\s{1,3}rok)?\s{0,3}$/u;

/** `do dziś jeździ`, `po dziś dzień`: how long it has lasted. Trap: `od dziś do niedzieli`, when it begins. */
const TO_THIS_DAY = /(?<!\p{L})(?:do|po)\s{0,3}$/u;

/** Years that something runs or counts for: `w latach 2014-2020`, `kadencja 2018-2023`, `budżet na 2020 r.`, `Programu … do 2030 r.` */
export function isPeriod(expression: DateExpression, { before }: DateContext): boolean {
  if (expression.relative === 'today' && (expression.bound === 'until' || TO_THIS_DAY.test(before))) return true;
  if (!isOfYears(expression)) return false;
  if (expression.dates.some(({ end }) => end !== null)) return true;
  if (MOVED.test(before)) return false;
  if (FOR_YEAR.test(before)) return true;
  const forYear = expression.bound === 'until' || /(?<!\p{L})(?:na|za|do)\s{0,3}$/u.test(before);
  const straight =
    /(?<!\p{L})(?:budzet|plan|kadencj|perspektyw|harmonogram)\p{L}{0,4}(?:\s{1,3}(?:gminy|miasta|powiatu))?\s{0,3}$/u;
  return (forYear && PLAN.test(before)) || straight.test(before);
}
