import type { Anchor, Correction, EventAnchor, Likeness, Rejection } from '../../model/judgement.ts';
import { compareText } from '../compare.ts';
import { contentId } from '../content-id.ts';
import { anchorKey } from './name-rulings.ts';

/** Why a judgement was made, and when (ISO 8601). */
export interface Occasion {
  readonly because: string | null;
  readonly made: string;
}

function identityOf(anchor: Anchor): string {
  return anchor.kind === 'organization' ? `organization ${anchorKey(anchor)}` : anchor.id;
}

/** That two records are one, or are not. The order of the two does not matter. */
export function likeness(
  verdict: Likeness['verdict'],
  pair: readonly [Anchor, Anchor],
  { because, made }: Occasion,
): Likeness {
  const [first, second] = [...pair].sort((a, b) => compareText(identityOf(a), identityOf(b))) as [Anchor, Anchor];
  const id = contentId('judgement', verdict, identityOf(first), identityOf(second));
  return { id, verdict, first, second, because, made };
}

/** What a field of a record is; null: nothing. */
export function correction(
  first: Anchor,
  field: string,
  value: string | null,
  { because, made }: Occasion,
): Correction {
  const id = contentId('judgement', 'correct', identityOf(first), field);
  return { id, verdict: 'correct', first, field, value, because, made };
}

/** Which event an event is part of. */
export function placement(first: EventAnchor, parent: EventAnchor, occasion: Occasion): Correction {
  return { ...correction(first, 'parent_id', parent.id, occasion), second: parent };
}

/** That a record is false. */
export function rejection(first: Anchor, { because, made }: Occasion): Rejection {
  return { id: contentId('judgement', 'reject', identityOf(first)), verdict: 'reject', first, because, made };
}
