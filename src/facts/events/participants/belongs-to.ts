import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';

/** By what a body is tied to a larger one: the larger one is named to say which body it is. */
const TIED =
  /(?<!\p{L})(?:wchodzac\p{L}{1,3}\s{1,3}w\s{1,3}sklad|czlon(?:ek|kini|kowie|kiem|kami)|(?:dzialajac|funkcjonujac|afiliowan)\p{L}{1,3}\s{1,3}(?:przy|w|we|pod|(?:w\s{1,3})?ramach|w\s{1,3}strukturach)|(?:zrzeszon|skupion)\p{L}{1,3}\s{1,3}we?|nalezac\p{L}{1,3}\s{1,3}do|bedac\p{L}{0,3}\s{1,3}(?:czescia|czlonkiem|agenda|jednostka)|podlegl\p{L}{1,3}|(?<=\p{L}\s{1,3})przy)\s{1,3}(?:\p{Ll}{4,16}\s{1,3}){0,2}$/u;

/**
 * `Unia Miasteczek – członek Komisji Wspólnej`, `koło naukowe działające przy Uniwersytecie`: the larger body did not organise. Traps: `przy wsparciu Uniwersytetu`;
 * `przy ul. Uniwersyteckiej`.
 */
export function isWholeOf({ folded, start }: Statement, actor: Span): boolean {
  return TIED.test(folded.slice(Math.max(0, actor.start - start - 60), actor.start - start));
}

/** What stands between two actors, without such an aside: `– członek Komisji –`, `, działająca przy Radzie`. */
export function withoutAside(between: string): string {
  return between
    .replace(/\s[–—-]\s[^–—;]{3,140}\s[–—-](?=\s)/u, '')
    .replace(
      /(?:,|\s[–—-])\s(?:wchodzac|czlon|dzialajac|funkcjonujac|zrzeszon|nalezac|bedac|korporacj|organizacj)[^,;–—]{3,140}?(?=,|\s(?:oraz|i|wraz|a\stakze)\s{1,3}$)/u,
      '',
    );
}
