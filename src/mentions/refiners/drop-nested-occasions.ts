import type { Mention, OccasionMention } from '../../model/mention.ts';

/**
 * An occasion inside another's name (`Gala konkursu „Miasto z pomysłem”`) or inside an organisation's (`Stowarzyszenie „Forum Rewitalizacji”`)
 * is part of that name. Trap: `Organizator Kongresu Miast`, where the organisation is the longer reading by mistake, has no head noun of its own.
 */
export function dropNestedOccasions(mentions: readonly Mention[]): readonly Mention[] {
  const holders = mentions.filter(isHolder).sort((a, b) => a.start - b.start);
  const occasions = mentions.filter((one) => one.kind === 'occasion').sort((a, b) => a.head.start - b.head.start);
  const nested = new Set<Mention>();
  let open: Mention[] = [];
  let next = 0;
  for (const occasion of occasions) {
    for (
      let holder = holders[next];
      holder !== undefined && holder.start <= occasion.head.start;
      holder = holders[next]
    ) {
      open.push(holder);
      next++;
    }
    // Whatever ends before this head holds none of the later ones either.
    open = open.filter((holder) => holder.end > occasion.head.start);
    if (open.some((holder) => holds(holder, occasion))) nested.add(occasion);
  }
  return mentions.filter((mention) => !nested.has(mention));
}

function isHolder(mention: Mention): boolean {
  return mention.kind === 'occasion' || (mention.kind === 'organization' && mention.head !== null && mention.sure);
}

function holds(holder: Mention, inner: OccasionMention): boolean {
  if (holder === inner || inner.head.start < holder.start || inner.head.end > holder.end) return false;
  if (holder.kind === 'organization') return holder.start < inner.head.start && !isHeld(holder, inner);
  return holder.kind === 'occasion' && holder.head.start < inner.head.start;
}

/** `XIV Powiatowy Sejmik Turystyczny`, `Letnia Szkoła Urbanistyki`: what is numbered, or of a season, is held, whatever bodies are called so. */
const isHeld = (holder: Mention, { edition, start, lemma }: OccasionMention): boolean =>
  (edition !== null && start < holder.start) || lemma === 'szkoła';
