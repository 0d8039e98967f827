import { isNetwork } from '../../../polish/organizations/networks.ts';
import { isSign } from './signs.ts';

/** `Sieć`, `Liga`, `Lokalna Grupa`: what `niej` may stand for, and `nim` may not; a sign may be anything. */
export const isFeminine = (name: string): boolean => /^\S*(?:a|ć)(?:\s|$)/u.test(name);

/** `Energy Cities`, `LGD „Kwartet”`: a name that has no gender in Polish, or hides it. */
const isForeign = (name: string): boolean =>
  isNetwork(name) || /^(?:LGD|LGR|LOT)\s/u.test(name) || /\s(?:Cities|Towns|Regions|Network|Association)$/u.test(name);

const FEMININE = /(?<![a-z])(?:organizacj|sie(?:c|ci|cia)(?!\p{L})|grup[aeyio](?!\p{L})|wspolnot|federacj|koalicj)/u;
const OTHER = /(?<![a-z])(?:stowarzyszeni|zwiaz(?:ek|k)|porozumieni|zrzeszeni|klast(?:er|r))/u;

/**
 * Whether a pronoun may stand for a name: of its gender, of none, or of the word by which the text calls it since (`Parlament Miast … tej organizacji … w niej`).
 * Trap: `Kongres Związku …, w niej`.
 */
export function agrees(name: string, feminine: boolean, between: string): boolean {
  if (isSign(name) || isForeign(name) || isFeminine(name) === feminine) return true;
  return (feminine ? FEMININE : OTHER).test(between);
}
