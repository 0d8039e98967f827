import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isWord } from '../token-view.ts';

/** What leads to a title. */
const LEAD = /^(?:p[nt]|pod|nazwa|haslem|tytulem|zatytulowane|zatytulowana|[.:„”"',«-])$/;
const MOST_LEAD = 5;
/** An edition and adjectives before the noun. */
const MOST_BEFORE = 4;

/** `wydarzenie pn. Gala Sportu`, `impreza „II Festiwal Smaków”`: what the general noun at token `at` is called by is an occasion itself. Trap: `impreza „Smaki jesieni”`. */
export function isTitledOccasion(reading: Reading, segment: Segment, at: number): boolean {
  let next = at + 1;
  while (next < segment.last && next - at <= MOST_LEAD && LEAD.test(foldedAt(reading, next))) next++;
  if (next === at + 1 || next >= segment.last || reading.tokens.shapes[next] === LOWER) return false;
  for (let i = next; i < Math.min(segment.last, next + MOST_BEFORE) && isWord(reading, i); i++) {
    const forms = occasionForms(foldedAt(reading, i));
    if (forms !== undefined) return forms.some(({ noun, cases }) => noun.weight === 'strong' && cases.includes('nom'));
  }
  return false;
}
