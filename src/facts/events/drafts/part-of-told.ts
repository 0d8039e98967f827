import type { PageContext } from '../../context.ts';
import type { Draft } from './draft.ts';
import { itemOf } from './link.ts';
import { isToldAsPart } from './told-as-part.ts';

/** How far above the event may be told of, in characters. */
const REACH = 1200;

/**
 * What a sentence calls the crown of an event told of before it, or what opened or closed that: it is part of it, and of its day where it has one.
 * Traps: a day of its own; an everyday act (`poprzedziła msza`); a sentence before which nothing dated is told.
 */
export function partOfTold(context: PageContext, draft: Draft, clusters: readonly Draft[]): Draft | null {
  const [mention] = draft.mentions;
  if (mention === undefined || !isToldAsPart(context, draft)) return null;
  const home = itemOf(context, draft.scope);
  return (
    clusters.findLast(
      (other) =>
        other !== draft &&
        other.dates.length > 0 &&
        !other.governed &&
        itemOf(context, other.scope) === home &&
        other.mentions.some(({ start }) => start < mention.start && mention.start - start < REACH),
    ) ?? null
  );
}
