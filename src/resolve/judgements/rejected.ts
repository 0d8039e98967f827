import type { Judgement } from '../../model/judgement.ts';
import type { Ruled } from '../../model/resolution.ts';

/** That these judgements went into a record that they say is false. */
export function rejected(rejections: readonly Pick<Judgement, 'id'>[]): Ruled[] {
  return rejections.map(({ id }) => ({ judgement: id, side: 1, field: null, ruled: null }));
}
