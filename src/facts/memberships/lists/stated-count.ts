const NUMBER_WORDS: Readonly<Record<string, number>> = {
  dwoch: 2,
  trzech: 3,
  czterech: 4,
  pieciu: 5,
  szesciu: 6,
  siedmiu: 7,
  osmiu: 8,
  dziewieciu: 9,
  dziesieciu: 10,
  dwie: 2,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  piec: 5,
  szesc: 6,
  siedem: 7,
  osiem: 8,
  dziewiec: 9,
  dziesiec: 10,
};

/** `11 organizacji`, `15 krajowych organizacji`, `sześciu polskich członków`; `ponad 40` is no exact count. */
export function statedCount(folded: string): number | null {
  const match =
    /(?<!ponad\s|okolo\s|blisko\s|niemal\s|prawie\s|\d)(?<![a-z])(\d{1,4}|dwoch|trzech|czterech|pieciu|szesciu|siedmiu|osmiu|dziewieciu|dziesieciu|dwie|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec)\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,3}(?:organizacj|stowarzyszen|zwiazk|sieci|czlonk|gmin|miast|samorzad|powiat|podmiot|jednost|region)/u.exec(
      folded,
    );
  const number = match?.[1];
  if (number === undefined) return null;
  return /^\d/.test(number) ? Number(number) : (NUMBER_WORDS[number] ?? null);
}
