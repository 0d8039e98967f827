import { MONTH, MONTH_NAME } from './calendar-words.ts';

const GENITIVES = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia';
const NAMES = 'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien';

const FORMS: readonly (readonly [form: string, month: number, category: number])[] = [
  ...GENITIVES.split(' ').map((form, index) => [form, index + 1, MONTH] as const),
  ...NAMES.split(' ').map((form, index) => [form, index + 1, MONTH_NAME] as const),
];

/**
 * The month that a misspelled folded word stands for (`kwietia`, `lisotpada`, `majaa`), or null when none or more than one is one slip away.
 * Words of four letters or fewer are never read: `mapa`, `maga`, `lupa` are words of their own.
 */
export function misspelledMonth(word: string): number | null {
  if (word.length < 5 || word.length > 13) return null;
  let found: number | null = null;
  for (const [form, month] of FORMS) {
    if (Math.abs(form.length - word.length) > 1 || !isOneSlip(word, form)) continue;
    if (found !== null && found !== month) return null;
    found = month;
  }
  return found;
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return a !== b;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
