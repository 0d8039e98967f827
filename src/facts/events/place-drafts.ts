import type { PageContext } from '../context.ts';
import type { Draft } from './draft.ts';
import { ownPlace } from './places-of.ts';

const RULE = 'facts/events/place-drafts.ts';

/** Events in a local room take the publisher's municipality; parts of an event take its place; what is only on line has none. */
export function placeDrafts(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    preferStated(draft);
    if (draft.places.length > 0 || draft.mode === 'online') continue;
    for (const mention of draft.mentions) {
      const statement = context.statements.find((one) => mention.start >= one.start && mention.start < one.end);
      const own = statement === undefined ? null : ownPlace(context, statement);
      if (own === null) continue;
      draft.places.push(own);
      draft.supports.push({ field: 'places', ...own.span, rule: RULE });
      break;
    }
  }
  for (const draft of clusters) {
    if (draft.places.length > 0 || draft.parent === null || draft.mode === 'online') continue;
    draft.places.push(...draft.parent.places.slice(0, 1));
  }
}

/** A venue that the page states beats a place in the name. */
function preferStated(draft: Draft): void {
  const stated = draft.places.filter((place) => place.basis === 'stated');
  if (stated.length > 0) draft.places = stated;
}
