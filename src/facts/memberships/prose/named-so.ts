import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** `zawiązały porozumienie pod nazwą Trójmiasto Ogrodów`, `utworzyły związek o nazwie „Czysty Region”`: the name behind a general word. */
export function namedSo(statement: Statement, region: Span): Party | null {
  const from = region.start - statement.start;
  const lead =
    /^[^.;,:]{0,40}?(?<![a-z])(?:zwiaz(?:ek|ku)|stowarzyszeni[eau]|porozumieni[eau]|klast(?:er|ra)|sie[ck]i?|partnerstw[oau]|federacj[aei]|lig[aei]|uni[aei]|organizacj[aei])\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,2}?(?:pod\s{1,3}nazwa|o\s{1,3}nazwie|pn\.|noszac\p{L}{1,2}\s{1,3}nazwe)\s{1,3}/u.exec(
      statement.folded.slice(from, region.end - statement.start),
    );
  if (lead === null) return null;
  const text = statement.text.slice(from + lead[0].length);
  const name =
    /^„([^„”"]{3,90})[”"]|^"([^"]{3,90})"|^(\p{Lu}[\p{L}-]{1,30}(?:\s(?:(?:i|na|w|dla|rzecz)\s)?\p{Lu}[\p{L}-]{1,30}){0,7})/u.exec(
      text,
    );
  const value = name?.[1] ?? name?.[2] ?? name?.[3];
  if (name === null || value === undefined) return null;
  const start = region.start + lead[0].length + (name[3] === undefined ? 1 : 0);
  return {
    name: value.replace(/\s+/gu, ' '),
    acronym: null,
    span: { start, end: start + value.length },
    resolved: true,
  };
}
