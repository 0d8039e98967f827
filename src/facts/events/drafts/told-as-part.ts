import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from './draft.ts';

/** `Punktem kulminacyjnym projektu była`, `Zwieńczeniem dnia będzie`, up to the part. */
const CROWNING = phrase(
  /(?<!\p{L})(?:punktem\s{1,3}(?:kulminacyjnym|glownym|centralnym)|glownym\s{1,3}punktem|zwienczeniem|uwienczeniem|ukoronowaniem|kulminacja|najwazniejsza\s{1,3}czescia|wazna\s{1,3}czescia)(?:\s{1,3}\p{L}{3,20}){0,4}?\s{1,3}(?:byl[aoy]?|bedzie|jest|stanowil[aoy]?)\s{1,3}(?:(?:tez|takze|rowniez)\s{1,3}){0,1}(?:\p{L}{4,16}(?:a|y|i|e)\s{1,3}){0,2}$/u,
);
/** `Część otwartą dla publiczności poprzedzały`, `Prezentacje konkursowe poprzedziły`, `Całość zakończył`. */
const FRAMING = phrase(
  /(?<!\p{L})(?:czesc|calosc|prezentacj[ei]|wystep(?:y|ow)?|przesluchania|spektakle|program|wydarzenie|impreze|uroczystosci?|obchody|obrady)\s(?:[^.;:,]{1,70}\s){0,1}(?:po)?(?:przedz(?:il|al)|zakonczyl|konczyl|zwienczyl|uwienczyl|dopelnil|uzupelnil)[aoiy]?\s{1,3}(?:(?:tez|takze|rowniez)\s{1,3}){0,1}(?:\p{L}{4,16}(?:a|y|i|e)\s{1,3}){0,2}$/u,
);
/** Whether its sentence calls it the crown of something, or what opened or closed it. */
export function isToldAsPart(
  context: PageContext,
  { mentions: [mention], dates, weight, governed, plural, row, topic }: Draft,
): boolean {
  if (mention === undefined || dates.length > 0 || weight !== 'strong' || governed || plural) return false;
  if (row !== null || topic || !mention.cases.includes('nom')) return false;
  const statement = statementAt(context, mention.start);
  if (statement === null) return false;
  const lead = statement.folded.slice(0, mention.start - statement.start);
  return CROWNING.test(statement, lead) || FRAMING.test(statement, lead);
}
