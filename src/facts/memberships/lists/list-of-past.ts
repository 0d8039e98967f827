import type { PageContext, Statement } from '../../context.ts';

/** Words above a list of what was left. */
const PAST =
  /(?<![a-z])(?:wystapil|odesz|opuscil|wypisal|zrezygnowal|wystapieni|dawniej|niegdys|w\s{1,3}przeszlosci|nalezel|byli\s{1,3}(?:nasi\s{1,3})?czlonkowie|nie\s{1,3}(?:naleza|nalezymy|nalezy|jestesmy|jest|sa)\s{1,3}juz)/u;

/** Items back to what heads them. */
const MOST_ABOVE = 30;

/** `Wystąpiliśmy z:`, `Dawniej należeliśmy do:`: what stands right above the run of items. Trap: such words in the items themselves. */
export function isOfPast(context: PageContext, { block }: Statement): boolean {
  const { blocks } = context.page;
  const kind = blocks[block]?.kind;
  let at = block - 1;
  while (at >= 0 && block - at <= MOST_ABOVE && blocks[at]?.kind === kind) at--;
  const above = blocks[at];
  const last = context.byBlock[at]?.at(-1);
  return (
    kind === 'list_item' &&
    last !== undefined &&
    (above?.kind === 'heading' || last.folded.trimEnd().endsWith(':')) &&
    PAST.test(last.folded)
  );
}
