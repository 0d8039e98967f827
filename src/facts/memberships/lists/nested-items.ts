import type { PageContext } from '../../context.ts';

/** How near the beginning of an item its party stands, past a mark or a number. */
const NEAR = 4;

/** `Krajowe` with associations below it is a kind of them, `Związek Gmin Soły` with `członek od 1997 r.` below it is one of which more is told; null for an item without a list of its own, and where both or neither are parties. */
export function nestingOf(context: PageContext, at: number): 'category' | 'told' | null {
  const { blocks } = context.page;
  const own = blocks[at];
  if (own?.kind !== 'list_item' || blocks[at + 1]?.intro !== at || blocks[at + 1]?.kind !== 'list_item') return null;
  const inner: number[] = [];
  for (let next = at + 1; (blocks[next]?.level ?? 0) > own.level && blocks[next]?.kind === 'list_item'; next++)
    inner.push(next);
  const below = inner.some((one) => beginsWithParty(context, one));
  // `powiat rycki:` above its communes
  if (below && OF_THOSE_BELOW.test(context.page.text.slice(own.start, own.end))) return 'category';
  if (beginsWithParty(context, at) === below) return null;
  return below ? 'category' : 'told';
}

const OF_THOSE_BELOW = /:\s{0,3}$|^(?:powiat|województwo)\s/u;

/** Whether an item stands below another that it only tells more of. */
export function isTold(context: PageContext, at: number): boolean {
  const { blocks } = context.page;
  const above = blocks[at]?.kind === 'list_item' ? (blocks[at]?.intro ?? null) : null;
  return above !== null && blocks[above]?.kind === 'list_item' && nestingOf(context, above) === 'told';
}

function beginsWithParty(context: PageContext, at: number): boolean {
  const first = context.byBlock[at]?.[0];
  if (first === undefined) return false;
  const places = first.places.filter(({ candidates: [one] }) => one?.type !== 'country');
  return [...first.organizations, ...places].some(({ start }) => start - first.start <= NEAR);
}
