import type { OccasionMention } from '../../../model/mention.ts';
import type { PageContext } from '../../context.ts';
import { HEAD_WORDS, organGenitive } from '../verbs/organ-name.ts';

/** What a body that sits holds, in the singular. */
const MEETINGS: ReadonlyMap<string, string> = new Map([
  ['posiedzenie', 'posiedzenie'],
  ['sesja', 'sesja'],
  ['zebranie', 'zebranie'],
  ['obrady', 'posiedzenie'],
]);
const LONGEST = 40;

const isBody = (name: string): boolean => HEAD_WORDS.test(name) && !/[\d:;,.!?–—]/u.test(name) && name.length <= 90;

/**
 * `Konwent Starostów Kujaw` as a title or above it, `Posiedzenia` and lines of them: meetings of that body. Traps: a title that is more than the body's name
 * (`Konwent Starostów o drogach, 5 maja`); a heading that says more than the plural.
 */
export function meetingsTold(context: PageContext): OccasionMention | null {
  const { title, publication } = context.page;
  const name = [title?.value, publication.publisher?.value].find((one) => one != null && isBody(one));
  if (name == null) return null;
  const headings = context.statements.filter((one) => one.kind === 'heading' && one.text.length <= LONGEST);
  const told = headings.flatMap(({ occasions }) => occasions).find((one) => one.plural && MEETINGS.has(one.lemma));
  const noun = told === undefined ? undefined : MEETINGS.get(told.lemma);
  if (told === undefined || noun === undefined || told.named) return null;
  const whole = `${noun} ${organGenitive(name)}`;
  return { ...told, name: whole, series: whole, named: true, plural: false };
}
