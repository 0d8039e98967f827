import type { Span } from '../../../model/span.ts';
import { cleanName } from '../../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import type { PageContext } from '../../context.ts';
import type { Party } from '../claim.ts';
import { fold1, isGeneralWord } from '../parties/parties.ts';

/** Municipalities are members, hardly ever what others join. */
export const UNIT = /^(?:gmina|miasto|powiat|województwo|urząd|starostwo)(?!\p{L})/iu;

const GOVERNED = /(?<=^[A-Za-z][A-Za-z -]{2,40})\s\p{Lu}\p{Ll}{2,14}ę$/u;

/** A name that no recogniser knew, straight after the cue: `członkiem Zgromadzenia Regionów Europy`. */
export function printedName(context: PageContext, region: Span): Party | null {
  const text = context.page.text.slice(region.start, region.end);
  const match =
    /^\s{0,3}(?:\p{Ll}{4,16}\s{1,3}){0,1}((?:\p{Lu}[\p{L}\p{N}&.-]{1,30})(?:\s{1,3}(?:i|of|for|de|the|and|na|rzecz|ds\.|\p{Lu}[\p{L}\p{N}&-]{0,30})){0,9})/u.exec(
      text,
    );
  // `W Energy Cities Polskę reprezentują`: no foreign name, and what the verb governs
  if (match?.[1] !== undefined && GOVERNED.test(match[1]))
    return printedName(context, {
      start: region.start,
      end: region.start + match[0].length - (GOVERNED.exec(match[1])?.[0].length ?? 0),
    });
  // `przyjęto do Związku Szczecin i Krosno`: what a general word heads, the recognisers would have known.
  if (match?.[1] === undefined || isGeneralWord(fold1(match[1].split(' ', 1)[0] ?? ''))) return null;
  if (
    /^(?:\p{Lu}\p{L}{3,20}(?:ego|ej|ych)\s)?(?:System|Program|Rejestr|Projekt|Plan|Konkurs|Park|Fundusz|Szlak)\p{Ll}{0,3}(?!\p{L})/u.test(
      match[1],
    )
  )
    return null;
  const name = cleanName(
    organizationNominative(
      match[1].replace(/^(\p{Lu}\p{Ll}{3,12}eni)[au](?=\s)/u, '$1e').replace(/(?<!\s)\s+(?:i|of|for|na|od|ds\.)$/u, ''),
    ),
  );
  const start = region.start + match.index + match[0].length - match[1].length;
  return name.split(' ').length < 2 || UNIT.test(name)
    ? null
    : { name, acronym: null, span: { start, end: start + match[1].length }, resolved: true };
}
