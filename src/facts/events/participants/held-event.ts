import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';

/**
 * Whose organisers a sentence tells that names no event: where the last one told of is only part of what the title announces, of that.
 * `Dni Kocka` / `15.00 turniej sołectw` / `Organizator: Klub A`. Trap: `Piknik w Kocku 5 maja` / `12 maja zagra orkiestra.` / `Organizator: Klub A`, of another day.
 */
export function heldEvent(context: PageContext, statement: Statement, target: Draft, topics: Topics): Draft {
  const names = statement.occasions.some((one) => target.mentions.includes(one));
  if (names || target.topic || target.row === statement.block) return target;
  const told = target.mentions.some(({ block }) => block === statement.block);
  const topic = topicOver(context, statement, topics);
  if (topic === null || topic.governed || topic.otherEdition || isSeveral(topic)) return target;
  if (target.dates.length === 0) return topic.dates.length > 0 || !told ? topic : target;
  return !told && isWithin(target, topic) ? topic : target;
}

/** `Kongresy Uzdrowisk` are many, `Dni Kocka` are one. */
const isSeveral = ({ plural, lemma }: Draft): boolean => plural && lemma !== 'dzień';

/** By scope: the events that its heading announces. */
export type Topics = ReadonlyMap<number, readonly Draft[]>;

export function topicsOf(clusters: readonly Draft[]): Topics {
  const topics = new Map<number, Draft[]>();
  for (const one of clusters) {
    if (!one.topic || one.weight === 'hypernym') continue;
    const others = topics.get(one.scope);
    if (others === undefined) topics.set(one.scope, [one]);
    else others.push(one);
  }
  return topics;
}

/** The event that the nearest heading above a statement announces, in its item. */
function topicOver(context: PageContext, statement: Statement, topics: Topics): Draft | null {
  const home = itemOf(context, statement.scope);
  let scope: number | null = statement.scope;
  while (scope !== null && itemOf(context, scope) === home) {
    const [found, ...others] = topics.get(scope) ?? [];
    // Two in one heading: nobody knows which of them.
    if (found !== undefined) return others.length === 0 && found.at < statement.start ? found : null;
    scope = context.page.scopes[scope]?.parent ?? null;
  }
  return null;
}

/** Whether all days of a part lie in those of the whole, as far as they are told. */
function isWithin(part: Draft, whole: Draft): boolean {
  const days = whole.dates.flatMap(({ start, end }) => (start === null ? [] : [{ start, end: end ?? start }]));
  if (days.length === 0) return true;
  return part.dates.every(
    ({ start }) =>
      start === null || days.some((one) => one.start <= start && start.slice(0, one.end.length) <= one.end),
  );
}
