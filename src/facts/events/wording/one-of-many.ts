import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** `moc atrakcji, m.in.: konkursy, festiwal kolorów`: with what guests are drawn. Traps: `moc atrakcji na festynie`; `Atrakcje: Festiwal Róż`, by its name. */
const ATTRACTIONS = phrase(
  /(?<!\p{L})atrakcj(?:e|i|ami|ach)(?!\p{L})(?:[^.;:!?]{0,60}(?:m\.\s?in\.)?\s?:|,?\s(?:\p{L}{1,8}\s){0,3}m\.\s?in\.)[^.;:!?]{0,160}$/u,
);

/** `podsumowano działania sieci, m.in. warsztaty w Kozach`: what was spoken of. */
const SPOKEN_OF = phrase(
  /(?<!\p{L})(?:podsumowa|omowi|przedstawi|przypomnia|zaprezentowa)(?:n[oaey]|ono|l\p{L}{0,3})(?!\p{L})[^.;:!?]{0,100}m\.\s?in\.\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u,
);

/** Whether a bare noun stands in a list of what draws guests, or of what was spoken of. */
export function isOneOfMany(statement: Statement, { named, start }: OccasionMention): boolean {
  const before = statement.folded.slice(0, start - statement.start);
  return !named && (ATTRACTIONS.test(statement, before) || SPOKEN_OF.test(statement, before));
}
