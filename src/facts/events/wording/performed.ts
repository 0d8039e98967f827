import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

const PERFORMED = phrase(/(?<!\p{L})dokon(?:ano|al[aoiy]?|ali|aja|uje|a)(?:\s{1,3}\p{L}{1,16}){0,5}\s{1,3}$/u);
/** `Otwarcia biblioteki dokonał wójt`. */
const PERFORMS = phrase(/^(?:\s{1,3}[\p{L}„”-]{1,20}){0,6}\s{1,3}dokon(?:ano|al[aiy]?|ali|a|aja)(?!\p{L})/u);

/** `dokonano uroczystego otwarcia świetlicy`, `burmistrz dokonał odsłonięcia pomnika`: the act as the verb's object. Trap: `nie dokonano otwarcia ofert`, which no occasion is read of. */
export const isPerformed = (statement: Statement, { start, end, cases }: OccasionMention): boolean =>
  cases.includes('gen') &&
  (PERFORMED.test(statement, statement.folded.slice(0, start - statement.start)) ||
    (start - statement.start < 3 && PERFORMS.test(statement, statement.folded.slice(end - statement.start))));
