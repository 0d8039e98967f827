import type { Mention, OccasionMention } from '../../model/mention.ts';

/**
 * An occasion inside another's name (`Gala konkursu „Miasto z pomysłem”`) or inside an organisation's (`Stowarzyszenie „Forum Rewitalizacji”`)
 * is part of that name. Trap: `Organizator Kongresu Miast`, where the organisation is the longer reading by mistake, has no head noun of its own.
 */
export function dropNestedOccasions(mentions: readonly Mention[]): readonly Mention[] {
  const holders = mentions.filter(
    (one) => one.kind === 'occasion' || (one.kind === 'organization' && one.head !== null && one.sure),
  );
  return mentions.filter((mention) => mention.kind !== 'occasion' || !holders.some((holder) => holds(holder, mention)));
}

function holds(holder: Mention, inner: OccasionMention): boolean {
  if (holder === inner || inner.head.start < holder.start || inner.head.end > holder.end) return false;
  if (holder.kind === 'organization') return holder.start < inner.head.start;
  return holder.kind === 'occasion' && holder.head.start < inner.head.start;
}
