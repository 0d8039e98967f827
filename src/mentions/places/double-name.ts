import type { PlaceMention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';
import { rawAt } from '../token-view.ts';
import type { Anchor } from './left-context.ts';
import { isCapitalised } from './match-name.ts';

/** Second words of villages' names, in the locative. */
const TELLING =
  /^(?<stem>Star|Now|Mał|Wielk|Duż|Górn|Doln|Średni|Niżn|Wyżn|Kościeln|Szlacheck|Królewsk|Pierwsz|Drug|Śląsk|Kujawsk|Mazowieck|Podlask)(?<ending>ych|ich|ym|im|ej|iej)$/u;

/**
 * `w Wojkowicach Kościelnych`: a village that no gazetteer has, beside the town by whose name it begins; it is not that town. Traps: `w Kłodawie Nowej Szkole`, a house;
 * `w Kutnie Wielka Orkiestra`, in another case.
 */
export function doubleName(
  reading: Reading,
  mention: PlaceMention,
  last: number,
  anchor: Anchor | null,
): PlaceMention | null {
  const { text, tokens } = reading;
  const [best] = mention.candidates;
  if (anchor?.role !== 'venue' || anchor.preposition === null || best?.country !== 'PL' || last >= tokens.count)
    return null;
  const between = text.slice(tokens.ends[last - 1] as number, tokens.starts[last] as number);
  const found = between === ' ' ? TELLING.exec(rawAt(reading, last)) : null;
  const { stem, ending } = found?.groups ?? {};
  if (stem === undefined || ending === undefined) return null;
  const behind = text.slice(tokens.ends[last] as number, tokens.starts[last + 1] ?? text.length);
  if (last + 1 < tokens.count && isCapitalised(reading, last + 1) && behind === ' ') return null;
  const name = `${mention.name} ${stem}${nominative(stem, ending, mention.name)}`;
  return { ...mention, end: tokens.ends[last] as number, name, candidates: [] };
}

/** `-ych` of `-e`, `-ym` of `-y` or, beside a neuter, of `-e`, `-ej` of `-a`. */
function nominative(stem: string, ending: string, town: string): string {
  const soft = /[kg]$/u.test(stem);
  if (/ch$/u.test(ending) || (/m$/u.test(ending) && /[oe]$/u.test(town))) return soft ? 'ie' : 'e';
  if (/m$/u.test(ending)) return soft ? 'i' : 'y';
  return 'a';
}
