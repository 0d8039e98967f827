import { cardinalValue } from '../../../polish/numerals.ts';

const NUMBER =
  'dwoch|trzech|czterech|pieciu|szesciu|siedmiu|osmiu|dziewieciu|dziesieciu|jedenastu|dwunastu|dwie|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedenascie|dwanascie';
const COUNTED =
  '(?:organizacj|stowarzyszen|zwiazk|sieci|czlonk|gmin|miast|samorzad|powiat|podmiot|jednost|region)\\p{L}{0,9}';
/** `11 organizacji`, `15 krajowych organizacji`; `ponad 40` is no exact count, and `z trzech powiatów` is where they lie. */
const COUNT = new RegExp(
  `(?<!(?<![a-z])(?:ponad|okolo|blisko|niemal|prawie|ze?|terenie|terenu|obszarze)\\s|\\d)(?<![a-z])(\\d{1,4}|${NUMBER})\\s{1,3}(?:\\p{L}{4,20}\\s{1,3}){0,3}${COUNTED}`,
  'gu',
);
/** Between two counts of one whole: `trzy miasta: A, B i C oraz trzy gminy`. */
const AND = /(?:,|(?<!\p{L})(?:i|oraz|a\s{1,3}takze))\s{1,3}$/u;
/** What the second count is a part of: `43 miasta, w tym 12 miast na prawach powiatu`. */
const AMONG =
  /(?<!\p{L})(?:w\s{1,3}tym|z\s{1,3}czego|wsrod|sposrod|m\.\s?in\.|miedzy\s{1,3}innymi|z\s{1,3}nich)(?!\p{L})/u;
/** The whole after its parts: `łącznie siedem jednostek`. */
const TOTAL = /(?<!\p{L})(?:lacznie|razem|ogolem|w\s{1,3}sumie)\s{1,3}$/u;
/** One of a kind behind the others: `w czterech stowarzyszeniach i jednym związku`. */
const AND_ONE = new RegExp(
  `^\\s{1,3}(?:i|oraz)\\s{1,3}jed(?:en|na|nej|nym|nego)\\s{1,3}(?:\\p{L}{4,20}\\s{1,3})?${COUNTED}`,
  'u',
);
/** Others of a kind that are not counted: `2 miasta na prawach powiatu i gminy wokół nich`. */
const AND_OTHERS =
  /^(?:\s{1,3}\p{L}{2,12}){0,3}\s{1,3}(?:i|oraz)\s{1,3}(?:\p{L}{4,14}\s{1,3})?(?:gminy|miasta|powiaty|organizacje|stowarzyszenia|zwiazki)(?!\p{L})/u;

/** How many an intro says that there are: `sześciu polskich członków`, `trzy miasta: A, B i C oraz trzy gminy` is six. Traps: `43 miasta, w tym 12 dużych miast`; `2 miasta i gminy wokół nich`. */
export function statedCount(folded: string): number | null {
  let sum = 0;
  let end = 0;
  for (const match of folded.matchAll(COUNT)) {
    const count = cardinalValue(match[1] ?? '');
    if (count === null) continue;
    const before = folded.slice(end, match.index);
    if (TOTAL.test(before)) return count;
    if (sum > 0 && (AMONG.test(before) || !AND.test(before))) continue;
    sum += count;
    end = match.index + match[0].length;
  }
  const rest = folded.slice(end);
  if (sum === 0 || AND_OTHERS.test(rest)) return null;
  return AND_ONE.test(rest) ? sum + 1 : sum;
}
