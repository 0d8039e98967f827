import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from './draft.ts';

const AMONG = phrase(/(?<!\p{L})(?:m\.\s?in\.|miedzy\s{1,3}innymi)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u);

/** `podsumowano działania sieci, m.in. warsztaty w Kozach`: one of several, and not what was told of before. Trap: `m.in. wspomniane spotkanie`. */
export function isAmongOthers(context: PageContext, { mentions: [mention], plural, weight }: Draft): boolean {
  if (mention === undefined || weight !== 'strong' || plural || !mention.cases.includes('nom')) return false;
  const statement = statementAt(context, mention.start);
  const lead = statement?.folded.slice(0, mention.start - statement.start) ?? '';
  return statement !== null && AMONG.test(statement, lead) && !/wspomnian\p{L}{1,3}\s{1,3}$/u.test(lead);
}
