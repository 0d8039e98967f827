import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { resolvedWhen } from '../prose/prose-dates.ts';

const BODY = String.raw`(?:zwiazk|stowarzyszeni|unii|sieci|lig[ai]|federacj|metropoli|aglomeracj|euroregion|zrzeszeni|klastr|partnerstw|porozumieni|lgd|lot)\p{L}{0,4}`;
const ENTERED = String.raw`(?:(?:dolacz|przystap|wstap)(?:yl|il)(?:y|i|o)|przyjeto|przyjel[aio]|przyjet[eo]\s{1,3}zostal[yo])`;
/** What else is taken in or adopted. */
const OTHERS = '(?:stanowisk|prac[eoy]|pracown|uchwal|dokument|ksiegow|osob|programow|zasad|zespol|druzyn|zawodni)';
/**
 * `W 2023 roku do Związku X przystąpiły następujące gminy:`, `Do Stowarzyszenia dołączyły:`, `Przystąpiły do Unii:`: who came to it, listed below.
 * Traps: `Do projektu Związku dołączyły gminy:`; `Ze Związku wystąpiły:`.
 */
export const JOINED_LIST = phrase(
  new RegExp(
    [
      String.raw`(?<![a-z])do\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,1}${BODY}(?!\p{L})[^:;]{0,120}?(?<!\p{L})${ENTERED}(?!\p{L})(?![^:]{0,60}${OTHERS})(?:[^:;.]|(?<=\sr)\.){0,60}:\s{0,3}$`,
      String.raw`^\s{0,3}(?:\p{L}{4,14}\s{1,3}){0,1}(?:dolaczyl|przystapil|wstapil)[iy]\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}do\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,1}${BODY}(?!\p{L})(?:[^:;.]|(?<=\sr)\.){0,90}:\s{0,3}$`,
    ].join('|'),
    'u',
  ),
);

/** The one day or year that such a sentence tells. Trap: `od 2019 do 2021 roku`, two. */
export function joinedThen(context: PageContext, statement: Statement): Claim['start'] {
  const [date, ...others] = statement.dates.filter(({ use }) => use === 'plain');
  return date === undefined || others.length > 0 ? null : (resolvedWhen(context, statement, date)?.start ?? null);
}
