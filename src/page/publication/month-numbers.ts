/**
 * Month words of metadata, folded, as systems print them: genitive (`15 kwietnia 2019`), nominative (`kwiecień 2019`), three letters
 * (`09 kwi 2024`) and English, which WordPress leaves behind (`4 April 2019`). Running text has its own, larger lexicon.
 */
const FORMS: readonly (readonly string[])[] = [
  ['stycznia', 'styczen', 'sty', 'january', 'jan'],
  ['lutego', 'luty', 'lut', 'february', 'feb'],
  ['marca', 'marzec', 'mar', 'march'],
  ['kwietnia', 'kwiecien', 'kwi', 'april', 'apr'],
  ['maja', 'maj', 'may'],
  ['czerwca', 'czerwiec', 'cze', 'june', 'jun'],
  ['lipca', 'lipiec', 'lip', 'july', 'jul'],
  ['sierpnia', 'sierpien', 'sie', 'august', 'aug'],
  ['wrzesnia', 'wrzesien', 'wrz', 'september', 'sep', 'sept'],
  ['pazdziernika', 'pazdziernik', 'paz', 'october', 'oct'],
  ['listopada', 'listopad', 'lis', 'november', 'nov'],
  ['grudnia', 'grudzien', 'gru', 'december', 'dec'],
];

/** Folded month word → 1-12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);
