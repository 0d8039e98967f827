import { cardinalValue } from '../../../polish/numerals.ts';

/** `11 organizacji`, `15 krajowych organizacji`, `sześciu polskich członków`; `ponad 40` is no exact count. */
export function statedCount(folded: string): number | null {
  const match =
    /(?<!ponad\s|okolo\s|blisko\s|niemal\s|prawie\s|\d)(?<![a-z])(\d{1,4}|dwoch|trzech|czterech|pieciu|szesciu|siedmiu|osmiu|dziewieciu|dziesieciu|jedenastu|dwunastu|dwie|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedenascie|dwanascie)\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,3}(?:organizacj|stowarzyszen|zwiazk|sieci|czlonk|gmin|miast|samorzad|powiat|podmiot|jednost|region)/u.exec(
      folded,
    );
  return match?.[1] === undefined ? null : cardinalValue(match[1]);
}
