import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';

/** Who holds an occasion, supports it or takes it under their wing, in a line of its own or as a label. */
const LABEL = phrase(
  /^\s{0,3}(?:(?:wspol)?organizator(?:zy|em|ami)?|patronat\p{L}{0,2}(?:\s{1,3}(?:honorow|medialn)\p{L}{1,2})?|patroni(?:\s{1,3}\p{L}{5,10})?|sponsor(?:zy|em)?|fundator(?:zy)?|gospodarz(?:e)?|prowadzenie|termin|miejsce|zgloszenia|zapisy)(?:\s{1,3}(?:wydarzenia|imprezy|konferencji|kongresu|festiwalu|glowny|strategiczny))?\s{0,3}:/u,
);
/** How many lines above or below may be such a label. */
const NEAR = 4;

/** `Partnerzy`, of whom it does not say. */
const BARE = /^\s{0,3}partnerzy\s{0,3}(?::|$)/u;

/**
 * `Partnerzy: …` below `Organizator: Związek Gmin`, above `Patronat medialny: …`, under a title that names an occasion: partners of an occasion, not of the body that holds it.
 * Trap: `Partnerzy Związku` on a page about it.
 */
export function isAmongEventLabels({ statements, items }: PageContext, { index, scope, folded }: Statement): boolean {
  const home = items[scope] ?? 0;
  const [title] = statements;
  const isOfEvent = title?.kind === 'heading' && title.occasions.some(({ weight }) => weight !== 'hypernym');
  if (isOfEvent && BARE.test(folded)) return true;
  return statements
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((one) => one.index !== index && (items[one.scope] ?? 0) === home && LABEL.test(one));
}
