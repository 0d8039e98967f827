import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `50-lecia miasta`, `600-lecia lokacji miasta`, `urodzin miasta`, `Dni Miasta`, up to the town's name. */
const FEAST_OF_TOWN =
  /(?<!\p{L})(?:\p{L}{0,20}lecia?|urodzin\p{L}{0,4}|imienin\p{L}{0,4}|rocznic\p{L}{1,2}|dni|dniach|swiet[aoi]\p{L}{0,2})(?:\s{1,3}(?:lokacji|istnienia|powstania|zalozenia|nadania\s{1,3}praw\s{1,3}miejskich|praw\s{1,3}miejskich)){0,2}\s{1,3}(?:miasta|miasteczka|grodu|wsi)\s{1,3}$/u;

/**
 * `obchody 50-lecia miasta Visaginas`: a town keeps its own feast at home. Traps: `delegacja miasta Kutna`, whose it is; `obchody 25-lecia partnerstwa miast
 * Kutno i Bergen`, in one of them.
 */
export function isCelebrated(
  { folded, start }: Statement,
  occasion: OccasionMention,
  { role, start: at }: PlaceMention,
): boolean {
  return role === 'unit' && FEAST_OF_TOWN.test(folded.slice(occasion.start - start, at - start));
}
